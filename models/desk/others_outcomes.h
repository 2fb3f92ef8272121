#pragma once

#include "recorded_operation.h"
#include "storage_error.h"

#include <QCoroTask>
#include <QObject>

namespace storage {
class Journal;
}

namespace desk {

/**
 * Operations with an unknown outcome that belong to another PlanDesk on the same journal, which is at work. That one
 * reads and closes them; here they are only told of. Once it ends, pickUp() takes them over.
 */
class OthersOutcomes : public QObject
{
    Q_OBJECT

public:
    /** @param journal must outlive it */
    explicit OthersOutcomes(storage::Journal &journal, QObject *parent = nullptr);

    /** Looks into the journal; what it cannot read leaves what was known. Nothing, or why it could not be read. */
    QCoro::Task<storage::Result<void>> read();

    /** Longest untouched first. */
    const QList<RecordedOperation> &operations() const { return m_operations; }

Q_SIGNALS:
    /** operations() are others, or have come further. */
    void changed();

private:
    storage::Journal &m_journal;
    QList<RecordedOperation> m_operations;
    QStringList m_standings; ///< What they were read from: id and state of each.
};

} // namespace desk
