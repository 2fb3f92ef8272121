#include "replacement_words.h"

#include "formats.h"
#include "listed.h"
#include "operation_words.h"
#include "plain_text.h"

namespace ui {

using desk::OperationState;

namespace {

constexpr qsizetype mostOfAName = 60;

int movedSteps(const desk::Replacement &replacement)
{
    int moved = 0;
    for (qsizetype step = 0; step < replacement.steps().size(); ++step) {
        const auto operation = replacement.operation(step);
        if (operation && operation->state == OperationState::Settled && !desk::isClosedUnseen(*operation))
            ++moved;
    }
    return moved;
}

} // namespace

bool ReplacementWords::isAllMoved(const desk::Replacement &replacement)
{
    return replacement.isFinished() && movedSteps(replacement) == replacement.steps().size();
}

QString ReplacementWords::standing(const desk::Replacement &replacement)
{
    const int moved = movedSteps(replacement);
    const int all = static_cast<int>(replacement.steps().size());
    if (replacement.isFinished())
        return isAllMoved(replacement) ? tr("All %n order(s) were moved.", nullptr, all)
                                       //: %1 and %2 are numbers.
                                       : tr("Finished: %1 of %2 orders were seen to be moved.").arg(moved).arg(all);
    if (replacement.isRunning())
        return tr("%1 of %2 orders are moved. You can close this window; it goes on.").arg(moved).arg(all);
    if (replacement.canGoOn())
        return tr("Stopped: %1 of %2 orders are moved. Look why, and let it go on.").arg(moved).arg(all);
    return tr("Stopped: %1 of %2 orders are moved. It can go on once it is known what became of the last one.")
        .arg(moved)
        .arg(all);
}

QString ReplacementWords::title(const desk::Replacement &replacement, const desk::Operation &latest)
{
    const bool moved = latest.state == OperationState::Settled && !desk::isClosedUnseen(latest);
    const auto *transfer = std::get_if<desk::TransferIntent>(&latest.intent);
    if (!moved || transfer == nullptr || desk::isUnwritten(latest))
        return OperationWords::title(latest);
    //: What a replacement has done so far: %1 the broken device, %2 its successor.
    return tr("%n order(s) moved from %1 to %2", nullptr, movedSteps(replacement))
        .arg(OperationWords::deviceOf(latest), Formats::shown(transfer->targetDeviceName, mostOfAName));
}

QString ReplacementWords::explanation(const desk::Replacement &replacement, const desk::Operation &latest)
{
    QStringList left;
    for (qsizetype index = 0; index < replacement.steps().size() && !replacement.isRunning(); ++index) {
        const std::optional<desk::Operation> operation = replacement.operation(index);
        if (!operation || operation->state != OperationState::Settled || desk::isClosedUnseen(*operation))
            //: An order that was not moved: %1 its number, %2 what became of it.
            left << tr("%1 (%2)").arg(
                onOneLine(replacement.steps().at(index).order.orderId), outcome(replacement, index));
    }
    const QString text = OperationWords::explanation(latest);
    return left.isEmpty() ? text : text + u'\n' + tr("Not moved: %1").arg(listed(left));
}

QString ReplacementWords::outcome(const desk::Replacement &replacement, qsizetype index)
{
    const std::optional<desk::Operation> operation = replacement.operation(index);
    if (!operation)
        return tr("not begun");
    switch (operation->state) {
    case OperationState::Settled:
        return desk::isClosedUnseen(*operation) ? tr("closed by a person") : tr("moved");
    case OperationState::Refused:
        return tr("refused");
    case OperationState::NotSent:
        return tr("not sent");
    case OperationState::DidNotHappen:
        return tr("did not happen");
    case OperationState::Unknown:
    case OperationState::NotSeen:
    case OperationState::Matched:
    case OperationState::Duplicate:
        return tr("outcome unknown");
    default:
        return tr("under way");
    }
}

QString ReplacementWords::receipt(
    const desk::Replacement &replacement, const ChangeDraft &device, const PlanNames &names, const QDateTime &at)
{
    const desk::TransferIntent &first = replacement.steps().constFirst().transfer;
    QStringList lines{//: %1 and %3 names of devices, %2 and %4 their IDs.
        tr("Device replaced: %1 (%2) with %3 (%4)")
            .arg(Formats::shown(device.device.displayName()), first.iotId, Formats::shown(first.targetDeviceName),
                first.targetIotId),
        //: %1 date and time, %2 the zone.
        tr("As of %1, %2").arg(Formats::dateTime(at), Formats::zone()), standing(replacement)};
    if (!first.reason.isEmpty())
        lines << tr("Reason: %1").arg(Formats::shown(first.reason));
    for (qsizetype index = 0; index < replacement.steps().size(); ++index) {
        const plans::Order &order = replacement.steps().at(index).order;
        QString line = QStringLiteral("%1 · %2 × %3 · %4")
                           .arg(onOneLine(order.orderId), names.nameOf(order))
                           .arg(order.copies)
                           .arg(outcome(replacement, index));
        const std::optional<desk::Operation> operation = replacement.operation(index);
        if (operation && operation->order) {
            //: Where an order lies now: %1 and %2 are times.
            line += QStringLiteral(" · ")
                + tr("%1 to %2").arg(Formats::moment(operation->order->start), Formats::moment(operation->order->end));
        }
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace ui
