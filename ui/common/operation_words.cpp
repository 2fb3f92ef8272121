#include "operation_words.h"

#include "error_words.h"
#include "formats.h"
#include "intent_json.h"
#include "operation_record.h"
#include "plain_text.h"

namespace ui {

using desk::OperationState;

namespace {

constexpr qsizetype mostOfAName = 60;

template <typename Kind>
const Kind *as(const desk::Operation &operation)
{
    return std::get_if<Kind>(&operation.intent);
}

/** The order it is about, or the one it made. */
QString orderOf(const desk::Operation &operation)
{
    const QString subject = desk::subjectOf(operation.intent);
    return onOneLine(subject.isEmpty() ? operation.orderId : subject, mostOfAName);
}

} // namespace

QString OperationWords::deviceOf(const desk::Operation &operation)
{
    const QString name = Formats::shown(desk::deviceNameOf(operation.intent), mostOfAName).trimmed();
    return name.isEmpty() ? onOneLine(desk::iotIdOf(operation.intent), mostOfAName) : name;
}

QString OperationWords::what(const desk::Operation &operation)
{
    const QString device = deviceOf(operation);
    if (as<desk::ClaimFreePlanIntent>(operation) != nullptr)
        return tr("the claim of the free plan for %1").arg(device);
    if (as<desk::EnableFreePlanIntent>(operation) != nullptr)
        return tr("the start of the free plan of %1").arg(device);
    if (as<desk::EnableOrderIntent>(operation) != nullptr)
        return tr("the start of an order of %1").arg(device);
    if (const auto *transfer = as<desk::TransferIntent>(operation))
        //: %1 and %2 are names of devices.
        return tr("the transfer from %1 to %2").arg(device, Formats::shown(transfer->targetDeviceName, mostOfAName));
    if (as<desk::SuspendIntent>(operation) != nullptr)
        return tr("the suspension of an order of %1").arg(device);
    if (as<desk::BindOrderIntent>(operation) != nullptr)
        return tr("the binding of an order of %1").arg(device);
    //: One of several changes that stand for %1 in sentences such as "Not sent: %1"; %1 here is a device's name.
    return tr("the purchase for %1").arg(device);
}

QString OperationWords::done(const desk::Operation &operation)
{
    const QString device = deviceOf(operation);
    const QString order = orderOf(operation);
    if (as<desk::ClaimFreePlanIntent>(operation) != nullptr)
        return tr("Free plan claimed for %1").arg(device);
    if (as<desk::EnableFreePlanIntent>(operation) != nullptr)
        return tr("Free plan of %1 started").arg(device);
    if (as<desk::EnableOrderIntent>(operation) != nullptr)
        //: %1 a device's name, %2 an order's number.
        return tr("Order %2 of %1 started").arg(device, order);
    if (const auto *transfer = as<desk::TransferIntent>(operation))
        //: %1 and %2 devices' names, %3 an order's number.
        return tr("Order %3 moved from %1 to %2")
            .arg(device, Formats::shown(transfer->targetDeviceName, mostOfAName), order);
    if (as<desk::SuspendIntent>(operation) != nullptr)
        //: %1 a device's name, %2 an order's number.
        return tr("Order %2 of %1 frozen").arg(device, order);
    if (as<desk::BindOrderIntent>(operation) != nullptr)
        //: %1 a device's name, %2 an order's number.
        return tr("Order %2 of %1 bound to the device's administrator").arg(device, order);
    //: %1 a device's name, %2 the new order's number.
    return tr("Bought for %1: order %2").arg(device, order);
}

QString OperationWords::found(const desk::Operation &operation)
{
    if (as<desk::BuyIntent>(operation) != nullptr)
        //: A new order that fits a purchase whose outcome was unknown: %1 a device's name, %2 the order's number.
        return tr("Found for %1: order %2. Is it this purchase?").arg(deviceOf(operation), orderOf(operation));
    return tr("Seen in a fresh reading: %1. Was it this change?").arg(what(operation));
}

QString OperationWords::kind(const QString &kind)
{
    if (kind == desk::kindName(desk::BuyIntent()))
        //: A kind of change, in lists.
        return tr("Purchase");
    if (kind == desk::kindName(desk::ClaimFreePlanIntent()))
        //: A kind of change, in lists.
        return tr("Claim of the free plan");
    if (kind == desk::kindName(desk::EnableFreePlanIntent()))
        //: A kind of change, in lists.
        return tr("Start of the free plan");
    if (kind == desk::kindName(desk::EnableOrderIntent()))
        //: A kind of change, in lists.
        return tr("Start of an order");
    if (kind == desk::kindName(desk::TransferIntent()))
        //: A kind of change, in lists.
        return tr("Transfer");
    if (kind == desk::kindName(desk::SuspendIntent()))
        //: A kind of change, in lists.
        return tr("Suspension");
    if (kind == desk::kindName(desk::BindOrderIntent()))
        //: A kind of change, in lists.
        return tr("Binding of an order");
    if (kind == desk::historyLostKind)
        //: Stands among the kinds of changes: a new activity record took the place of one that was lost.
        return tr("New record; the history before it is lost");
    //: A kind of change that a newer program wrote down; %1 its word.
    return tr("Unknown (%1)").arg(onOneLine(kind, mostOfAName));
}

QString OperationWords::state(const desk::Operation &operation)
{
    switch (operation.state) {
    case OperationState::Reserving:
    case OperationState::Reserved:
    case OperationState::Prepared:
    case OperationState::Sent:
        return tr("Under way");
    case OperationState::Answered:
        return tr("Accepted, not seen yet");
    case OperationState::Unknown:
        return tr("Outcome unknown");
    case OperationState::NotSeen:
        return tr("Not seen yet");
    case OperationState::Matched:
        return tr("To be confirmed");
    case OperationState::Duplicate:
        return tr("Suspected duplicate");
    case OperationState::Settled:
        return desk::isClosedUnseen(operation) ? tr("Closed by a person") : tr("Done");
    case OperationState::DidNotHappen:
        return tr("Did not happen");
    case OperationState::Refused:
        return tr("Refused");
    case OperationState::NotSent:
        return tr("Not sent");
    }
    Q_UNREACHABLE();
}

QString OperationWords::title(const desk::Operation &operation)
{
    if (desk::isUnwritten(operation))
        return tr("Cannot be recorded at the moment: %1").arg(what(operation));
    switch (operation.state) {
    case OperationState::Settled:
        return desk::isClosedUnseen(operation) ? tr("Closed: %1").arg(what(operation)) : done(operation);
    case OperationState::Refused:
        return tr("The platform refused %1").arg(what(operation));
    case OperationState::NotSent:
        return tr("Not sent: %1").arg(what(operation));
    case OperationState::DidNotHappen:
        return tr("Did not happen: %1").arg(what(operation));
    case OperationState::Unknown:
        return tr("Outcome unknown: %1").arg(what(operation));
    case OperationState::NotSeen:
        return tr("Not seen yet: %1").arg(what(operation));
    case OperationState::Matched:
        return found(operation);
    case OperationState::Duplicate:
        return tr("Suspected duplicate: %1").arg(what(operation));
    case OperationState::Answered:
        if (!operation.underWay)
            return tr("Accepted, but not seen: %1").arg(what(operation));
        break;
    default:
        break;
    }
    return tr("Under way: %1").arg(what(operation));
}

QString OperationWords::ticket(const desk::Operation &operation)
{
    QStringList texts{QStringLiteral("operation: %1").arg(operation.id),
        QStringLiteral("kind: %1").arg(desk::kindName(operation.intent)),
        QStringLiteral("state: %1").arg(desk::stateName(operation.state))};
    for (const storage::DeviceKey &device : operation.devices)
        texts << QStringLiteral("iotId: %1").arg(onOneLine(device.iotId));
    if (const auto *buy = as<desk::BuyIntent>(operation)) {
        texts << QStringLiteral("commodityCode: %1").arg(onOneLine(buy->plan.commodityCode))
              << QStringLiteral("specification: %1").arg(onOneLine(buy->plan.specification))
              << QStringLiteral("copies: %1").arg(buy->copies)
              << QStringLiteral("userName: %1").arg(Formats::shown(buy->userName));
    }
    texts << QStringLiteral("started, UTC: %1").arg(operation.startedAt.toUTC().toString(Qt::ISODate));
    if (const QString order = orderOf(operation); !order.isEmpty())
        texts << QStringLiteral("orderId: %1").arg(order);
    if (!operation.obstacleDetail.isEmpty())
        texts << QStringLiteral("detail: %1").arg(Formats::shown(operation.obstacleDetail));
    if (operation.error)
        texts << ErrorWords::ticket(*operation.error);
    else if (!operation.requestId.isEmpty())
        texts << QStringLiteral("requestId: %1").arg(onOneLine(operation.requestId));
    return texts.join(u'\n');
}

} // namespace ui
