#include "fault_reply.h"

#include "gateway.h"
#include "hostile_text.h"
#include "platform_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace sandbox {

namespace {

constexpr qsizetype hugeBytes = qsizetype{9} * 1024 * 1024; ///< More than the 8 MiB a client accepts.

QJsonObject bodyOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

void setBody(HttpReply &reply, const QJsonObject &body)
{
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/** @p value with every scalar in it put into a list, a type that no field of the platform ever has. */
QJsonValue wrongTypes(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = wrongTypes(it.value());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto it = array.begin(); it != array.end(); ++it)
            *it = wrongTypes(*it);
        return array;
    }
    return QJsonArray{value};
}

void refuse(const Fault &fault, HttpReply &reply)
{
    const Refusal why = refusal(fault.value.toInt());
    QJsonObject body = bodyOf(reply);
    body.insert(QStringLiteral("code"), why.code);
    body.insert(QStringLiteral("message"), why.message);
    body.insert(QStringLiteral("localizedMsg"), why.localizedMessage);
    body.insert(QStringLiteral("data"), QJsonValue::Null);
    setBody(reply, body);
}

void garble(const Fault &fault, HttpReply &reply)
{
    QJsonObject body = bodyOf(reply);
    if (fault.kind == u"null-data")
        body.insert(QStringLiteral("data"), QJsonValue::Null);
    else
        body.insert(QStringLiteral("data"), wrongTypes(body.value(QStringLiteral("data"))));
    setBody(reply, body);
}

/** The true answer, or a refusal, in words that would spoil a window. */
void hostile(const Fault &fault, HttpReply &reply)
{
    if (!fault.value.isEmpty())
        refuse(fault, reply);
    QJsonObject body = bodyOf(reply);
    const QString data = QStringLiteral("data");
    body.insert(data, madeHostile(body.value(data)));
    for (const QString &name : {QStringLiteral("message"), QStringLiteral("localizedMsg")})
        body.insert(name, hostileWord(body.value(name).toString()));
    setBody(reply, body);
}

void page(int status, HttpReply &reply)
{
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html><html><head><title>" + QByteArray::number(status)
        + "</title></head><body><h1>Sign in to the hotel network</h1></body></html>\n";
}

void enlarge(HttpReply &reply)
{
    QJsonObject body = bodyOf(reply);
    body.insert(QStringLiteral("padding"), QString(hugeBytes, u'x'));
    setBody(reply, body);
}

void redirect(const QByteArray &path, const QString &baseUrl, HttpReply &reply)
{
    // Another name of the same sandbox, so that its counts show whether anybody followed.
    QUrl elsewhere(baseUrl);
    elsewhere.setHost(QStringLiteral("localhost"));
    elsewhere.setPath(QStringLiteral("/redirected") + QString::fromUtf8(path));
    reply.status = 302;
    reply.addHeader("Location", elsewhere.toEncoded());
    reply.body.clear();
}

void throttle(HttpReply &reply)
{
    const auto headers = reply.headers;
    reply = Gateway::error(429, "Throttled by API Flow Control");
    reply.headers = headers + reply.headers;
    reply.addHeader("Retry-After", "1");
}

} // namespace

void applyFault(const Fault &fault, const QByteArray &path, const QString &baseUrl, HttpReply &reply)
{
    if (fault.kind == u"refuse")
        refuse(fault, reply);
    else if (fault.kind == u"hostile")
        hostile(fault, reply);
    else if (fault.kind == u"http")
        page(fault.value.toInt(), reply);
    else if (fault.kind == u"garbage")
        page(200, reply);
    else if (fault.kind == u"wrong-types" || fault.kind == u"null-data")
        garble(fault, reply);
    else if (fault.kind == u"huge")
        enlarge(reply);
    else if (fault.kind == u"redirect")
        redirect(path, baseUrl, reply);
    else if (fault.kind == u"throttle")
        throttle(reply);
    else if (fault.kind == u"close")
        reply.delivery = Delivery::Close;
    else if (fault.kind == u"reset")
        reply.delivery = Delivery::Reset;
    else if (fault.kind == u"stall")
        reply.delivery = Delivery::Stall;
    else if (fault.kind == u"truncate")
        reply.delivery = Delivery::Truncate;
    else if (fault.kind == u"slow")
        reply.delivery = Delivery::Slow;
}

} // namespace sandbox
