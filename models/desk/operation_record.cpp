#include "operation_record.h"

#include "error_json.h"
#include "intent_json.h"
#include "plan_json.h"

#include <QJsonArray>

namespace desk {

namespace {

constexpr std::pair<OperationState, QLatin1StringView> stateNames[] = {
    {OperationState::Reserved, QLatin1StringView("reserved")},
    {OperationState::Prepared, QLatin1StringView("prepared")},
    {OperationState::Sent, QLatin1StringView("sent")},
    {OperationState::Answered, QLatin1StringView("answered")},
    {OperationState::Unknown, QLatin1StringView("unknown")},
    {OperationState::Matched, QLatin1StringView("matched")},
    {OperationState::Settled, QLatin1StringView("settled")},
    {OperationState::Refused, QLatin1StringView("refused")},
    {OperationState::NotSent, QLatin1StringView("not-sent")},
};

constexpr QLatin1StringView intentField("intent");
constexpr QLatin1StringView ordersBeforeField("ordersBefore");
constexpr QLatin1StringView orderIdField("orderId");
constexpr QLatin1StringView orderField("order");
constexpr QLatin1StringView errorField("error");
constexpr QLatin1StringView reasonField("reason");

} // namespace

QString stateName(OperationState state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return name;
    }
    return {};
}

std::optional<OperationState> stateFromName(const QString &name)
{
    for (const auto &[state, known] : stateNames) {
        if (known == name)
            return state;
    }
    return std::nullopt;
}

storage::Entry entryFor(OperationState state, const Finding &finding)
{
    return entryFor(stateName(state), state, finding);
}

storage::Entry entryFor(const QString &kind, OperationState state, const Finding &finding)
{
    storage::Entry entry{kind, stateName(state), isOpen(state), {}};
    if (finding.ordersBefore)
        entry.payload[ordersBeforeField] = QJsonArray::fromStringList(*finding.ordersBefore);
    if (finding.orderId)
        entry.payload[orderIdField] = *finding.orderId;
    if (finding.order)
        entry.payload[orderField] = storage::toJson(*finding.order);
    if (finding.error)
        entry.payload[errorField] = toJson(*finding.error);
    if (finding.settledReason)
        entry.payload[reasonField] = *finding.settledReason;
    return entry;
}

storage::Entry reservedEntry(const BuyIntent &intent)
{
    storage::Entry entry = entryFor(OperationState::Reserved);
    entry.payload[intentField] = toJson(intent);
    return entry;
}

void apply(Operation &operation, const storage::Event &event)
{
    const QJsonObject payload = event.object();
    operation.id = event.operationId;
    operation.state = stateFromName(event.state).value_or(OperationState::Unknown);
    operation.changedAt = event.at;
    if (!operation.startedAt.isValid())
        operation.startedAt = event.at;
    if (const QJsonValue devices = payload[storage::devicesField]; devices.isArray())
        operation.device = storage::DeviceKey::fromJson(devices[0].toObject());
    if (const QJsonValue intent = payload[intentField]; intent.isObject())
        operation.intent = intentFromJson(intent.toObject());
    if (const QJsonValue before = payload[ordersBeforeField]; before.isArray()) {
        operation.ordersBefore.clear();
        for (const QJsonValue id : before.toArray())
            operation.ordersBefore.append(id.toString());
    }
    if (operation.state == OperationState::Unknown) {
        // An earlier match does not stand any more.
        operation.orderId.clear();
        operation.order.reset();
    }
    if (const QJsonValue id = payload[orderIdField]; id.isString())
        operation.orderId = id.toString();
    if (const QJsonValue order = payload[orderField]; order.isObject())
        operation.order = storage::orderFromJson(order.toObject());
    if (const QJsonValue error = payload[errorField]; error.isObject())
        operation.error = errorFromJson(error.toObject());
    if (const QJsonValue reason = payload[reasonField]; reason.isString())
        operation.settledReason = reason.toString();
}

Operation operationFrom(const QList<storage::Event> &events)
{
    Operation operation;
    for (const storage::Event &event : events)
        apply(operation, event);
    return operation;
}

} // namespace desk
