#include "change_words.h"

#include "formats.h"
#include "plain_text.h"
#include "words.h"

#include <QMap>

#include <algorithm>

namespace ui {

using plans::Change;
using plans::ChangeKind;
using plans::OrderStatus;

namespace {

int countOf(const QList<Change> &changes, ChangeKind kind)
{
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [&](const Change &change) { return change.kind == kind; }));
}

} // namespace

QString ChangeWords::summary(const QList<Change> &changes)
{
    QStringList parts;
    const auto add = [&](ChangeKind kind, auto words) {
        if (const int count = countOf(changes, kind))
            parts << words(count);
    };
    //: Part of a list of changes.
    add(ChangeKind::OrderAdded, [](int count) { return tr("%n order(s) added", nullptr, count); });
    //: Part of a list of changes: the platform does not list them any more.
    add(ChangeKind::OrderGone, [](int count) { return tr("%n order(s) gone", nullptr, count); });
    if (const QString status = statusSummary(changes); !status.isEmpty())
        parts << status;
    //: Part of a list of changes, of orders.
    add(ChangeKind::PaymentChanged, [](int count) { return tr("payment of %n order(s) changed", nullptr, count); });
    //: Part of a list of changes, of orders.
    add(ChangeKind::DatesChanged, [](int count) { return tr("dates of %n order(s) changed", nullptr, count); });
    add(ChangeKind::FreePlanClaimed, [](int) { return tr("free plan claimed"); });
    add(ChangeKind::FreePlanChanged, [](int) { return tr("free plan changed"); });
    //: Between the parts of a list.
    return parts.join(tr(", "));
}

QString ChangeWords::statusSummary(const QList<Change> &changes)
{
    QMap<int, int> byStatus;
    for (const Change &change : changes) {
        if (change.kind == ChangeKind::StatusChanged && change.after)
            ++byStatus[change.after->status.number()];
    }
    QStringList parts;
    for (auto status = byStatus.cbegin(); status != byStatus.cend(); ++status) {
        const int count = status.value();
        switch (
            plans::OpenEnum<OrderStatus>::fromNumber(status.key()).documented().value_or(OrderStatus::BeingCreated)) {
        case OrderStatus::InForce:
            //: Part of a list of changes: orders that are valid now.
            parts << tr("%n now valid", nullptr, count);
            break;
        case OrderStatus::Expired:
            //: Part of a list of changes, of orders.
            parts << tr("%n expired", nullptr, count);
            break;
        case OrderStatus::Frozen:
            //: Part of a list of changes, of orders.
            parts << tr("%n frozen", nullptr, count);
            break;
        case OrderStatus::BeingCreated:
            //: Part of a list of changes, of orders.
            parts << tr("%n in another state", nullptr, count);
            break;
        }
    }
    return parts.join(tr(", "));
}

QString ChangeWords::sentence(const QList<Change> &changes, const QDateTime &since)
{
    //: %1 when the device was looked at before, %2 a list of changes.
    return tr("Since %1: %2").arg(Formats::dateTime(since), summary(changes));
}

QHash<QString, QString> ChangeWords::notes(const QList<Change> &changes)
{
    QHash<QString, QString> notes;
    for (const Change &change : changes) {
        if (!change.after)
            continue;
        QString &text = notes[change.orderId()];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + note(change);
    }
    return notes;
}

QString ChangeWords::line(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::FreePlanClaimed:
    case ChangeKind::FreePlanChanged:
        return freePlan(change);
    case ChangeKind::OrderGone:
        //: %1 an order's number.
        return tr("Order %1 is not listed any more").arg(onOneLine(change.orderId()));
    case ChangeKind::OrderAdded:
        //: %1 an order's number, %2 and %3 when it begins and ends.
        return tr("Order %1 is new: %2 to %3")
            .arg(onOneLine(change.orderId()), Formats::moment(change.after->start), Formats::moment(change.after->end));
    case ChangeKind::DatesChanged:
        //: %1 an order's number, %2 to %3 its dates before, %4 to %5 its dates now.
        return tr("Order %1: %2 to %3 → %4 to %5")
            .arg(onOneLine(change.orderId()), Formats::moment(change.before->start),
                Formats::moment(change.before->end), Formats::moment(change.after->start),
                Formats::moment(change.after->end));
    default:
        //: %1 an order's number, %2 what changed about it.
        return tr("Order %1 · %2").arg(onOneLine(change.orderId()), note(change));
    }
}

QString ChangeWords::freePlan(const Change &change)
{
    if (change.kind == ChangeKind::FreePlanClaimed)
        return tr("The free plan was claimed");
    const auto months = [](const plans::Reported<plans::FreePlan> &plan) {
        return plan ? plan->remainingMonths : plans::Reported<int>();
    };
    const plans::Reported<int> before = months(change.freePlanBefore);
    const plans::Reported<int> after = months(change.freePlanAfter);
    if (before && after && *before != *after)
        //: Of the free plan: %1 before, %2 now.
        return tr("Free plan, months left: %1 → %2").arg(*before).arg(*after);
    return tr("The free plan's state or dates changed");
}

QString ChangeWords::note(const Change &change)
{
    if (!change.before || !change.after) {
        //: Of an order that was not there at the last look.
        return tr("New since the last look");
    }
    const plans::Order &before = *change.before;
    const plans::Order &after = *change.after;
    const auto status = [](const plans::Order &order) {
        // The dates play no part: what changed is the platform's word.
        plans::Order undated = order;
        undated.start.reset();
        return Words::state(plans::stateOf(undated, {}), order.status.number());
    };
    switch (change.kind) {
    case ChangeKind::StatusChanged:
        //: Of an order since the last look: %1 before, %2 now.
        return tr("Changed: %1 → %2").arg(status(before), status(after));
    case ChangeKind::TimePassed:
        //: Of a plan: by the dates that it had already; %1 to %2 are these dates.
        return tr("Began or ended meanwhile: %1 to %2").arg(Formats::moment(after.start), Formats::moment(after.end));
    case ChangeKind::PaymentChanged:
        //: Of an order since the last look: %1 before, %2 now.
        return tr("Payment changed: %1 → %2").arg(Words::payment(before.payment), Words::payment(after.payment));
    default:
        //: Of an order since the last look; %1 to %2 are the dates before.
        return tr("Dates changed; before: %1 to %2").arg(Formats::moment(before.start), Formats::moment(before.end));
    }
}

} // namespace ui
