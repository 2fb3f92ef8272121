#include "operation_words.h"

#include "error_words.h"
#include "formats.h"
#include "plain_text.h"

namespace ui {

using desk::OperationState;

namespace {

constexpr qsizetype mostOfAName = 60;

QString stateName(OperationState state)
{
    switch (state) {
    case OperationState::Reserving:
        return QStringLiteral("reserving");
    case OperationState::Reserved:
        return QStringLiteral("reserved");
    case OperationState::Prepared:
        return QStringLiteral("prepared");
    case OperationState::Sent:
        return QStringLiteral("sent");
    case OperationState::Answered:
        return QStringLiteral("answered");
    case OperationState::Settled:
        return QStringLiteral("settled");
    case OperationState::Refused:
        return QStringLiteral("refused");
    case OperationState::NotSent:
        return QStringLiteral("not sent");
    case OperationState::Matched:
        return QStringLiteral("matched");
    case OperationState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace

QString OperationWords::title(const desk::Operation &operation)
{
    const QString device = onOneLine(operation.intent.deviceName, mostOfAName);
    switch (operation.state) {
    case OperationState::Settled:
        //: %1 a device's name, %2 the new order's number.
        return tr("Bought for %1: order %2").arg(device, onOneLine(operation.orderId, mostOfAName));
    case OperationState::Refused:
        return tr("The platform refused the purchase for %1").arg(device);
    case OperationState::NotSent:
        return tr("The purchase for %1 was not sent").arg(device);
    case OperationState::Unknown:
        return tr("Outcome unknown: the purchase for %1").arg(device);
    case OperationState::Matched:
        //: A new order that fits a purchase whose outcome was unknown: %1 a device's name, %2 the order's number.
        return tr("Found for %1: order %2. Is it this purchase?")
            .arg(device, onOneLine(operation.orderId, mostOfAName));
    default:
        return tr("Buying for %1…").arg(device);
    }
}

QString OperationWords::explanation(const desk::Operation &operation)
{
    switch (operation.state) {
    case OperationState::Settled:
        return operation.settledReason.isEmpty() ? tr("The new order was seen in a fresh reading of the device.")
                                                 : tr("Closed by a person: %1").arg(onOneLine(operation.settledReason));
    case OperationState::Matched:
        return tr("No clear answer came, but exactly one new order with the same plan and copies is there. Confirm it, "
                  "or read again.");
    case OperationState::Unknown:
        return unknown(operation);
    case OperationState::Refused:
    case OperationState::NotSent:
        break;
    default:
        return tr("You can close this window. The purchase goes on, and the main window tells how it ends.");
    }
    if (operation.obstacle)
        return obstacle(operation);
    if (!operation.error)
        return tr("Nothing was changed.");
    const ErrorText words = ErrorWords::describe(*operation.error);
    QStringList lines{tr("Nothing was changed.") + u' ' + words.title, words.why,
        ErrorWords::platformWords(*operation.error), words.next};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString OperationWords::unknown(const desk::Operation &operation)
{
    QStringList lines{
        tr("It was sent, and no clear answer came. Do not buy again; read the device's orders and compare.")};
    if (operation.error) {
        // Not what to do next for a reading that failed: that would be to try again.
        const ErrorText words = ErrorWords::describe(*operation.error);
        lines << words.title + QStringLiteral(" · ") + words.why << ErrorWords::platformWords(*operation.error);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString OperationWords::obstacle(const desk::Operation &operation)
{
    if (operation.obstacle == desk::Obstacle::OtherPlatform)
        return tr("The device is on another platform than this profile's. Open the profile it was bought with.");
    if (operation.obstacle == desk::Obstacle::DeviceBusy)
        return tr("Another change of this device is not finished yet. Wait for it, or find out how it ended, and then "
                  "start again. Nothing was changed.");
    return tr("The activity record cannot be written, and without it nothing is sent. Check the disk and the data "
              "folder. Nothing was changed.");
}

QString OperationWords::ticket(const desk::Operation &operation)
{
    const desk::BuyIntent &intent = operation.intent;
    QStringList lines{QStringLiteral("operation: %1").arg(operation.id),
        QStringLiteral("state: %1").arg(stateName(operation.state)),
        QStringLiteral("iotId: %1").arg(onOneLine(intent.iotId)),
        QStringLiteral("commodityCode: %1").arg(onOneLine(intent.plan.commodityCode)),
        QStringLiteral("specification: %1").arg(onOneLine(intent.plan.specification)),
        QStringLiteral("copies: %1").arg(intent.copies),
        QStringLiteral("userName: %1").arg(Formats::masked(onOneLine(intent.userName))),
        QStringLiteral("started, UTC: %1").arg(operation.startedAt.toUTC().toString(Qt::ISODate))};
    if (!operation.orderId.isEmpty())
        lines << QStringLiteral("orderId: %1").arg(onOneLine(operation.orderId));
    if (!operation.obstacleDetail.isEmpty())
        lines << QStringLiteral("detail: %1").arg(onOneLine(operation.obstacleDetail));
    if (operation.error)
        lines << ErrorWords::ticket(*operation.error);
    return lines.join(u'\n');
}

} // namespace ui
