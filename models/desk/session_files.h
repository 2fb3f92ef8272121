#pragma once

#include <QString>
#include <QUuid>

namespace desk {

/** Where a profile keeps what it knows; the folders of the files must exist. */
struct SessionFiles {
    QString journal; ///< What was bought.
    QString book; ///< The devices, and the plans last read of them.
    QString pictures; ///< A folder for pictures of the catalogue; made when it is needed.
};

/** The files of the built-in platform, in @p dataDirectory itself. */
SessionFiles builtInFiles(const QString &dataDirectory);

/**
 * The files of the profile @p profileId. All profiles share one journal, so that two of one platform see each other's
 * locks, which are by service, host and device. The book is the profile's own, since another AppKey sees other devices.
 */
SessionFiles profileFiles(const QString &dataDirectory, const QUuid &profileId);

/** The folder of what belongs to the profile @p profileId alone: its book and its pictures. */
QString profileFolder(const QString &dataDirectory, const QUuid &profileId);

/** Makes the folders of @p files, for their owner alone. Waits for the disk; a failure shows when a file is opened. */
void makeFolders(const SessionFiles &files);

} // namespace desk
