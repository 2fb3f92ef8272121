#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace linkvisual {

/** The two platforms that speak this protocol (API facts, "Two services, one protocol"). */
enum class Service { LivingIot, Rtcx };

/** A region of a service and the gateway in it. */
struct Region {
    QString id; ///< Such as `cn-shanghai`; ours where the platform names none.
    QUrl baseUrl;
};

/** What differs from one service to the other, apart from the paths, which each call knows itself. */
struct ServiceDescription {
    QList<Region> regions;
    QByteArray contentType; ///< Sent and signed exactly like this.
    int firstPage = 0; ///< The number of the first page in its lists of orders.
};

/** The facts of @p service (API facts, "Two services, one protocol" and Signing). */
const ServiceDescription &describe(Service service);

/**
 * Whether secrets may be sent to @p baseUrl: HTTPS anywhere, plain HTTP to loopback addresses alone.
 *
 * @param baseUrl scheme, host and port, without user, query or fragment
 */
bool isSecure(const QUrl &baseUrl);

/** Whether @p url names this very machine. */
bool isLoopback(const QUrl &url);

} // namespace linkvisual
