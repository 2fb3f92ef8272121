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

private:
    QHash<QString, plans::Plan> m_bySpecification;
};

} // namespace ui
