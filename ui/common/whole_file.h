#pragma once

#include <QFileDevice>
#include <QString>

#include <optional>

namespace ui {

/**
 * Puts @p content into the file at @p path, in place of what is there, as a whole or not at all; for threads that may
 * wait. Returns why it is not there now, in the system's words, or an empty text.
 *
 * @param permissions those of the file, or what is usual
 */
QString writeWhole(
    const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions = std::nullopt);

} // namespace ui
