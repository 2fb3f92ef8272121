#include "account_search.h"

#include "desk.h"
#include "device_calls.h"
#include "dialled.h"

#include <QSet>

namespace desk {

namespace {

constexpr int accountPageSize = 50;
constexpr int mostAccounts = 50'000; // A thousand calls: nobody waits for more.
constexpr int devicesOfAccountPageSize = 100; // The most the platform gives (API facts, Devices: queryByUser).

} // namespace

bool isMeantBy(const plans::Account &account, const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return false;
    const QString digits = plans::dialled(wanted);
    if (!digits.isEmpty() && account.phone && plans::dialled(*account.phone).contains(digits))
        return true;
    if (account.identityId.contains(wanted, Qt::CaseInsensitive))
        return true;
    for (const auto &field : {account.phone, account.email, account.loginName, account.nickname}) {
        if (field && field->contains(wanted, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QCoro::Task<Result<FoundAccounts>> Desk::accountsMatching(QString text, std::shared_ptr<AccountSearch> search)
{
    FoundAccounts found;
    QSet<QString> seen;
    while (!search->isStopped() && found.looked < mostAccounts) {
        const linkvisual::QueryAccounts query{found.looked, accountPageSize};
        const Result<QList<plans::Account>> some = co_await m_client.call(query);
        if (!some)
            co_return tl::unexpected(some.error());
        const qsizetype before = seen.size();
        for (const plans::Account &account : *some) {
            if (!seen.contains(account.identityId) && isMeantBy(account, text))
                found.accounts.append(account);
            seen.insert(account.identityId);
        }
        found.looked += static_cast<int>(some->size());
        search->count(static_cast<int>(some->size()));
        // A service that gives the same page again and again would otherwise never be done.
        if (some->size() < accountPageSize || seen.size() == before)
            co_return found;
    }
    found.complete = false;
    co_return found;
}

QCoro::Task<Result<QList<plans::Device>>> Desk::devicesOf(plans::Account account)
{
    QList<plans::Device> devices;
    QSet<QString> seen;
    for (int offset = 0;; offset += devicesOfAccountPageSize) {
        linkvisual::QueryDevicesByUser query;
        query.identityId = account.identityId;
        query.limit = devicesOfAccountPageSize;
        query.offset = offset;
        const Result<QList<plans::Device>> some = co_await m_client.call(query);
        if (!some)
            co_return tl::unexpected(some.error());
        const qsizetype before = seen.size();
        for (const plans::Device &device : *some) {
            if (!seen.contains(device.iotId))
                devices.append(device);
            seen.insert(device.iotId);
        }
        if (some->size() < devicesOfAccountPageSize || seen.size() == before)
            co_return devices;
    }
}

} // namespace desk
