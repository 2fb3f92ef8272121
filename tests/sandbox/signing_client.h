#pragma once

#include "platform.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSslSocket>
#include <QUrl>

#include <memory>

namespace sandbox_test {

/** The key and secret that every test here uses. */
QString appKey();
QByteArray appSecret();

/** The moment the tests' worlds are dated around: 2026-11-22T06:02:31Z. */
QDateTime today();

/** The first device of the demo. */
QString lobby();

/** A request to @p path, not signed yet. */
sandbox::HttpRequest plainRequest(const QByteArray &path, const QString &version, const QJsonObject &parameters);

/** @p request signed for @p nowMs with a fresh nonce, as the Living IoT service wants it. */
sandbox::HttpRequest signRequest(sandbox::HttpRequest request, qint64 nowMs);

/** The bytes of @p request on the wire. */
QByteArray wireBytes(const sandbox::HttpRequest &request);

/** What a call came back with. */
struct Outcome {
    int status = 0; ///< HTTP; 0: no reply.
    QJsonObject envelope;

    int code() const { return envelope.value(QStringLiteral("code")).toInt(); }
    QJsonValue data() const { return envelope.value(QStringLiteral("data")); }
    QJsonObject object() const { return data().toObject(); }
    QString text(const char *field) const { return object().value(QLatin1String(field)).toString(); }
    int number(const char *field) const { return object().value(QLatin1String(field)).toInt(-999); }
};

/** A platform without a network, on the demo unless told otherwise, its clock standing at today(). */
class BarePlatform
{
public:
    explicit BarePlatform(const QString &scenario = QStringLiteral("demo"), const QString &dataFile = {});

    Outcome call(const QByteArray &path, const QString &version, const QJsonObject &parameters);

    /** The orders of @p iotId in the newest shape, newest first. */
    QList<QJsonObject> orders(const QString &iotId);
    QJsonObject order(const QString &iotId, const QString &orderId);

    sandbox::Platform &platform() { return *m_platform; }

    /** Lets @p days pass. */
    void pass(int days);

    /** A control request that must succeed. */
    bool control(const QByteArray &path, const QJsonObject &body);

    QString cloudToken; ///< Sent along when not empty.

private:
    std::unique_ptr<sandbox::Platform> m_platform;
};

/** What a raw client saw of a reply. */
struct RawReply {
    QByteArray bytes;
    bool closed = false; ///< Whether the server ended the connection in time.
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;

    int status() const { return bytes.mid(9, 3).toInt(); }
    QByteArray header(const QByteArray &name) const;
    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    bool complete() const;
};

/** A connection that sends bytes as they are and keeps what comes back. */
class RawClient
{
public:
    explicit RawClient(const QUrl &url);

    /** Sends one request and waits for a whole reply, the end of the connection, or @p limitMs. */
    RawReply exchange(const QByteArray &bytes, int limitMs = 5000);

private:
    QTcpSocket m_socket;
};

} // namespace sandbox_test
