#include "device_reader.h"

#include "operation_runner.h"
#include "own_changes.h"

#include <QLoggingCategory>

#include <algorithm>

namespace desk {

Q_LOGGING_CATEGORY(readerLog, "plandesk.reader")

DeviceReader::DeviceReader(Desk &desk, OperationRunner &runner, storage::Book &book, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_book(book)
    , m_daysKept(plans::daysKeptIn(desk.knownPlans().plans()))
{
    connect(&desk.knownPlans(), &KnownPlans::changed, this, &DeviceReader::learn);
}

void DeviceReader::read(const QString &iotId)
{
    if (iotId != m_reading.iotId) {
        m_reading = {};
        m_reading.iotId = iotId;
        m_before.reset();
        ++m_comparison;
        lookUp();
    }
    m_desk.knownPlans().read();
    m_reading.state = DeviceReading::State::Reading;
    m_orders.reset();
    m_freePlan.reset();
    const int question = ++m_question;
    Q_EMIT changed();
    QCoro::connect(m_desk.allOrders(iotId), this, [this, question](Result<QList<plans::Order>> orders) {
        if (question != m_question)
            return;
        m_orders = std::move(orders);
        finish();
    });
    QCoro::connect(m_desk.freePlan(iotId), this, [this, question](Result<plans::FreePlan> freePlan) {
        if (question != m_question)
            return;
        m_freePlan = std::move(freePlan);
        finish();
    });
}

void DeviceReader::readAgain()
{
    if (!m_reading.iotId.isEmpty())
        read(m_reading.iotId);
}

void DeviceReader::stop()
{
    ++m_question;
    ++m_look;
    ++m_comparison;
    m_reading = {};
    m_before.reset();
    Q_EMIT changed();
}

/** Shows what was known at the last look, and counts changes from it. */
void DeviceReader::lookUp()
{
    const int look = ++m_look;
    m_inBook = false;
    QCoro::connect(m_book.countKnown({m_reading.iotId}), this, [this, look](const storage::Result<qint64> &count) {
        if (look == m_look)
            m_inBook = count.value_or(0) > 0;
    });
    QCoro::connect(
        m_book.snapshots(m_reading.iotId), this, [this, look](const storage::Result<storage::KeptSnapshots> &kept) {
            if (look != m_look)
                return;
            if (!kept)
                qCWarning(readerLog) << "The book does not tell:" << kept.error().detail;
            if (!kept || !kept->latest)
                return;
            m_before = kept->seen;
            // The platform may have been quicker than the disk.
            if (!m_reading.snapshot) {
                m_reading.snapshot = kept->latest;
                m_reading.kept = true;
            }
            if (m_reading.snapshot != m_before)
                compare();
            Q_EMIT changed();
        });
}

/** Without the plans on sale nothing says how long recordings are kept. */
void DeviceReader::learn()
{
    m_daysKept = plans::daysKeptIn(m_desk.knownPlans().plans());
    Q_EMIT changed();
}

void DeviceReader::finish()
{
    // Without orders there is nothing to wait for.
    const bool failed = m_orders && !*m_orders;
    if (m_reading.state != DeviceReading::State::Reading || (!failed && (!m_orders || !m_freePlan)))
        return;
    m_reading.error.reset();
    m_reading.freePlanError.reset();
    if (failed) {
        m_reading.state = DeviceReading::State::Failed;
        m_reading.error = m_orders->error();
        Q_EMIT changed();
        return;
    }
    plans::Snapshot snapshot;
    snapshot.readAt = now();
    snapshot.orders = **m_orders;
    if (*m_freePlan)
        snapshot.freePlan = **m_freePlan;
    else if (m_freePlan->error().kind != linkvisual::ErrorKind::NotOffered)
        m_reading.freePlanError = m_freePlan->error();
    m_reading.state = DeviceReading::State::Fresh;
    m_reading.snapshot = std::move(snapshot);
    m_reading.kept = false;
    compare();
    // Half of an answer would be taken for the whole at the next look.
    if (!m_reading.freePlanError)
        keep();
    Q_EMIT changed();
}

void DeviceReader::keep()
{
    const int look = m_look;
    // A device that was removed while it was read stays out.
    const auto absent = m_inBook ? storage::AbsentDevices::PassOver : storage::AbsentDevices::Add;
    QCoro::connect(m_book.save(m_reading.iotId, *m_reading.snapshot, absent), this,
        [this, look](const storage::Result<std::optional<plans::Snapshot>> &saved) {
            if (!saved)
                qCWarning(readerLog) << "The book does not keep what was read:" << saved.error().detail;
            if (look != m_look)
                return;
            m_reading.notKept = saved ? std::nullopt : std::optional(saved.error());
            if (!saved)
                Q_EMIT changed();
        });
}

void DeviceReader::compare()
{
    if (!m_before)
        m_before = m_reading.snapshot;
    m_reading.changesSince = m_before->readAt;
    const int comparison = ++m_comparison;
    // What was before is told until more is known.
    QCoro::connect(m_runner.ownOperations(m_reading.iotId), this,
        [this, comparison](const storage::Result<QList<Operation>> &own) {
            if (!own)
                qCWarning(readerLog) << "The journal does not tell what was done here:" << own.error().detail;
            if (comparison == m_comparison)
                tellChanges(own.value_or(QList<Operation>()));
        });
}

/** What others did, or may have done, since the last look. */
void DeviceReader::tellChanges(const QList<Operation> &own)
{
    const plans::Snapshot &now = *m_reading.snapshot;
    m_reading.changes = plans::changesBetween(withOwnChanges(*m_before, now, m_reading.iotId, own), now);
    Q_EMIT changed();
}

std::optional<plans::Order> DeviceReader::order(const QString &orderId) const
{
    const int row = rowOf(orderId);
    return row < 0 ? std::nullopt : std::optional(m_reading.snapshot->orders.at(row));
}

int DeviceReader::rowOf(const QString &orderId) const
{
    if (!m_reading.snapshot)
        return -1;
    const QList<plans::Order> &orders = m_reading.snapshot->orders;
    const auto found = std::find_if(
        orders.begin(), orders.end(), [&](const plans::Order &order) { return order.orderId == orderId; });
    return found == orders.end() ? -1 : static_cast<int>(found - orders.begin());
}

void DeviceReader::dismissChanges()
{
    m_before = m_reading.snapshot;
    ++m_comparison;
    m_reading.changes.clear();
    Q_EMIT changed();
}

} // namespace desk
