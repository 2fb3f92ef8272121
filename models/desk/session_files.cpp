#include "session_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace desk {

namespace {

constexpr QFileDevice::Permissions ownerAlone
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

SessionFiles filesIn(const QString &sharedFolder, const QString &ownFolder)
{
    return {sharedFolder + QStringLiteral("/journal.sqlite"), ownFolder + QStringLiteral("/book.sqlite"),
        ownFolder + QStringLiteral("/pictures")};
}

void makeFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, ownerAlone);
}

} // namespace

SessionFiles builtInFiles(const QString &dataDirectory)
{
    return filesIn(dataDirectory, dataDirectory);
}

SessionFiles profileFiles(const QString &dataDirectory, const QUuid &profileId)
{
    return filesIn(dataDirectory + QStringLiteral("/profiles"), profileFolder(dataDirectory, profileId));
}

QString profileFolder(const QString &dataDirectory, const QUuid &profileId)
{
    return dataDirectory + QStringLiteral("/profiles/") + profileId.toString(QUuid::WithoutBraces);
}

void makeFolders(const SessionFiles &files)
{
    makeFolder(QFileInfo(files.journal).path());
    makeFolder(QFileInfo(files.book).path());
}

} // namespace desk
