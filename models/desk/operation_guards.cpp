#include "journal.h"
#include "operation_runner.h"
#include "reading.h"

// What keeps a write back between the reading and the post. What is awaited gets named values alone; see
// CONTRIBUTING.md.

namespace desk {

using storage::Event;

/** Whether everything is still as the person saw it who decided; where not, the operation ends. */
QCoro::Task<bool> OperationRunner::keepToWhatWasShown(QString id, Reading reading)
{
    const Operation reserved = m_log.at(id);
    if (!reserved.shown)
        co_return true;
    const Result<Facts> found = co_await factsFor(m_desk, reserved, reading);
    Finding finding;
    if (!found) {
        finding.error = found.error();
        finding.error->outcome = linkvisual::Outcome::NotSent;
        co_await endUnsent(id, finding);
        co_return false;
    }
    const FactChanges changes = changesBetween(*reserved.shown, *found);
    if (changes.isEmpty())
        co_return true;
    m_log.amend(id, [&found](Operation &operation) { operation.found = *found; });
    finding.obstacle = Obstacle::FactsChanged;
    finding.obstacleDetail = technicalText(changes);
    co_await endUnsent(id, finding);
    co_return false;
}

/** Whether this one and all others of the day are within the limit; it counts itself, so that no two slip through. */
QCoro::Task<bool> OperationRunner::keepWithinTheDay(QString id)
{
    const plans::PurchaseLimits limits = m_log.settings().limits;
    if (!limits.pricePerDay || !estimatedPrice(m_log.at(id).intent))
        co_return true;
    const storage::Result<plans::Money> spent = co_await spentToday();
    if (!spent) {
        co_await endWithoutJournal(id, spent.error());
        co_return false;
    }
    Finding finding;
    finding.limit = overDayLimit(limits, *spent, plans::Money());
    if (!finding.limit)
        co_return true;
    finding.obstacle = Obstacle::OverLimit;
    co_await endUnsent(id, finding);
    co_return false;
}

/** What the profile has spent on the day that it is here, or may have. After the wait nothing of the runner is used. */
QCoro::Task<storage::Result<plans::Money>> OperationRunner::spentToday()
{
    const QString profile = m_log.settings().profile;
    const QString profileId = m_log.settings().profileId;
    const QDateTime today = m_log.settings().now().toLocalTime().date().startOfDay();
    const storage::Result<QList<Event>> events = co_await m_log.journal().eventsSince(today);
    if (!events)
        co_return tl::unexpected(events.error());
    co_return spentIn(*events, profile, profileId);
}

QCoro::Task<std::optional<OverLimit>> OperationRunner::limitAgainst(Intent intent)
{
    const plans::PurchaseLimits limits = m_log.settings().limits;
    const std::optional<plans::Money> price = estimatedPrice(intent);
    const std::optional<OverLimit> limit = overLimit(limits, intent);
    if (limit || !price || !limits.pricePerDay)
        co_return limit;
    const storage::Result<plans::Money> spent = co_await spentToday();
    // A record that cannot be read stands in the way by itself.
    co_return spent ? overDayLimit(limits, *spent, *price) : std::nullopt;
}

} // namespace desk
