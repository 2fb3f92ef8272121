#include "picture_folder.h"

#include "picture_decoding.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace pictures {

namespace {

const QString suffix = QStringLiteral(".png");

} // namespace

PictureFolder::PictureFolder(QString path, PictureLimits limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
}

QString PictureFolder::fileOf(const QUrl &url) const
{
    // Nothing of the address is in the name, which could lead out of the folder.
    const QByteArray name = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return m_path + u'/' + QString::fromLatin1(name) + suffix;
}

KeptPicture PictureFolder::find(const QUrl &url) const
{
    QFile file(fileOf(url));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Result<QImage> image = decode(file.read(m_limits.folderBytes), "png", m_limits);
    if (!image) {
        file.remove();
        return {};
    }
    return {std::move(*image), file.fileTime(QFileDevice::FileModificationTime).toUTC()};
}

void PictureFolder::keep(const QUrl &url, const QImage &image) const
{
    // A picture that cannot be kept is fetched again next time; there is nothing to tell a person.
    if (!QDir().mkpath(m_path))
        return;
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QSaveFile file(fileOf(url));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (image.save(&file, "png"))
        file.commit();
    makeRoom();
}

void PictureFolder::makeRoom() const
{
    const QFileInfoList newestFirst
        = QDir(m_path).entryInfoList({QStringLiteral("*") + suffix}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : newestFirst) {
        bytes += file.size();
        if (bytes > m_limits.folderBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace pictures
