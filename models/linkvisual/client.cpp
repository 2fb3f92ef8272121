#include "client.h"

#include "answer_reading.h"
#include "token_calls.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace linkvisual {

namespace {

/** Larger bodies are parsed in another thread, since the window must not wait for them. */
constexpr qsizetype parsedInPlace = qsizetype(128) * 1024;

constexpr auto accepted = "application/json; charset=utf-8";

QString uniqueId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/** Counts a call as in flight for as long as it lives. */
class Flight
{
public:
    Flight(int &count, Client &client)
        : m_count(count)
        , m_client(client)
    {
        Q_EMIT m_client.inFlightChanged(++m_count);
    }

    ~Flight()
    {
        Q_EMIT m_client.inFlightChanged(--m_count);
        if (m_count == 0)
            Q_EMIT m_client.idle();
    }

    Q_DISABLE_COPY_MOVE(Flight)

private:
    int &m_count;
    Client &m_client;
};

} // namespace

Client::Client(Endpoint endpoint, Secret appSecret, WriteGate &gate, Timing timing, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_appSecret(std::move(appSecret))
    , m_gate(gate)
    , m_timing(std::move(timing))
    , m_token([this] { return call(TakeToken{m_endpoint.projectId}); },
          [this](QString token) { return call(RefreshToken{std::move(token)}); }, m_timing.now)
{
    if (isLoopback(m_endpoint.baseUrl))
        m_reads.setProxy(QNetworkProxy::NoProxy);
}

Client::~Client() = default;

Result<CallContext> Client::contextOf(const CallDescription &description) const
{
    const CallAddress &address = description.at(m_endpoint.service);
    if (!address.isOffered())
        return tl::unexpected(about(description, {}, ErrorKind::NotOffered));
    const QString contract = QString::fromLatin1(address.version);
    const QString version = m_endpoint.callVersions.value(description.name, contract);
    const CallContext context{m_endpoint.service, QVersionNumber::fromString(version)};
    const bool known = context.version.toString() == version && context.version >= QVersionNumber::fromString(contract)
        && context.version <= QVersionNumber::fromString(QLatin1StringView(address.newestVersion));
    if (!known) {
        ApiError error = about(description, version, ErrorKind::VersionNotKnown);
        error.detail = QStringLiteral("%1 %2; known: %3 to %4")
                           .arg(description.name, version, contract, QLatin1StringView(address.newestVersion));
        return tl::unexpected(error);
    }
    return context;
}

QCoro::Task<> Client::close()
{
    m_closed = true;
    Q_EMIT closing();
    const auto replies = m_reads.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->abort();
    if (m_inFlight > 0)
        co_await qCoro(this, &Client::idle);
}

ApiError Client::unexpectedReply(Answer answer, const QString &problem)
{
    answer.about.kind = ErrorKind::UnexpectedReply;
    answer.about.detail = problem;
    answer.about.body = withoutSecrets(answer.body);
    return std::move(answer.about);
}

Receipt Client::receiptOf(const Answer &answer)
{
    return {answer.about.requestId, answer.about.envelopeId, answer.about.platformDate, answer.about.httpStatus,
        answer.about.code.value_or(0), withoutSecrets(answer.body), answer.about.exchange};
}

ApiError Client::about(const CallDescription &description, const QString &version, ErrorKind kind) const
{
    ApiError error;
    error.kind = kind;
    error.outcome = Outcome::NotSent;
    error.path = QString::fromLatin1(description.at(m_endpoint.service).path);
    if (error.path.isEmpty())
        error.path = description.name;
    error.apiVersion = version;
    error.at = m_timing.now();
    return error;
}

ApiError Client::closed(const Question &question) const
{
    return about(question.description, question.context.version.toString(), ErrorKind::Closed);
}

std::optional<ApiError> Client::objection(const Question &question) const
{
    const auto error
        = [&](ErrorKind kind) { return about(question.description, question.context.version.toString(), kind); };
    if (m_closed)
        return closed(question);
    if (!isSecure(m_endpoint.baseUrl))
        return error(ErrorKind::InsecureUrl);
    if (question.parameters.problem()) {
        ApiError invalid = error(ErrorKind::InvalidParameter);
        invalid.detail = *question.parameters.problem();
        return invalid;
    }
    return std::nullopt;
}

QCoro::Task<Result<Client::Answer>> Client::read(Question question)
{
    // Not even a short flight once it is closed, or close() would be told twice that it is over.
    if (m_closed)
        co_return tl::unexpected(closed(question));
    const Flight flight(m_inFlight, *this);
    for (int number = 1;; ++number) {
        if (std::optional<ApiError> error = objection(question))
            co_return tl::unexpected(*std::move(error));
        Result<Answer> answer = co_await attempt(m_reads, question);
        if (answer)
            co_return answer;
        const auto delay
            = m_timing.retry.delayAfter(answer.error(), number, QRandomGenerator::global()->generateDouble());
        if (!delay || m_closed)
            co_return answer;
        co_await pause(*delay);
    }
}

QCoro::Task<Result<Client::Answer>> Client::write(Question question, WritePermit permit)
{
    if (m_closed)
        co_return tl::unexpected(closed(question));
    const Flight flight(m_inFlight, *this);
    if (std::optional<ApiError> error = objection(question))
        co_return tl::unexpected(*std::move(error));
    const auto admitted = m_gate.admit(permit, question.description, question.parameters.object());
    if (!admitted) {
        ApiError error = about(question.description, question.context.version.toString(), ErrorKind::NotPermitted);
        error.detail = admitted.error();
        co_return tl::unexpected(error);
    }
    // A connection of its own: nothing to be queued behind, and none that the platform is just closing as idle.
    auto *network = new QNetworkAccessManager(this);
    network->setProxy(m_reads.proxy());
    Result<Answer> answer = co_await attempt(*network, std::move(question));
    network->deleteLater();
    co_return answer;
}

QCoro::Task<Result<QString>> Client::tokenFor(CallDescription description)
{
    if (m_endpoint.projectId.isEmpty() || !description.carriesToken)
        co_return QString();
    Result<QString> token = co_await m_token.current();
    if (!token) {
        // Whatever became of the token, the call itself was not sent.
        token.error().path = QString::fromLatin1(description.at(m_endpoint.service).path);
        token.error().outcome = Outcome::NotSent;
    }
    co_return token;
}

QNetworkRequest Client::signedRequest(const QString &path, const QByteArray &body, QByteArray *signedText) const
{
    QUrl url = m_endpoint.baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    SignedParts parts;
    parts.accept = accepted;
    parts.contentMd5 = contentMd5(body);
    parts.contentType = describe(m_endpoint.service).contentType;
    parts.headers = {{"x-ca-key", m_endpoint.appKey.toUtf8()}, {"x-ca-nonce", uniqueId().toLatin1()},
        {"x-ca-signature-method", "HmacSHA256"},
        {"x-ca-timestamp", QByteArray::number(platformTime().toMSecsSinceEpoch())}};
    parts.pathAndQuery = url.path(QUrl::FullyEncoded).toUtf8();
    *signedText = stringToSign(parts);

    QNetworkRequest request(url);
    request.setRawHeader("Accept", parts.accept);
    request.setRawHeader("Content-MD5", parts.contentMd5);
    request.setRawHeader("Content-Type", parts.contentType);
    // An answer that grows when it is unpacked would get round the limit on its size.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "PlanDesk");
    for (const auto &[name, value] : std::as_const(parts.headers))
        request.setRawHeader(name, value);
    request.setRawHeader("x-ca-signature-headers", signedHeaderNames(parts.headers));
    request.setRawHeader("x-ca-signature", signature(*signedText, m_appSecret.bytes()));
    return request;
}

QCoro::Task<Result<Client::Answer>> Client::attempt(QNetworkAccessManager &network, Question question)
{
    const QString version = question.context.version.toString();
    const Result<QString> token = co_await tokenFor(question.description);
    if (!token)
        co_return tl::unexpected(token.error());
    ApiError facts = about(question.description, version, ErrorKind::UnreadableReply);
    facts.envelopeId = uniqueId();
    const QByteArray body = writeEnvelope(facts.envelopeId, version, *token, question.parameters.object());
    QByteArray signedText;
    const QNetworkRequest request = signedRequest(facts.path, body, &signedText);

    const QDateTime sentAt = m_timing.now();
    HttpAnswer answer = co_await post(network, request, body, m_timing.limit(question.description));
    noteAnswer(answer, facts.path, sentAt);
    facts.at = m_timing.now();
    if (question.description.effect == Effect::Write && answer.bodyWasSent)
        facts.exchange = exchangeOf(request, body, answer);

    tl::expected<Envelope, ApiError> envelope;
    if (answer.body.size() <= parsedInPlace)
        envelope = readAnswer(answer, facts, signedText);
    else
        envelope = co_await QtConcurrent::run(readAnswer, answer, facts, signedText);
    if (!envelope) {
        if (envelope.error().kind == ErrorKind::TokenExpired)
            m_token.forget(*token);
        if (facts.exchange && envelope.error().body.isEmpty())
            envelope.error().body = withoutSecrets(answer.body);
        co_return tl::unexpected(std::move(envelope.error()));
    }
    facts.code = envelope->code;
    facts.outcome = Outcome::Unknown;
    co_return Answer{std::move(envelope->data), withHeaders(answer, std::move(facts)), std::move(answer.body)};
}

QCoro::Task<> Client::pause(std::chrono::milliseconds delay)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(delay);
    connect(this, &Client::closing, &timer, [&timer] { timer.start(0); });
    co_await qCoro(timer).waitForTimeout();
}

void Client::noteAnswer(const HttpAnswer &answer, const QString &path, const QDateTime &sentAt)
{
    const QDateTime now = m_timing.now();
    const bool answered = answer.status > 0;
    if (answered && m_skew.measure(answer.header("Date"), sentAt, now))
        Q_EMIT clockSkewChanged(m_skew.offset());
    Q_EMIT reported({path, now, std::chrono::milliseconds(sentAt.msecsTo(now)), answered});
}

} // namespace linkvisual
