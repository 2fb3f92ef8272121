#include "platform.h"

#include "calls.h"
#include "fault_reply.h"
#include "hostile_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace sandbox {

namespace {

HttpReply envelopeReply(const QJsonValue &id, const Answer &answer)
{
    QJsonObject envelope{{QStringLiteral("id"), id}};
    if (answer) {
        envelope.insert(QStringLiteral("code"), 200);
        envelope.insert(QStringLiteral("message"), QStringLiteral("success"));
        envelope.insert(QStringLiteral("localizedMsg"), QJsonValue::Null);
        envelope.insert(QStringLiteral("data"), *answer);
    } else {
        envelope.insert(QStringLiteral("code"), answer.error().code);
        envelope.insert(QStringLiteral("message"), answer.error().message);
        envelope.insert(QStringLiteral("localizedMsg"), answer.error().localizedMessage);
        envelope.insert(QStringLiteral("data"), QJsonValue::Null);
    }
    HttpReply reply;
    reply.body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    return reply;
}

/** Puts the sandbox's own address before the icon paths of a list of plans. */
QJsonValue withIconUrls(const QJsonValue &data, const QString &baseUrl)
{
    const QString listName = QStringLiteral("cloudStorageCommodityList");
    const QString icon = QStringLiteral("icon");
    QJsonObject object = data.toObject();
    if (!object.contains(listName))
        return data;
    QJsonArray list;
    const QJsonArray plain = object.value(listName).toArray();
    for (const auto &value : plain) {
        QJsonObject commodity = value.toObject();
        if (commodity.contains(icon))
            commodity.insert(icon, baseUrl + commodity.value(icon).toString());
        list.append(commodity);
    }
    object.insert(listName, list);
    return object;
}

QByteArray httpDate(qint64 ms)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace

Platform::Platform(const QString &appKey, const QByteArray &appSecret, std::unique_ptr<PlatformState> state,
    SandboxClock clock, FaultList faults)
    : m_gateway(appKey, appSecret)
    , m_state(std::move(state))
    , m_clock(clock)
    , m_faults(std::move(faults))
{
}

HttpReply Platform::answer(const HttpRequest &request)
{
    ++m_requestCounts[QString::fromUtf8(request.path)];
    HttpReply reply;
    if (request.method != "POST" || findCall(request.path) == nullptr)
        reply = Gateway::error(404, "Invalid Url");
    else if (auto refused = m_gateway.refuse(request, m_clock.now()))
        reply = std::move(*refused);
    else
        reply = answerVerified(request);
    reply.addHeader("X-Ca-Request-Id", nextRequestId());
    reply.addHeader("Date", httpDate(m_clock.now()));
    return reply;
}

HttpReply Platform::answerVerified(const HttpRequest &request)
{
    const std::optional<Fault> fault = m_faults.take(QString::fromUtf8(request.path));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject envelope = document.object();
    const Answer answer = document.isObject() ? perform(request, envelope, fault) : tl::unexpected(refusal(400));
    HttpReply reply = envelopeReply(envelope.value(QStringLiteral("id")).toString(), answer);
    if (fault)
        applyFault(*fault, request.path, m_baseUrl, reply);
    return reply;
}

Answer Platform::perform(const HttpRequest &request, const QJsonObject &envelope, const std::optional<Fault> &fault)
{
    const CallEntry &entry = *findCall(request.path);
    const QJsonObject head = envelope.value(QStringLiteral("request")).toObject();
    const qsizetype version = entry.versions.indexOf(head.value(QStringLiteral("apiVer")).toString());
    if (version < 0)
        return tl::unexpected(refusal(404));
    Call call;
    call.rtcx = request.path.startsWith("/platform/");
    call.newest = version == 1;
    call.cloudToken = head.value(QStringLiteral("cloudToken")).toString();
    call.parameters = Parameters(withoutHostility(envelope.value(QStringLiteral("params")).toObject()));
    Transaction transaction(*m_state, m_clock.now());
    if (const auto alive = checkToken(transaction, call.cloudToken); !alive)
        return tl::unexpected(alive.error());
    Answer answer = entry.handler(transaction, call);
    const bool dropped = fault && !fault->afterEffect && !fault->isTrue();
    if (answer && !dropped && !transaction.changedNothing()) {
        if (const auto kept = m_state->keep(transaction.changes()); !kept)
            return tl::unexpected(refusal(500));
    }
    if (!answer)
        return answer;
    return withIconUrls(*answer, m_baseUrl);
}

QByteArray Platform::nextRequestId()
{
    const QByteArray seed = "sandbox-request-" + QByteArray::number(++m_requestNumber);
    return QUuid::createUuidV5(QUuid(), seed).toByteArray(QUuid::WithoutBraces).toUpper();
}

} // namespace sandbox
