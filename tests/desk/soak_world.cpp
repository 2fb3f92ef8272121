#include "soak_world.h"

namespace {

/** Cameras of the demo with an owner, few orders and many, of several accounts. */
const QStringList cameras{emptyCamera, otherCamera, QStringLiteral("nH2yB7tG5vF4cR8dE1x0000100"),
    QStringLiteral("aQ3wS6eD9rF2tG5yH8u3000100"), QStringLiteral("pA9sD3fG6hJ1kL4zX7c2000100"),
    QStringLiteral("xC3vB6nM9qW2eR5tY8u1000100"), QStringLiteral("iK9oL2pA5sD8fG1hJ4k7000100"),
    QStringLiteral("6vw0OrGyHFSW6EQA000100"), QStringLiteral("Zt5rE8wQ2aS4dF7gH1j3000100"),
    QStringLiteral("gH6jK9lZ2xC5vB8nM1q9000100")};

QString text(const QJsonObject &order, const char *field)
{
    return order[QLatin1String(field)].toVariant().toString();
}

} // namespace

SoakWorld::SoakWorld(DemoPlatform &platform, QRandomGenerator &random)
    : m_platform(platform)
    , m_random(random)
{
}

QString SoakWorld::anyOrder(const QString &iotId)
{
    const QStringList orders = m_platform.orderIds(iotId);
    return orders.isEmpty() ? QStringLiteral("202410110809110001") : oneOf(orders);
}

desk::Intent SoakWorld::anyIntent(int number)
{
    const QString iotId = oneOf(cameras);
    const QString name = QStringLiteral("camera");
    switch (m_random.bounded(10)) {
    case 0:
        return desk::ClaimFreePlanIntent{iotId, name, m_random.bounded(1, 4), chance(50)};
    case 1:
        return desk::EnableFreePlanIntent{iotId, name};
    case 2:
        return desk::EnableOrderIntent{iotId, name, anyOrder(iotId)};
    case 3:
        return desk::TransferIntent{iotId, name, anyOrder(iotId), oneOf(cameras), name, chance(50)};
    case 4:
        return desk::SuspendIntent{iotId, name, anyOrder(iotId)};
    case 5:
        return desk::BindOrderIntent{iotId, name, anyOrder(iotId)};
    default:
        break;
    }
    desk::BuyIntent buy = purchase(iotId, m_random.bounded(1, 3));
    buy.userName = QStringLiteral("user %1").arg(number);
    buy.immediateUse = chance(30);
    return buy;
}

std::optional<sandbox::Fault> SoakWorld::anyFault(const QString &call)
{
    if (chance(40))
        return std::nullopt;
    sandbox::Fault fault{call, {}, {}, chance(60), 1};
    fault.kind = oneOf<QString>({QStringLiteral("http"), QStringLiteral("close"), QStringLiteral("reset"),
        QStringLiteral("truncate"), QStringLiteral("garbage"), QStringLiteral("wrong-types"), QStringLiteral("huge"),
        QStringLiteral("redirect"), QStringLiteral("stall"), QStringLiteral("refuse"), QStringLiteral("throttle")});
    if (fault.kind == u"http")
        fault.value = QStringLiteral("502");
    if (fault.kind == u"refuse")
        fault.value = chance(50) ? QStringLiteral("500") : QStringLiteral("2063");
    // The closed list of refusals is believed.
    if (fault.value == u"2063" || fault.kind == u"throttle")
        fault.afterEffect = false;
    return fault;
}

std::optional<desk::BuyIntent> SoakWorld::anyForeignPurchase(const desk::Intent &intent)
{
    if (!chance(15))
        return std::nullopt;
    desk::BuyIntent foreign = purchase(desk::iotIdOf(intent));
    if (const auto *buy = std::get_if<desk::BuyIntent>(&intent))
        foreign.copies = buy->copies;
    foreign.userName = QStringLiteral("somebody else");
    return foreign;
}

SoakTruth::SoakTruth(const DemoPlatform &platform, desk::Intent intent)
    : m_platform(platform)
    , m_intent(std::move(intent))
    , m_before(ordersOf(desk::iotIdOf(m_intent)))
{
}

QHash<QString, QJsonObject> SoakTruth::ordersOf(const QString &iotId) const
{
    QHash<QString, QJsonObject> orders;
    const QJsonArray all = m_platform.orders(iotId);
    for (const QJsonValue order : all)
        orders.insert(order[QLatin1String("orderId")].toString(), order.toObject());
    return orders;
}

/** How many orders that were there before have another @p field now, the one it is about or any free one. */
int SoakTruth::differing(const char *field) const
{
    const QString subject = desk::subjectOf(m_intent);
    const QHash<QString, QJsonObject> now = ordersOf(desk::iotIdOf(m_intent));
    int count = 0;
    for (auto it = m_before.begin(); it != m_before.end(); ++it) {
        const bool concerned = subject.isEmpty() ? text(*it, "orderType") == u"1" : it.key() == subject;
        if (concerned && now.contains(it.key()) && text(*it, field) != text(now.value(it.key()), field))
            ++count;
    }
    return count;
}

std::optional<int> SoakTruth::happened() const
{
    const QHash<QString, QJsonObject> now = ordersOf(desk::iotIdOf(m_intent));
    int count = 0;
    if (const auto *buy = std::get_if<desk::BuyIntent>(&m_intent)) {
        for (const QJsonObject &order : now)
            count += text(order, "userName") == buy->userName ? 1 : 0;
        return count;
    }
    if (const auto *claim = std::get_if<desk::ClaimFreePlanIntent>(&m_intent)) {
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (!m_before.contains(it.key()) && text(*it, "orderType") == u"1")
                count += it->value(QLatin1String("copies")).toInt();
        }
        return count % claim->months == 0 ? std::optional(count / claim->months) : std::nullopt;
    }
    if (std::holds_alternative<desk::TransferIntent>(m_intent))
        return m_before.contains(desk::subjectOf(m_intent)) && !now.contains(desk::subjectOf(m_intent)) ? 1 : 0;
    if (std::holds_alternative<desk::BindOrderIntent>(m_intent))
        return std::nullopt; // Binding to the account that an order has already leaves no trace.
    if (std::holds_alternative<desk::SuspendIntent>(m_intent)) {
        const bool wasFrozen = text(m_before.value(desk::subjectOf(m_intent)), "status") == u"2";
        return !wasFrozen && text(now.value(desk::subjectOf(m_intent)), "status") == u"2" ? 1 : 0;
    }
    return std::min(differing("startTimeUTC"), 1);
}
