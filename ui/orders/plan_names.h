#pragma once

#include "order.h"
#include "plan.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ui {

/** Knows the catalogue, because an order names its plan by the specification alone. */
class PlanNames
{
public:
    void learn(const QList<plans::Plan> &catalogue);

    /** `Continuous · 7 days kept` where the catalogue has the plan, else `Continuous · specification`. */
    QString nameOf(const plans::Order &order) const;

    /** The same for narrow columns: `Continuous · 7 d`. */
    QString shortNameOf(const plans::Order &order) const;

private:
    const plans::Plan *planOf(const plans::Order &order) const;

    QHash<QString, plans::Plan> m_bySpecification;
};

} // namespace ui
