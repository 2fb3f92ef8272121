#include "free_plan_facts.h"

#include "error_words.h"
#include "formats.h"
#include "order_action_words.h"
#include "words.h"

namespace ui {

QList<Fact> FreePlanFacts::of(const plans::Reported<plans::FreePlan> &freePlan)
{
    if (!freePlan)
        return {};
    const QString plan
        = QStringLiteral("%1 · %2").arg(Words::planType(freePlan->type), Words::daysKept(freePlan->lifecycleDays));
    QList<Fact> facts{{tr("Free plan"), plan}};
    if (freePlan->claimed) {
        //: %1 and %2 are times.
        facts << Fact{
            tr("Dates"), tr("%1 to %2").arg(Formats::moment(freePlan->start), Formats::moment(freePlan->end))};
    }
    facts << Fact{tr("Left to claim"),
        freePlan->remainingMonths ? Words::months(*freePlan->remainingMonths) : Words::notReported()};
    return facts;
}

QString FreePlanFacts::objection(plans::FreePlanAction action, const PresentPlans &present)
{
    if (!present.freePlanAnswer())
        return tr("Reading the free plan…");
    if (!*present.freePlanAnswer()) {
        //: %1 what went wrong, a sentence without a full stop.
        return tr("The free plan could not be read: %1")
            .arg(ErrorWords::describe(present.freePlanAnswer()->error()).title);
    }
    const auto hindrance = hindranceTo(action, present.freePlan(), present.now());
    return hindrance ? OrderActionWords::hindrance(*hindrance) : QString();
}

} // namespace ui
