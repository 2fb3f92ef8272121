#include "recorded_operation.h"

#include "intent_json.h"
#include "operation_record.h"

#include <QJsonArray>

namespace desk {

namespace {

/** Who began it is said by its first event; whoever adds one later may be somebody else. */
void applyAttribution(RecordedOperation &recorded, const QJsonObject &payload)
{
    const std::pair<const char *, QString *> fields[] = {{"operator", &recorded.operatorName},
        {"user", &recorded.systemUser}, {"computer", &recorded.computer}, {"profile", &recorded.profile},
        {"environment", &recorded.environment}, {profileIdField.data(), &recorded.profileId}};
    for (const auto &[name, text] : fields)
        *text = payload[QLatin1String(name)].toString();
    const QJsonObject intent = payload[QLatin1String("intent")].toObject();
    recorded.isKnownKind = intentFromJson(intent).has_value();
    recorded.kind = intent[QLatin1String("kind")].toString(kindName(BuyIntent()));
}

} // namespace

QStringList RecordedOperation::orders() const
{
    QStringList orders{subjectOf(operation.intent), operation.orderId};
    // Others that are new there may be anybody's.
    if (operation.verdict == Verdict::Several)
        orders += newOrders;
    orders += operation.surplus;
    if (operation.remedy)
        orders += subjectOf(operation.remedy->intent);
    orders.removeAll(QString());
    orders.removeDuplicates();
    return orders;
}

void apply(RecordedOperation &recorded, const storage::Event &event)
{
    const QJsonObject payload = event.object();
    if (recorded.operation.id.isEmpty())
        applyAttribution(recorded, payload);
    apply(recorded.operation, event);
    if (const QJsonValue estimate = payload[estimateField]; estimate.isString())
        recorded.estimate = plans::Money::fromDecimal(estimate.toString());
    if (const QJsonValue orders = payload[QLatin1String("newOrders")]; orders.isArray()) {
        recorded.newOrders.clear();
        for (const QJsonValue &order : orders.toArray())
            recorded.newOrders << order.toString();
    }
}

RecordedOperation recordedOperationFrom(const QList<storage::Event> &events)
{
    RecordedOperation recorded;
    for (const storage::Event &event : events)
        apply(recorded, event);
    return recorded;
}

} // namespace desk
