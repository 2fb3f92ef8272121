#pragma once

#include "operation.h"

#include <QHash>
#include <QObject>

namespace storage {
class Journal;
struct Event;
} // namespace storage

namespace desk {

/** How far the latest replacement of a device has come, as the journal tells. */
struct ReplacementRecord {
    storage::DeviceKey device; ///< The broken one.
    QString deviceName;
    QString targetIotId; ///< Its successor.
    QString targetDeviceName;
    QList<Operation> moved; ///< The transfers that are finished, in the order of the replacement.
    QStringList left; ///< The orders that were to be moved and are not.
    bool isOpen = false; ///< Whether one is on its way, or its outcome is unknown.
    QString latest; ///< The id of its latest transfer;
    QDateTime changedAt; ///< when that changed, UTC.

    /** Whether it is half done, and it is known of each order where it is. */
    bool isBrokenOff() const { return !moved.isEmpty() && !left.isEmpty() && !isOpen; }
};

/**
 * The latest replacement of each device, from the journal: what remains of one that a program did not finish. Reads
 * the journal in portions, each event once.
 */
class ReplacementRecords : public QObject
{
    Q_OBJECT

public:
    /** @param journal must outlive it; while it is not open nothing is known */
    explicit ReplacementRecords(storage::Journal &journal, QObject *parent = nullptr);

    /** Reads what the journal has got since; updated() follows, whether it could be read or not. */
    void update();

    /** That of @p device, finished or not; nothing when it never was replaced. */
    std::optional<ReplacementRecord> find(const storage::DeviceKey &device) const;

    /** All that are broken off, the latest first. */
    QList<ReplacementRecord> brokenOff() const;

Q_SIGNALS:
    void updated();

private:
    void readPortion();
    void take(const storage::Event &event);
    ReplacementRecord recordOf(const Operation &latest) const;
    const Operation *latestOf(const storage::DeviceKey &device, const QString &orderId) const;

    storage::Journal &m_journal;
    QHash<QString, Operation> m_transfers;
    QStringList m_begun; ///< Their ids, in the order in which they were begun.
    qint64 m_last = 0; ///< The number of the latest event that was read.
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace desk
