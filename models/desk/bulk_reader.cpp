#include "bulk_reader.h"

#include "book.h"

#include <QCoroSignal>

#include <algorithm>

namespace desk {

BulkReader::BulkReader(Desk &desk, storage::Book &book, BulkPace pace, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
    , m_pace(std::move(pace))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BulkReader::next);
}

BulkReader::~BulkReader()
{
    Q_ASSERT_X(m_underWay == 0, "BulkReader", "destroyed before close() ended");
}

bool BulkReader::start(const QStringList &iotIds)
{
    if (m_closed || m_progress.running)
        return false;
    m_waiting = iotIds;
    m_waiting.removeDuplicates();
    m_attempts.clear();
    m_backOffs = 0;
    m_progress = {};
    m_progress.total = static_cast<int>(m_waiting.size());
    m_progress.running = true;
    Q_EMIT progressed();
    wait(std::chrono::milliseconds(0));
    return true;
}

void BulkReader::wait(std::chrono::milliseconds delay)
{
    m_timer.start(delay);
}

void BulkReader::next()
{
    m_progress.throttled = false;
    if (!m_waiting.isEmpty() && m_underWay < m_pace.inFlight) {
        ++m_underWay;
        readOne(m_waiting.takeFirst());
        wait(m_pace.between);
    } else if (m_waiting.isEmpty() && m_underWay == 0 && m_progress.running) {
        m_progress.running = false;
        Q_EMIT progressed();
        Q_EMIT finished();
    }
}

QCoro::Task<> BulkReader::readOne(QString iotId)
{
    const Result<plans::Snapshot> snapshot = co_await m_desk.snapshot(iotId);
    if (!snapshot && snapshot.error().kind == linkvisual::ErrorKind::Throttled) {
        backOff(iotId, snapshot.error());
    } else if (!snapshot) {
        BulkFailure failure;
        failure.iotId = iotId;
        failure.error = snapshot.error();
        fail(failure);
    } else {
        m_backOffs = 0;
        // A device that was removed meanwhile stays out.
        const auto saved
            = co_await m_book.save(iotId, *snapshot, storage::AbsentDevices::PassOver, storage::ReadFor::Program);
        if (saved) {
            ++m_progress.done;
        } else {
            BulkFailure failure;
            failure.iotId = iotId;
            failure.storageError = saved.error();
            fail(failure);
        }
    }
    leave();
}

void BulkReader::fail(BulkFailure failure)
{
    // What was broken off because of a person is nobody's failure.
    if (!m_progress.cancelled)
        m_progress.failures.append(std::move(failure));
}

/** Lets the platform rest, and asks for the device once more. */
void BulkReader::backOff(const QString &iotId, const linkvisual::ApiError &error)
{
    if (m_progress.cancelled)
        return;
    if (++m_attempts[iotId] >= m_pace.attempts || m_pace.backOff.isEmpty()) {
        BulkFailure failure;
        failure.iotId = iotId;
        failure.error = error;
        fail(failure);
        return;
    }
    m_waiting.prepend(iotId);
    if (m_progress.throttled)
        return; // Others that were under way heard the same.
    const auto step = std::min<qsizetype>(m_backOffs++, m_pace.backOff.size() - 1);
    const std::chrono::milliseconds asked = std::chrono::seconds(error.retryAfterSeconds);
    m_progress.throttled = true;
    wait(std::max(m_pace.backOff.at(step), asked));
}

void BulkReader::leave()
{
    --m_underWay;
    Q_EMIT progressed();
    if (!m_timer.isActive())
        wait(std::chrono::milliseconds(0));
}

void BulkReader::cancel()
{
    if (!m_progress.running || m_progress.cancelled)
        return;
    m_progress.cancelled = !m_waiting.isEmpty() || m_underWay > 0;
    m_waiting.clear();
    wait(std::chrono::milliseconds(0));
    Q_EMIT progressed();
}

QCoro::Task<> BulkReader::close()
{
    m_closed = true;
    cancel();
    if (m_progress.running)
        co_await qCoro(this, &BulkReader::finished);
}

} // namespace desk
