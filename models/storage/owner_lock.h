#pragma once

#include "storage_error.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace storage {

/**
 * Shows other processes that this one is alive: a lock file beside the journal, which the system lets go of when the
 * process ends, however it ends.
 */
class OwnerLock
{
public:
    /** @param journalPath the file beside which the lock is kept */
    explicit OwnerLock(QString journalPath);

    /** Takes the lock under a name of its own; CannotOpen or DiskFull when no file can be made. */
    Result<void> take();

    /** The name under which events are written: a UUID without braces. */
    const QString &name() const { return m_name; }

    /**
     * Whether the process that wrote as @p owner is alive. Asks the system who holds the file, not for a process
     * number, which another process may have got since.
     */
    Owner stateOf(const QString &owner) const;

    /** Whether another living object keeps a lock beside the same journal. */
    bool hasCompany() const;

private:
    QString pathOf(const QString &owner) const;

    QString m_journalPath;
    QString m_name;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace storage
