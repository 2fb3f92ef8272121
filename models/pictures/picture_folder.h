#pragma once

#include "picture_limits.h"

#include <QDateTime>
#include <QImage>
#include <QUrl>

namespace pictures {

/** A picture that was kept on disk. */
struct KeptPicture {
    QImage image; ///< Null: there is none.
    QDateTime keptAt; ///< UTC.
};

/** Pictures kept in a folder by their addresses, no more of them than its limit. All functions wait for the disk. */
class PictureFolder
{
public:
    /** @param path made when the first picture is kept */
    PictureFolder(QString path, PictureLimits limits);

    /** The picture of @p url that is kept; a file that is none is removed. */
    KeptPicture find(const QUrl &url) const;

    /** Keeps @p image as that of @p url, and removes the oldest others where there is no room for all. */
    void keep(const QUrl &url, const QImage &image) const;

private:
    QString fileOf(const QUrl &url) const;
    void makeRoom() const;

    QString m_path;
    PictureLimits m_limits;
};

} // namespace pictures
