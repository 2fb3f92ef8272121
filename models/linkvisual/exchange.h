#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

class QNetworkRequest;

namespace linkvisual {

struct HttpAnswer;

/** A request as it was posted and the headers of its answer, without secrets: for the record of a write. */
struct Exchange {
    using Headers = QList<std::pair<QString, QString>>;

    QString url;
    Headers headers; ///< As they were signed and sent; those the network adds by itself are not among them.
    QByteArray body; ///< Secrets removed; at most 16 KiB.
    Headers answerHeaders; ///< In the order in which they came.

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

/**
 * What went over the wire. The values of the signature, of cookies, and of whatever is called a secret, a token or an
 * authorization are replaced by `***`; at most 64 headers of an answer are kept, the first KiB of each.
 *
 * @param request URL and headers
 * @param body what was posted
 * @param answer what came back
 */
Exchange exchangeOf(const QNetworkRequest &request, const QByteArray &body, const HttpAnswer &answer);

} // namespace linkvisual
