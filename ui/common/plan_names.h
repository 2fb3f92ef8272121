#pragma once

#include "held_plan.h"

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

    /** The days a recording is kept, as far as the catalogue was read. */
    plans::DaysKept daysKept() const { return plans::daysKeptIn(m_bySpecification.values()); }

private:
    const plans::Plan *planOf(const plans::Order &order) const;

    QHash<QString, plans::Plan> m_bySpecification;
};

} // namespace ui
