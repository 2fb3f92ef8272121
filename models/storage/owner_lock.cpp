#include "owner_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace storage {

OwnerLock::OwnerLock(QString journalPath)
    : m_journalPath(std::move(journalPath))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_file(std::make_unique<QLockFile>(pathOf(m_name)))
{
}

Result<void> OwnerLock::take()
{
    m_file->setStaleLockTime(0);
    if (m_file->isLocked())
        return {};
    if (m_file->tryLock()) {
        QFile::setPermissions(pathOf(m_name), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    return failure(StorageErrorKind::CannotOpen, QStringLiteral("no lock file can be made at %1").arg(pathOf(m_name)));
}

Owner OwnerLock::stateOf(const QString &owner) const
{
    if (owner == m_name)
        return Owner::Us;
    // Anything but a UUID was not written by us and must not become part of a path.
    if (QUuid::fromString(owner).isNull() || !QFile::exists(pathOf(owner)))
        return Owner::Dead;
    // Removes the file only when no process holds it.
    return QLockFile(pathOf(owner)).removeStaleLockFile() ? Owner::Dead : Owner::Alive;
}

bool OwnerLock::hasCompany() const
{
    const QFileInfo journal(m_journalPath);
    const QString start = journal.fileName() + u'.';
    const QString end = QStringLiteral(".lock");
    const QStringList files = journal.dir().entryList({start + u'*' + end}, QDir::Files);
    return std::any_of(files.begin(), files.end(), [&](const QString &file) {
        return stateOf(file.mid(start.size(), file.size() - start.size() - end.size())) == Owner::Alive;
    });
}

QString OwnerLock::pathOf(const QString &owner) const
{
    return QStringLiteral("%1.%2.lock").arg(m_journalPath, owner);
}

} // namespace storage
