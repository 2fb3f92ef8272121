#include "data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace app {

QString dataDirectory(const QString &wanted)
{
    const QString path = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : wanted;
    const bool ours = wanted.isEmpty() || !QFile::exists(path);
    QDir().mkpath(path);
    constexpr QFileDevice::Permissions ownerAlone
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (ours)
        QFile::setPermissions(path, ownerAlone);
    return path;
}

QString settingsFile(const QString &wanted)
{
    const QString folder
        = wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : wanted;
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/plandesk.ini");
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        QFile::rename(path, path + QStringLiteral(".aside"));
    return path;
}

QString logFolder(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/log");
}

QString profilesFile(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/profiles.json");
}

QString keychainName()
{
    return QStringLiteral("PlanDesk");
}

} // namespace app
