#include "picture_decoding.h"

#include <QBuffer>
#include <QImageReader>

namespace pictures {

namespace {

struct Kind {
    const char *contentType;
    const char *format;
};

// SVG is a program that draws; only plain pictures are decoded.
constexpr Kind kinds[] = {
    {"image/png", "png"},
    {"image/jpeg", "jpeg"},
    {"image/jpg", "jpeg"},
    {"image/gif", "gif"},
    {"image/webp", "webp"},
};

} // namespace

QByteArray formatOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    for (const Kind &kind : kinds) {
        if (type == kind.contentType && QImageReader::supportedImageFormats().contains(kind.format))
            return kind.format;
    }
    return {};
}

Result<QImage> decode(const QByteArray &bytes, const QByteArray &format, const PictureLimits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    // The header tells the size before anything is unpacked.
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > limits.side || size.height() > limits.side)
        return tl::unexpected(PictureError::NotReadable);
    const QSize shown(limits.shownSide, limits.shownSide);
    if (size.width() > shown.width() || size.height() > shown.height())
        reader.setScaledSize(size.scaled(shown, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(PictureError::NotReadable);
    return image;
}

} // namespace pictures
