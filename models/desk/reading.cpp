#include "reading.h"

#include "administrators.h"
#include "order_calls.h"
#include "write_call.h"

namespace desk {

namespace {

bool isAtLeast(const linkvisual::Client &client, const linkvisual::CallDescription &call, const char *version)
{
    const Result<linkvisual::CallContext> context = client.contextOf(call);
    return context && context->service == linkvisual::Service::LivingIot && context->isAtLeast(version);
}

/** RTCX filters by the frozen state; the first versions of Living IoT promise only expired or not. */
bool showsFrozen(const linkvisual::Client &client)
{
    return client.endpoint().service == linkvisual::Service::Rtcx
        || isAtLeast(client, linkvisual::QueryOrders::description, "1.0.6");
}

/** Asks for the user of each order that a tagged purchase may have made and the list does not tell of. */
QCoro::Task<Result<QList<plans::Order>>> withUsers(Desk &desk, QList<plans::Order> orders, Operation operation)
{
    const auto *buy = std::get_if<BuyIntent>(&operation.intent);
    const bool told = isAtLeast(desk.client(), linkvisual::GetOrder::description, "1.0.6");
    if (buy == nullptr || operation.tag.isEmpty() || !told)
        co_return orders;
    for (plans::Order &order : orders) {
        if (order.userId || operation.before.orders.contains(order.orderId) || !fits(order, *buy))
            continue;
        const Result<plans::Order> whole = co_await desk.order(buy->iotId, order.orderId);
        if (!whole)
            co_return tl::unexpected(whole.error());
        order = *whole;
    }
    co_return orders;
}

} // namespace

QCoro::Task<Result<Reading>> readFor(Desk &desk, Operation operation)
{
    Reading reading;
    reading.showsFrozen = showsFrozen(desk.client());
    const QString iotId = iotIdOf(operation.intent);
    const Result<QList<plans::Order>> orders = co_await desk.allOrders(iotId);
    if (!orders)
        co_return tl::unexpected(orders.error());
    const Result<QList<plans::Order>> told = co_await withUsers(desk, *orders, operation);
    if (!told)
        co_return tl::unexpected(told.error());
    reading.orders = *told;
    if (const QString target = targetIotIdOf(operation.intent); !target.isEmpty()) {
        const Result<QList<plans::Order>> targetOrders = co_await desk.allOrders(target);
        if (!targetOrders)
            co_return tl::unexpected(targetOrders.error());
        reading.targetOrders = *targetOrders;
    }
    if (concernsFreePlan(operation.intent)) {
        const Result<plans::FreePlan> freePlan = co_await desk.freePlan(iotId);
        if (!freePlan)
            co_return tl::unexpected(freePlan.error());
        reading.freePlan = *freePlan;
    }
    reading.at = desk.client().platformTime();
    co_return reading;
}

QCoro::Task<Result<Facts>> factsFor(Desk &desk, Operation operation, Reading reading)
{
    const Facts shown = operation.shown.value_or(Facts());
    const QString iotId = iotIdOf(operation.intent);
    const QString target = targetIotIdOf(operation.intent);
    Facts facts;
    facts.device = {reading.at, reading.orders, reading.freePlan};
    if (!target.isEmpty())
        facts.target = plans::Snapshot{reading.at, reading.targetOrders, std::nullopt};
    if (shown.device.freePlan && !facts.device.freePlan) {
        const Result<plans::FreePlan> freePlan = co_await desk.freePlan(iotId);
        if (!freePlan)
            co_return tl::unexpected(freePlan.error());
        facts.device.freePlan = *freePlan;
    }
    if (shown.target && shown.target->freePlan && facts.target) {
        const Result<plans::FreePlan> freePlan = co_await desk.freePlan(target);
        if (!freePlan)
            co_return tl::unexpected(freePlan.error());
        facts.target->freePlan = *freePlan;
    }
    if (!shown.administrator.isEmpty()) {
        const Result<QList<plans::Binding>> bindings = co_await desk.bindings(iotId);
        if (!bindings)
            co_return tl::unexpected(bindings.error());
        facts.administrator = plans::administratorOf(*bindings);
    }
    if (!shown.targetAdministrator.isEmpty()) {
        const Result<QList<plans::Binding>> bindings = co_await desk.bindings(target);
        if (!bindings)
            co_return tl::unexpected(bindings.error());
        facts.targetAdministrator = plans::administratorOf(*bindings);
    }
    if (shown.category && shown.plan) {
        const plans::Category category = *shown.category;
        const Result<QList<plans::Plan>> onSale = co_await desk.catalogue(category);
        if (!onSale)
            co_return tl::unexpected(onSale.error());
        facts.category = category;
        facts.plan = samePlan(*onSale, *shown.plan);
    }
    co_return facts;
}

QString tagFor(const linkvisual::Client &client, const Intent &intent, const QString &operationId)
{
    const bool kept
        = std::holds_alternative<BuyIntent>(intent) && isAtLeast(client, linkvisual::BuyPlan::description, "1.0.8");
    const bool returned = isAtLeast(client, linkvisual::QueryOrders::description, "1.0.6")
        || isAtLeast(client, linkvisual::GetOrder::description, "1.0.6");
    return kept && returned ? shortIdOf(operationId) : QString();
}

} // namespace desk
