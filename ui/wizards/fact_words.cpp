#include "fact_words.h"

#include "change_words.h"
#include "formats.h"
#include "operation_words.h"
#include "plain_text.h"
#include "words.h"

namespace ui {

namespace {

/** More lines would push the pictures out of the window. */
constexpr qsizetype mostLines = 5;

} // namespace

QStringList FactWords::lines(const desk::Operation &unsent)
{
    if (!unsent.shown || !unsent.found)
        return {OperationWords::explanation(unsent)};
    const desk::FactChanges changes = desk::changesBetween(*unsent.shown, *unsent.found);
    QStringList lines;
    if (changes.plan)
        lines << plan(*unsent.shown, *unsent.found);
    if (changes.administrator)
        lines << tr("The account that administers the device is another one.");
    if (changes.targetAdministrator)
        lines << tr("The account that administers the target device is another one.");
    for (const plans::Change &change : changes.device)
        lines << ChangeWords::line(change);
    for (const plans::Change &change : changes.target)
        //: What changed at the device that is to get an order, %1.
        lines << tr("Target device: %1").arg(ChangeWords::line(change));
    if (lines.size() > mostLines) {
        const int more = static_cast<int>(lines.size() - mostLines);
        lines.resize(mostLines);
        lines << tr("and %n more change(s)", nullptr, more);
    }
    return lines;
}

QString FactWords::plan(const desk::Facts &shown, const desk::Facts &found)
{
    if (!shown.plan || !found.plan)
        return tr("The plan is not on sale any more.");
    if (shown.plan->price != found.plan->price)
        //: %1 the price that was shown, %2 the price now.
        return tr("The plan's price: %1 → %2").arg(Words::price(shown.plan->price), Words::price(found.plan->price));
    //: %1 the plan as it was shown, %2 as it is on sale now.
    return tr("The plan on sale: %1 → %2")
        .arg(onOneLine(Words::planTitle(*shown.plan)), onOneLine(Words::planTitle(*found.plan)));
}

} // namespace ui
