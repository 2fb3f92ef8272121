#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QtEndian>

/** A good PNG of @p size. */
inline QByteArray goodPng(const QSize &size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(0xff2060c0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

inline QByteArray pngChunk(const QByteArray &name, const QByteArray &data)
{
    quint32 crc = 0xffffffff;
    for (const char byte : name + data) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    QByteArray number(4, 0);
    qToBigEndian(static_cast<quint32>(data.size()), number.data());
    QByteArray chunk = number + name + data;
    qToBigEndian(crc ^ 0xffffffff, number.data());
    return chunk + number;
}

/** A PNG of a few kB that unpacks to @p side times @p side grey pixels. */
inline QByteArray bombPng(int side)
{
    QByteArray header(13, 0);
    qToBigEndian(side, header.data());
    qToBigEndian(side, header.data() + 4);
    header[8] = 8; // Bits of a grey pixel.
    const QByteArray pixels = qCompress(QByteArray(qsizetype(side) * (side + 1), 0), 9).mid(4);
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", header) + pngChunk("IDAT", pixels)
        + pngChunk("IEND", {});
}
