#include "platform_state.h"

#include "order_number.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sandbox {

tl::expected<std::unique_ptr<PlatformState>, QString> PlatformState::make(
    const QString &scenario, const QString &dataFile, qint64 now)
{
    std::unique_ptr<PlatformState> state(new PlatformState);
    if (const auto opened = state->open(scenario, dataFile, now); !opened)
        return tl::unexpected(opened.error());
    return state;
}

tl::expected<void, QString> PlatformState::open(const QString &scenario, const QString &dataFile, qint64 now)
{
    SavedState saved;
    qint64 today = now;
    if (!dataFile.isEmpty()) {
        m_file = std::make_unique<DataFile>();
        auto opened = m_file->open(dataFile);
        if (!opened)
            return tl::unexpected(opened.error());
        saved = std::move(*opened);
        if (!saved.scenario.isEmpty() && saved.scenario != scenario) {
            return tl::unexpected(
                QStringLiteral("%1 holds the scenario %2, not %3").arg(dataFile, saved.scenario, scenario));
        }
        if (!saved.scenario.isEmpty())
            today = saved.today;
    }
    auto made = makeScenario(scenario, today);
    if (!made)
        return tl::unexpected(made.error());
    m_scenario = std::move(*made);
    if (m_file && saved.scenario.isEmpty()) {
        if (const auto begun = m_file->begin(scenario, today); !begun)
            return tl::unexpected(QStringLiteral("%1: %2").arg(dataFile, begun.error()));
    }
    for (int device = 0; device < m_scenario->deviceCount(); ++device)
        index(device, m_scenario->boundAccounts(device));
    m_orderCounter = saved.orderCounter;
    for (auto it = saved.holdings.cbegin(); it != saved.holdings.cend(); ++it) {
        if (const int device = m_scenario->indexOf(it.key()); device >= 0)
            adopt(device, it.value());
    }
    return {};
}

void PlatformState::index(int device, const QStringList &accounts)
{
    for (const QString &account : accounts) {
        QList<int> &devices = m_devicesOfAccount[account];
        devices.insert(std::lower_bound(devices.cbegin(), devices.cend(), device), device);
    }
}

void PlatformState::adopt(int device, const Holding &changed)
{
    const Holding before = holding(device);
    for (const QString &account : QStringList(before.owner) + before.sharedWith)
        m_devicesOfAccount[account].removeOne(device);
    QStringList accounts = changed.sharedWith;
    if (!changed.owner.isEmpty())
        accounts.prepend(changed.owner);
    index(device, accounts);
    m_changed.insert(device, changed);
}

Holding PlatformState::holding(int device) const
{
    const auto changed = m_changed.constFind(device);
    if (changed != m_changed.cend())
        return *changed;
    if (const Holding *computed = m_computed.object(device))
        return *computed;
    auto *computed = new Holding(m_scenario->holding(device));
    const Holding copy = *computed;
    m_computed.insert(device, computed);
    return copy;
}

QList<int> PlatformState::devicesOf(int product, int status) const
{
    QList<int> devices;
    for (int i = 0; i < m_scenario->deviceCount(); ++i) {
        if (m_scenario->productOf(i) == product && (status < 0 || m_scenario->statusOf(i) == status))
            devices.append(i);
    }
    return devices;
}

QList<int> PlatformState::devicesOf(const QString &identityId) const
{
    return m_devicesOfAccount.value(identityId);
}

tl::expected<void, QString> PlatformState::keep(const Changes &changes)
{
    if (m_file && !changes.holdings.isEmpty()) {
        QHash<QString, Holding> byId;
        for (auto it = changes.holdings.cbegin(); it != changes.holdings.cend(); ++it)
            byId.insert(m_scenario->device(it.key()).iotId, it.value());
        if (const auto saved = m_file->save(byId, changes.orderCounter); !saved)
            return saved;
    }
    for (auto it = changes.holdings.cbegin(); it != changes.holdings.cend(); ++it)
        adopt(it.key(), it.value());
    m_orderCounter = changes.orderCounter;
    m_tokens = changes.tokens;
    m_tokenCounter = changes.tokenCounter;
    return {};
}

Holding Transaction::holding(int device) const
{
    const auto changed = m_changes.holdings.constFind(device);
    return changed != m_changes.holdings.cend() ? *changed : m_state.holding(device);
}

Holding &Transaction::edit(int device)
{
    if (!m_changes.holdings.contains(device))
        m_changes.holdings.insert(device, m_state.holding(device));
    return m_changes.holdings[device];
}

QString Transaction::nextOrderId()
{
    const int number = firstOrderCounter + m_changes.orderCounter++ % (1'000'000 - firstOrderCounter);
    return orderNumber(m_now, number);
}

QString Transaction::nextToken()
{
    m_tokensIssued = true;
    const QByteArray seed
        = "sandbox-token-" + QByteArray::number(m_now / 1000) + '-' + QByteArray::number(m_changes.tokenCounter++);
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex());
}

} // namespace sandbox
