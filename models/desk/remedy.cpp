#include "remedy.h"

#include "intent_json.h"
#include "operation_record.h"

#include <algorithm>

namespace desk {

using plans::Order;
using storage::Event;

namespace {

constexpr QLatin1StringView remedyField("remedy");
constexpr QLatin1StringView stateField("state");
constexpr QLatin1StringView kindBeginning("remedy-");
const QString idEnding = QStringLiteral("/remedy");

/** A step of a remedy as an event of its own, or nothing when @p event is none. */
std::optional<Event> stepIn(const Event &event)
{
    QJsonObject payload = event.object();
    const QJsonValue remedy = payload.take(remedyField);
    if (!remedy.isObject())
        return std::nullopt;
    const QJsonObject own = remedy.toObject();
    for (auto field = own.begin(); field != own.end(); ++field)
        payload[field.key()] = field.value();
    Event step = event;
    step.operationId = remedyIdOf(event.operationId);
    if (step.kind.startsWith(kindBeginning))
        step.kind.remove(0, kindBeginning.size());
    step.state = payload.take(stateField).toString();
    step.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return step;
}

/** Whether it may have frozen its order, or has. */
bool mayHaveFrozen(OperationState state)
{
    return !isBeforeSent(state) && state != OperationState::Refused && state != OperationState::NotSent
        && state != OperationState::DidNotHappen;
}

} // namespace

QString remedyIdOf(const QString &id)
{
    return id + idEnding;
}

bool isRemedy(const QString &id)
{
    return id.endsWith(idEnding);
}

QString chainOf(const QString &id)
{
    return isRemedy(id) ? id.chopped(idEnding.size()) : id;
}

bool awaitsRemedy(const Operation &operation)
{
    return operation.state == OperationState::Duplicate && std::holds_alternative<BuyIntent>(operation.intent)
        && !isRemedyOpen(operation);
}

bool mayBeSurplus(const Operation &operation, const Order &order)
{
    const auto *buy = std::get_if<BuyIntent>(&operation.intent);
    return buy != nullptr && fits(order, *buy) && !operation.before.orders.contains(order.orderId)
        && !operation.surplus.contains(order.orderId);
}

std::optional<QString> factsAgainstRemedy(const Operation &operation, const QString &orderId, const QList<Order> &now)
{
    const auto isIt = [&orderId](const Order &order) { return order.orderId == orderId; };
    const auto order = std::find_if(now.begin(), now.end(), isIt);
    if (order == now.end() || !mayBeSurplus(operation, *order))
        return QStringLiteral("order %1 is not among those that the purchase may have made").arg(orderId);
    const bool remains = std::any_of(now.begin(), now.end(), [&](const Order &other) {
        const bool frozen = other.status.documented() == plans::OrderStatus::Frozen;
        return !isIt(other) && !frozen && mayBeSurplus(operation, other);
    });
    if (!remains)
        return QStringLiteral("no other order of the purchase would be left");
    return std::nullopt;
}

storage::Entry remedyEntry(const Operation &operation, const storage::Entry &entry)
{
    QJsonObject step = entry.payload;
    step[stateField] = entry.state;
    step[intentField] = toJson(operation.remedy->intent);
    return {kindBeginning + entry.kind, stateName(operation.state), isOpen(operation.state), {{remedyField, step}}};
}

void applyRemedy(Operation &operation, const Event &event)
{
    const std::optional<Event> step = stepIn(event);
    if (!step)
        return;
    const bool begins
        = step->state == stateName(OperationState::Prepared) || step->state == stateName(OperationState::NotSent);
    const bool isAnother = begins && !isRemedyOpen(operation);
    Operation remedy = operation.remedy && !isAnother ? *operation.remedy : Operation();
    apply(remedy, *step);
    remedy.devices = operation.devices;
    const QString order = subjectOf(remedy.intent);
    if (mayHaveFrozen(remedy.state) && operation.orderId == order) {
        // The order that is taken for too many is not the one that was to be made.
        operation.orderId.clear();
        operation.order.reset();
    }
    if (remedy.state == OperationState::Settled && !operation.surplus.contains(order))
        operation.surplus.append(order);
    operation.remedy = std::make_shared<const Operation>(std::move(remedy));
}

QList<Event> remedySteps(const QList<Event> &events)
{
    QList<Event> steps;
    for (const Event &event : events) {
        if (const std::optional<Event> step = stepIn(event))
            steps.append(*step);
    }
    return steps;
}

void changeRemedy(Operation &operation, const std::function<void(Operation &)> &change)
{
    Operation remedy = *operation.remedy;
    change(remedy);
    operation.remedy = std::make_shared<const Operation>(std::move(remedy));
}

} // namespace desk
