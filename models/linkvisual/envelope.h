#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <tl/expected.hpp>

namespace linkvisual {

/** The frame around every reply (API facts, Envelope). */
struct Envelope {
    int code = 0; ///< 200 is success, and nothing else is.
    QString message; ///< `message`, or `msg` as some replies say; may be empty.
    QString localizedMessage;
    QJsonValue data; ///< Undefined when there was none.
};

/**
 * The body of a request.
 *
 * @param id documented for tracing only
 * @param apiVersion selects the shape of request and reply
 * @param cloudToken left out when empty
 */
QByteArray writeEnvelope(
    const QString &id, const QString &apiVersion, const QString &cloudToken, const QJsonObject &parameters);

/** Reads the body of a reply; the error says why it is not an envelope, with the path of a bad field. */
tl::expected<Envelope, QString> readEnvelope(const QByteArray &body);

} // namespace linkvisual
