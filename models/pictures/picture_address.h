#pragma once

#include <QUrl>

namespace pictures {

/**
 * Whether a picture may be fetched from @p url: over HTTPS, from this very machine also over HTTP, and without a user's
 * name or password in it.
 */
bool mayFetch(const QUrl &url);

/** Whether the server of @p from may send us to @p to: never away from HTTPS, and never into this very machine. */
bool mayFollow(const QUrl &from, const QUrl &to);

} // namespace pictures
