#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>

namespace linkvisual {

/** What one POST came to. */
struct HttpAnswer {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< The network's own words, in English or the system's language.
    int status = 0; ///< HTTP status, 0 when no answer came.
    QList<QNetworkReply::RawHeaderPair> headers;
    QByteArray body;
    bool bodyWasSent = false; ///< Whether the network read any of our body.
    bool timedOut = false;
    bool tooLarge = false; ///< Broken off because the answer was over the limit.
    QStringList tlsErrors; ///< Why the certificate was not accepted.

    /** The value of the header @p name, in any case, or nothing. */
    QByteArray header(const QByteArray &name) const;
};

/** An answer is broken off when it grows over this. */
inline constexpr qint64 largestReply = qint64(8) * 1024 * 1024;

/**
 * Posts @p body exactly once over HTTP/1.1, without following redirects and without accepting a bad certificate.
 *
 * @param network sends it; must live until the task ends
 * @param request URL and headers
 * @param limit time for the connection, and again for the answer once the body is being sent
 */
QCoro::Task<HttpAnswer> post(
    QNetworkAccessManager &network, QNetworkRequest request, QByteArray body, std::chrono::milliseconds limit);

} // namespace linkvisual
