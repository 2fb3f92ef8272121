#pragma once

#include "effect_page.h"
#include "free_plan_action.h"
#include "present_plans.h"

#include <QCoreApplication>

namespace ui {

/** What is to be known of a free plan before it is changed. */
class FreePlanFacts
{
    Q_DECLARE_TR_FUNCTIONS(ui::FreePlanFacts)

public:
    /** Its plan, dates and remaining months; nothing while it is not read. */
    static QList<Fact> of(const plans::Reported<plans::FreePlan> &freePlan);

    /** What speaks against @p action with the free plan in @p present, in words; empty: nothing. */
    static QString objection(plans::FreePlanAction action, const PresentPlans &present);
};

} // namespace ui
