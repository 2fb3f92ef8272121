#pragma once

#include "picture_limits.h"

#include <QByteArray>
#include <QImage>

namespace pictures {

/** The decoder's name for a content type such as `image/png`, or nothing for what is not decoded, SVG among it. */
QByteArray formatOf(const QByteArray &contentType);

/**
 * Decodes @p bytes, the first frame where there are several, and makes it smaller than limits.shownSide. Takes a while:
 * for a thread of its own.
 *
 * @param format as formatOf() names it; bytes of another format are not tried
 */
Result<QImage> decode(const QByteArray &bytes, const QByteArray &format, const PictureLimits &limits);

} // namespace pictures
