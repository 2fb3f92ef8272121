#include "fleet_scenario.h"

#include "history_writer.h"

namespace sandbox {

namespace {

constexpr int devicesPerAccount = 4;
constexpr int doorbell = 2;
constexpr qint64 dayMs = 86'400'000;

/** Scatters an index over 64 bits, the same way for ever (the finalizer of splitmix64). */
quint64 scatter(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

QString letters(quint64 value, int count)
{
    static const QLatin1String alphabet("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString text;
    for (int i = 0; i < count; ++i, value /= static_cast<quint64>(alphabet.size()))
        text += alphabet.at(static_cast<qsizetype>(value % static_cast<quint64>(alphabet.size())));
    return text;
}

QString iotIdOf(int index)
{
    return letters(scatter(static_cast<quint64>(index)), 10)
        + letters(scatter(static_cast<quint64>(index) + 1'000'003), 6)
        + QStringLiteral("%1").arg(index, 6, 10, QLatin1Char('0'));
}

QString identityOf(int account)
{
    return QStringLiteral("50ebop%1%2")
        .arg(letters(scatter(static_cast<quint64>(account) + 77), 8))
        .arg(account, 18, 10, QLatin1Char('0'));
}

} // namespace

FleetScenario::FleetScenario(int count, qint64 today)
    : m_count(count)
    , m_today(today)
{
}

int FleetScenario::productOf(int index) const
{
    return index % 7 == 3 ? doorbell : index % 2;
}

int FleetScenario::statusOf(int index) const
{
    static constexpr int statuses[] = {1, 1, 1, 1, 1, 1, 3, 1, 1, 0, 1, 3, 1, 1, 1, 1, 1, 1, 8};
    return statuses[static_cast<std::size_t>(index) % std::size(statuses)];
}

Device FleetScenario::device(int index) const
{
    const quint64 random = scatter(static_cast<quint64>(index) + 5);
    Device device;
    device.iotId = iotIdOf(index);
    device.product = productOf(index);
    device.deviceName = QStringLiteral("SN%1").arg(index, 8, 10, QLatin1Char('0'));
    device.nickName
        = index % 2 == 0 ? QStringLiteral("%1 号摄像机").arg(index + 1) : QStringLiteral("Camera %1").arg(index + 1);
    device.status = statusOf(index);
    device.serialNumber = device.deviceName;
    device.firmwareVersion = QStringLiteral("%1.%2.0").arg(1 + random % 3).arg(random / 7 % 10);
    device.activeMs = device.status == 0 ? 0 : m_today - static_cast<qint64>(30 + random % 900) * dayMs;
    return device;
}

int FleetScenario::indexOf(const QString &iotId) const
{
    bool number = false;
    const int index = QStringView(iotId).right(6).toInt(&number);
    return number && index >= 0 && index < m_count && iotIdOf(index) == iotId ? index : -1;
}

QStringList FleetScenario::boundAccounts(int index) const
{
    return index % 23 == 11 ? QStringList() : QStringList{identityOf(index / devicesPerAccount)};
}

Holding FleetScenario::holding(int index) const
{
    const quint64 random = scatter(static_cast<quint64>(index) + 9);
    const int spread = static_cast<int>(random % 300);
    Holding holding;
    holding.owner = boundAccounts(index).value(0);
    HistoryWriter history(holding, index, m_today);
    const QLatin1String plan(productOf(index) == doorbell ? "doorbellEventResource_7" : "continuousResource_7");
    const int past = static_cast<int>(random / 300 % 8);
    switch (random / 2400 % 10) {
    case 0: // No plan, ever.
        break;
    case 1:
        history.expiredMonths(plan, 1 + past, -1 - spread);
        break;
    case 2:
        history.ending(plan, 1 + spread % 7);
        history.expiredMonths(plan, past, -60);
        break;
    case 3:
        history.frozen(plan, -5, -1);
        history.expiredMonths(plan, past, -40);
        break;
    case 4:
        history.freePlan(1 + spread % 3, -spread % 60);
        break;
    case 5:
        history.ending(plan, 20);
        history.starting(plan, 20);
        history.expiredMonths(plan, past, -40);
        break;
    case 6:
        history.beingCreated(plan, spread % 2 == 0 ? Unpaid : Paying);
        history.expiredMonths(plan, past, -40);
        break;
    default:
        history.ending(plan, 8 + spread, 10);
        history.expiredMonths(plan, past, -400);
    }
    history.finish();
    return holding;
}

int FleetScenario::accountCount() const
{
    return (m_count + devicesPerAccount - 1) / devicesPerAccount;
}

Account FleetScenario::account(int index) const
{
    return {identityOf(index), QStringLiteral("139%1").arg(index, 8, 10, QLatin1Char('0')),
        QStringLiteral("user%1@example.com").arg(index), QStringLiteral("用户 %1").arg(index + 1)};
}

int FleetScenario::accountIndexOf(const QString &identityId) const
{
    bool number = false;
    const int index = QStringView(identityId).right(18).toInt(&number);
    return number && index >= 0 && index < accountCount() && identityOf(index) == identityId ? index : -1;
}

} // namespace sandbox
