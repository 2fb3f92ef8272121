#include "sample_writes.h"

#include "open_gate.h"
#include "order_calls.h"
#include "workplace.h"
#include "write_call.h"

#include <QCoroTask>

namespace {

// Devices of the demo, by what is there.
const QString queueCamera = QStringLiteral("nH2yB7tG5vF4cR8dE1x0000100"); // One plan in force, one waiting.
const QString liftCamera = QStringLiteral("aQ3wS6eD9rF2tG5yH8u3000100"); // Events, of the same account as the next.
const QString corridorCamera = QStringLiteral("pA9sD3fG6hJ1kL4zX7c2000100");
const QString boldCamera = QStringLiteral("xC3vB6nM9qW2eR5tY8u1000100"); // One plan in force.
const QString unboundCamera = QStringLiteral("gH6jK9lZ2xC5vB8nM1q9000100"); // Bound to nobody, with a plan in force.

const QString someName = QStringLiteral("大堂摄像头");
const QString someReason = QStringLiteral("a customer called");

/** Posts a write outside of any journal, and fails the program when it does not succeed. */
void post(const DemoPlatform &platform, const desk::Intent &intent)
{
    OpenGate gate;
    linkvisual::Client client(
        Workplace::endpointAt(platform.url()), linkvisual::Secret(QByteArray(DemoPlatform::appSecret)), gate, {});
    // The platform's clock may be another one, which any answer tells.
    const linkvisual::QueryOrders anything{desk::iotIdOf(intent)};
    static_cast<void>(QCoro::waitFor(client.call(anything)));
    std::visit(
        [&](const auto &call) {
            const auto answer = QCoro::waitFor(client.call(call, gate.permit()));
            if (!answer)
                qFatal("%s: %s", qPrintable(answer.error().path), qPrintable(answer.error().message));
        },
        desk::callFor(intent));
}

/** The first order of @p iotId that @p wanted says is the one. */
QString orderWhere(
    const DemoPlatform &platform, const QString &iotId, const std::function<bool(const QJsonObject &)> &wanted)
{
    const QJsonArray orders = platform.orders(iotId);
    for (const QJsonValue order : orders) {
        if (wanted(order.toObject()))
            return order[QLatin1String("orderId")].toString();
    }
    qFatal("the demo is not as it was: %s", qPrintable(iotId));
    return {};
}

bool isInForce(const QJsonObject &order)
{
    return order[QLatin1String("status")].toInt() == 0
        && QDateTime::fromString(order[QLatin1String("startTimeUTC")].toString(), Qt::ISODate)
        < QDateTime::currentDateTimeUtc();
}

bool isWaiting(const QJsonObject &order)
{
    return order[QLatin1String("status")].toInt() == 0 && !isInForce(order);
}

QString text(const DemoPlatform &platform, const QString &iotId, const QString &orderId, const char *field)
{
    return platform.order(iotId, orderId)[QLatin1String(field)].toVariant().toString();
}

/** Counts the orders of @p iotId that are new, by what @p count says of each. */
std::function<int()> counting(
    const DemoPlatform &platform, const QString &iotId, const std::function<int(const QJsonObject &)> &count)
{
    const QStringList before = platform.orderIds(iotId);
    return [&platform, iotId, before, count] {
        int happened = 0;
        const QJsonArray orders = platform.orders(iotId);
        for (const QJsonValue order : orders) {
            if (!before.contains(order[QLatin1String("orderId")].toString()))
                happened += count(order.toObject());
        }
        return happened;
    };
}

/** Once when @p field of an order is no longer what it was. */
std::function<int()> changing(
    const DemoPlatform &platform, const QString &iotId, const QString &orderId, const char *field)
{
    const QString before = text(platform, iotId, orderId, field);
    return [=, &platform] { return text(platform, iotId, orderId, field) == before ? 0 : 1; };
}

SampleWrite buy(const DemoPlatform &platform)
{
    return {purchase(otherCamera, 2), QStringLiteral("commodity/buy"),
        counting(platform, otherCamera, [](const QJsonObject &) { return 1; })};
}

SampleWrite claim(const DemoPlatform &platform)
{
    desk::ClaimFreePlanIntent intent{emptyCamera, someName};
    intent.months = 1;
    intent.reason = someReason;
    return {intent, QStringLiteral("freecloudstorage/consume"),
        counting(platform, emptyCamera, [](const QJsonObject &order) {
            return order[QLatin1String("orderType")].toInt() == 1 ? order[QLatin1String("copies")].toInt() : 0;
        })};
}

SampleWrite enableFreePlan(const DemoPlatform &platform)
{
    post(platform, desk::ClaimFreePlanIntent{liftCamera, someName});
    const QString order = orderWhere(platform, liftCamera, isWaiting);
    return {desk::EnableFreePlanIntent{liftCamera, someName, someReason}, QStringLiteral("freecloudstorage/enable"),
        changing(platform, liftCamera, order, "startTimeUTC")};
}

SampleWrite enableOrder(const DemoPlatform &platform)
{
    const QString order = orderWhere(platform, queueCamera, isWaiting);
    return {desk::EnableOrderIntent{queueCamera, someName, order, someReason}, QStringLiteral("commodity/enable"),
        changing(platform, queueCamera, order, "startTimeUTC")};
}

SampleWrite transfer(const DemoPlatform &platform)
{
    const QString order = orderWhere(platform, liftCamera, isInForce);
    desk::TransferIntent intent{liftCamera, someName, order, corridorCamera, QStringLiteral("Corridor")};
    intent.reason = someReason;
    return {intent, QStringLiteral("cloudstorage/transfer"), [&platform, order] {
                const bool left = platform.order(liftCamera, order).isEmpty();
                return left && !platform.order(corridorCamera, order).isEmpty() ? 1 : 0;
            }};
}

SampleWrite suspend(const DemoPlatform &platform)
{
    const QString order = orderWhere(platform, boldCamera, isInForce);
    return {desk::SuspendIntent{boldCamera, someName, order, someReason}, QStringLiteral("status/set"),
        changing(platform, boldCamera, order, "status")};
}

SampleWrite bind(const DemoPlatform &platform)
{
    platform.control(QStringLiteral("device"),
        {{QStringLiteral("iotId"), unboundCamera}, {QStringLiteral("action"), QStringLiteral("bind")},
            {QStringLiteral("admin"), QStringLiteral("a new administrator")}});
    const QString order = orderWhere(platform, unboundCamera, isInForce);
    desk::BindOrderIntent intent{unboundCamera, someName, order};
    intent.userName = QStringLiteral("new user");
    intent.reason = someReason;
    return {intent, QStringLiteral("bind/order"), changing(platform, unboundCamera, order, "identityId")};
}

constexpr std::pair<const char *, SampleWrite (*)(const DemoPlatform &)> samples[]
    = {{"buy", buy}, {"claim", claim}, {"enable free plan", enableFreePlan}, {"enable order", enableOrder},
        {"transfer", transfer}, {"suspend", suspend}, {"bind", bind}};

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const auto &[name, make] : samples)
        names.append(QLatin1String(name));
    return names;
}

SampleWrite sampleWrite(const DemoPlatform &platform, const QString &name)
{
    for (const auto &[known, make] : samples) {
        if (name == QLatin1String(known))
            return make(platform);
    }
    qFatal("there is no write %s", qPrintable(name));
    return {};
}

void buyElsewhere(const DemoPlatform &platform, const desk::BuyIntent &intent)
{
    post(platform, intent);
}

desk::BuyIntent purchase(const QString &iotId, int copies)
{
    desk::BuyIntent intent;
    intent.iotId = iotId;
    intent.deviceName = someName;
    intent.plan.name = QStringLiteral("连续型 7 天月套餐");
    intent.plan.commodityCode = QStringLiteral("ilopLVCloudResource");
    intent.plan.specification = QStringLiteral("continuousResource_7");
    intent.plan.type = plans::PlanType::Continuous;
    intent.plan.price = plans::Money::fromFen(3500);
    intent.plan.lifecycleDays = 7;
    intent.plan.months = 1;
    intent.copies = copies;
    intent.userName = QStringLiteral("desk");
    intent.reason = QStringLiteral("renewal");
    return intent;
}
