#pragma once

#include "picture_limits.h"

#include <QByteArray>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QUrl>

namespace pictures {

/** A picture as it came from the network. */
struct Download {
    QByteArray bytes;
    QByteArray format; ///< As formatOf() names it.
};

/**
 * Fetches @p url within @p limits, following redirects that mayFollow() allows; sends neither cookies nor credentials
 * and keeps none.
 *
 * @param network must live until the task ends
 * @param url one that mayFetch() allows
 */
QCoro::Task<Result<Download>> download(QNetworkAccessManager &network, QUrl url, PictureLimits limits);

} // namespace pictures
