#pragma once

#include "api_error.h"
#include "call.h"
#include "clock_skew.h"
#include "cloud_token.h"
#include "http_post.h"
#include "retry_policy.h"
#include "secret.h"
#include "service.h"
#include "write_gate.h"

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <tl/expected.hpp>

#include <chrono>
#include <functional>

namespace linkvisual {

using plans::Secret;

template <typename T>
using Result = tl::expected<T, ApiError>;

/** Which platform a client talks to, and how. */
struct Endpoint {
    Service service = Service::LivingIot;
    QUrl baseUrl;
    QString appKey;
    QString projectId; ///< Project for the cloudToken; empty: calls are sent without a token, which is optional.
    QHash<QString, QString> callVersions; ///< Overrides of a call's version by its name, such as `commodity/buy`.
};

/** Limits and clocks of a client, so that tests need not wait. */
struct Timing {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /** How long to wait for a call: longer than the platform itself, 15 s for buy and 8 s for most. */
    std::function<std::chrono::milliseconds(const CallDescription &)> limit
        = [](const CallDescription &call) { return call.serverLimit + std::chrono::seconds(5); };
    RetryPolicy retry;
};

/** What came with a successful answer to a write, for the record. */
struct Receipt {
    QString requestId; ///< X-Ca-Request-Id of the answer.
    QString envelopeId; ///< The id we sent, which the platform documents for tracing.
    QDateTime platformDate; ///< Date of the answer, UTC; invalid when it had none.
    int httpStatus = 0;
    int code = 0; ///< The envelope's.
    QByteArray body; ///< Secrets removed; at most 16 KiB.
    std::optional<Exchange> exchange;
};

/** A successful answer to a write. */
template <typename Reply>
struct Written {
    Reply reply;
    Receipt receipt;
};

/** What a finished call tells a status bar. */
struct CallReport {
    QString path;
    QDateTime at; ///< UTC.
    std::chrono::milliseconds duration{0};
    bool answered = false; ///< Whether the platform answered at all, well or badly.
};

/**
 * Sends calls to one platform and reads what comes back.
 *
 * Reads share one network access manager and may be retried. A write is posted at most once, on a connection of its
 * own, and only with a permit that the write gate admits.
 */
class Client : public QObject
{
    Q_OBJECT

public:
    /**
     * @param endpoint which platform; a base URL that isSecure() refuses makes every call fail with InsecureUrl
     * @param appSecret signs every request
     * @param gate asked before every write; must outlive the client
     */
    Client(Endpoint endpoint, Secret appSecret, WriteGate &gate, Timing timing, QObject *parent = nullptr);
    ~Client() override;

    /** Asks the platform; retried as Timing::retry says. */
    template <ReadCall Request>
    QCoro::Task<Result<typename Request::Reply>> call(Request request)
    {
        const Result<CallContext> context = contextOf(Request::description);
        if (!context)
            co_return tl::unexpected(context.error());
        Question question{Request::description, *context, request.parameters(*context)};
        Result<Answer> answer = co_await read(std::move(question));
        co_return decode(request, *context, std::move(answer));
    }

    /** Posts a write once. Its error's outcome says what is known of it. */
    template <WriteCall Request>
    QCoro::Task<Result<Written<typename Request::Reply>>> call(Request request, WritePermit permit)
    {
        const Result<CallContext> context = contextOf(Request::description);
        if (!context)
            co_return tl::unexpected(context.error());
        Question question{Request::description, *context, request.parameters(*context)};
        Result<Answer> answer = co_await write(std::move(question), std::move(permit));
        Receipt receipt = answer ? receiptOf(*answer) : Receipt();
        Result<typename Request::Reply> reply = decode(request, *context, std::move(answer));
        if (!reply)
            co_return tl::unexpected(std::move(reply.error()));
        Written<typename Request::Reply> written{*std::move(reply), std::move(receipt)};
        co_return written;
    }

    const Endpoint &endpoint() const { return m_endpoint; }

    /** Service, version and so on of a call here, or why it cannot be made (NotOffered, VersionNotKnown). */
    Result<CallContext> contextOf(const CallDescription &description) const;

    /** How far this computer's clock is from the platform's. */
    const ClockSkew &clockSkew() const { return m_skew; }

    /** The platform's time as far as it is known, UTC. */
    QDateTime platformTime() const { return m_timing.now().addMSecs(m_skew.offset().count()); }

    /** The project token, when the endpoint works with one. */
    CloudToken &cloudToken() { return m_token; }

    /** The number of calls that are not finished. */
    int inFlight() const { return m_inFlight; }

    /** Refuses further calls, breaks off reads and their retries, and ends when the last write is answered. */
    QCoro::Task<> close();

Q_SIGNALS:
    void inFlightChanged(int count);
    void reported(const linkvisual::CallReport &report);
    void clockSkewChanged(std::chrono::milliseconds offset);
    void closing();
    void idle();

private:
    /** A successful envelope's data, with what an error in it would need. */
    struct Answer {
        QJsonValue data;
        ApiError about; ///< Everything about the answer but kind and detail.
        QByteArray body;
    };

    /** One call on its way: what is sent, and to which version of it. */
    struct Question {
        CallDescription description;
        CallContext context;
        Parameters parameters;
    };

    template <typename Request>
    Result<typename Request::Reply> decode(
        const Request &request, const CallContext &context, Result<Answer> answer) const
    {
        if (!answer)
            return tl::unexpected(std::move(answer.error()));
        ReadFailure failure;
        typename Request::Reply reply = request.read(answer->data, context, failure);
        if (failure.text)
            return tl::unexpected(unexpectedReply(*std::move(answer), *failure.text));
        return reply;
    }

    static Receipt receiptOf(const Answer &answer);

    static ApiError unexpectedReply(Answer answer, const QString &problem);
    ApiError about(const CallDescription &description, const QString &version, ErrorKind kind) const;
    ApiError closed(const Question &question) const;
    std::optional<ApiError> objection(const Question &question) const;
    QNetworkRequest signedRequest(const QString &path, const QByteArray &body, QByteArray *signedText) const;
    QCoro::Task<Result<Answer>> read(Question question);
    QCoro::Task<Result<Answer>> write(Question question, WritePermit permit);
    QCoro::Task<Result<QString>> tokenFor(CallDescription description);
    QCoro::Task<Result<Answer>> attempt(QNetworkAccessManager &network, Question question);
    QCoro::Task<> pause(std::chrono::milliseconds delay);
    void noteAnswer(const HttpAnswer &answer, const QString &path, const QDateTime &sentAt);

    Endpoint m_endpoint;
    Secret m_appSecret;
    WriteGate &m_gate;
    Timing m_timing;
    ClockSkew m_skew;
    CloudToken m_token;
    QNetworkAccessManager m_reads;
    int m_inFlight = 0;
    bool m_closed = false;
};

} // namespace linkvisual

Q_DECLARE_METATYPE(linkvisual::CallReport)
