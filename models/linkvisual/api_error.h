#pragma once

#include "exchange.h"
#include "signature.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace linkvisual {

/** What went wrong, as far as it decides the words for a person and what to do next. */
enum class ErrorKind {
    // Found here, before anything was sent.
    InvalidParameter, ///< A value is out of its documented range; `detail` names field, value and range.
    NotOffered, ///< The service has no such call.
    VersionNotKnown, ///< The profile asks for a version of the call that PlanDesk does not know.
    NotPermitted, ///< The write gate said no; `detail` says why.
    InsecureUrl, ///< Neither HTTPS nor loopback.
    TokenNeeded, ///< The profile works with a project token and none is held.
    Closed, ///< The client is closing down.
    // The way there.
    HostNotFound,
    ConnectionRefused,
    NetworkUnreachable,
    ProxyFailed,
    TlsFailed, ///< No trustworthy encrypted connection; `detail` has the reasons.
    TimedOut,
    ConnectionLost,
    // What came back instead of an answer.
    Redirected,
    ReplyTooLarge,
    HttpStatus, ///< An HTTP error without an envelope and without the gateway's word.
    UnreadableReply, ///< Not the platform's JSON.
    UnexpectedReply, ///< The platform's JSON, but a field is missing or has another form; `detail` has its path.
    // The gateway's word (X-Ca-Error-Message).
    InvalidAppKey,
    SignatureRefused, ///< `signatures` has both strings to sign.
    TimestampExpired, ///< This computer's clock is off.
    NonceUsed,
    NotAuthorized, ///< The application has no right to this call.
    Throttled,
    GatewayRefused, ///< Another documented refusal of the gateway.
    GatewayFailed, ///< Internal Error, Service Unavailable, or words nobody documents.
    // The platform's word (code in the envelope).
    TokenExpired,
    Refused ///< Any other code than 200; `code` has it.
};

/** What is known of a write that failed. */
enum class Outcome {
    NotSent, ///< The body was never read by the network.
    Refused, ///< The platform said no, by a closed list of refusals.
    Unknown ///< Everything else: it may have happened.
};

/** Why a call gave no result. The words for people are made in the user interface. */
struct ApiError {
    ErrorKind kind = ErrorKind::UnreadableReply;
    Outcome outcome = Outcome::Unknown;
    QString path; ///< Path of the call.
    QString apiVersion;
    QString detail; ///< Field and range, path in the reply, reasons of the network: technical, in English.
    int httpStatus = 0; ///< 0 when no answer came.
    std::optional<int> code; ///< The envelope's code.
    QString message; ///< The envelope's `message` or `msg`, or the gateway's X-Ca-Error-Message.
    QString localizedMessage; ///< The envelope's `localizedMsg`.
    QString requestId; ///< X-Ca-Request-Id of the answer.
    QString envelopeId; ///< The id we sent, which the platform documents for tracing.
    QDateTime at; ///< When it became known, UTC.
    QDateTime platformDate; ///< Date of the answer, UTC; invalid when there was none.
    std::optional<SignatureComparison> signatures;
    int retryAfterSeconds = 0; ///< Retry-After of the answer, 0 when it had none.
    /** The beginning of an answer that could not be read, or that a write got; secrets removed; at most 16 KiB. */
    QByteArray body;
    std::optional<Exchange> exchange; ///< Of a write whose body was sent.

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/** The kind that the gateway's @p message (X-Ca-Error-Message) stands for (API facts, Signing: "Messages [seen]"). */
ErrorKind kindOfGatewayMessage(const QString &message);

/** Whether the gateway's word @p kind says that a write did not happen. */
bool isGatewayRefusal(ErrorKind kind);

/** Whether @p code in an envelope says that a write did not happen: a closed list (API facts, Envelope). */
bool isRefusalCode(int code);

/** @p body with the values of secret-looking fields (secrets, tokens) replaced by `***`, cut to 16 KiB. */
QByteArray withoutSecrets(const QByteArray &body);

} // namespace linkvisual

Q_DECLARE_METATYPE(linkvisual::ApiError)
