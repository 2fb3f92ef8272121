#include "answer_reading.h"

#include "http_date.h"

#include <algorithm>

namespace linkvisual {

namespace {

using Network = QNetworkReply::NetworkError;

/** Whether the network's error only repeats an HTTP status, so that the whole answer is there to be read. */
bool repeatsHttpStatus(const HttpAnswer &answer)
{
    if (answer.status < 400 || answer.timedOut || answer.tooLarge || answer.error == Network::ContentReSendError)
        return false;
    return answer.error == Network::ProtocolInvalidOperationError // Qt's name for 400.
        || (answer.error > Network::UnknownProxyError && answer.error <= Network::UnknownContentError)
        || (answer.error >= Network::InternalServerError && answer.error <= Network::UnknownServerError);
}

ErrorKind kindOfNetworkError(const HttpAnswer &answer)
{
    if (answer.tooLarge)
        return ErrorKind::ReplyTooLarge;
    if (answer.timedOut)
        return ErrorKind::TimedOut;
    switch (answer.error) {
    case Network::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case Network::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case Network::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case Network::TimeoutError:
        return ErrorKind::TimedOut;
    case Network::TemporaryNetworkFailureError:
    case Network::NetworkSessionFailedError:
    case Network::UnknownNetworkError:
        return ErrorKind::NetworkUnreachable;
    case Network::ProxyConnectionRefusedError:
    case Network::ProxyConnectionClosedError:
    case Network::ProxyNotFoundError:
    case Network::ProxyTimeoutError:
    case Network::ProxyAuthenticationRequiredError:
    case Network::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    default:
        return ErrorKind::ConnectionLost;
    }
}

ApiError networkError(const HttpAnswer &answer, ApiError error)
{
    error.kind = kindOfNetworkError(answer);
    error.outcome = answer.bodyWasSent ? Outcome::Unknown : Outcome::NotSent;
    error.detail = answer.tlsErrors.isEmpty() ? answer.errorText : answer.tlsErrors.join(QLatin1String("; "));
    if (answer.error == Network::ContentReSendError)
        error.detail = QStringLiteral("the connection ended before the answer");
    return error;
}

ApiError gatewayError(const QString &words, ApiError error, const QByteArray &signedText)
{
    error.kind = kindOfGatewayMessage(words);
    error.message = words;
    error.outcome = isGatewayRefusal(error.kind) ? Outcome::Refused : Outcome::Unknown;
    if (error.kind == ErrorKind::SignatureRefused)
        error.signatures = compareSignatures(signedText, words);
    return error;
}

ApiError envelopeError(const Envelope &envelope, ApiError error)
{
    constexpr int tokenExpired = 20017;
    error.kind = envelope.code == tokenExpired ? ErrorKind::TokenExpired
        : envelope.code == 429                 ? ErrorKind::Throttled
                                               : ErrorKind::Refused;
    error.code = envelope.code;
    error.message = envelope.message;
    error.localizedMessage = envelope.localizedMessage;
    // A server in trouble may answer with any code after it did the work.
    const bool believable = error.httpStatus < 500;
    error.outcome = believable && isRefusalCode(envelope.code) ? Outcome::Refused : Outcome::Unknown;
    return error;
}

/** Seconds to wait, given as such or as a date; @p now stands in for a missing Date of the answer. */
int retryAfter(const HttpAnswer &answer, const QDateTime &now)
{
    const QByteArray header = answer.header("Retry-After");
    qint64 seconds = header.toInt();
    const QDateTime until = httpDate(header);
    if (until.isValid()) {
        const QDateTime date = httpDate(answer.header("Date"));
        seconds = (date.isValid() ? date : now).secsTo(until);
    }
    constexpr qint64 aDay = 86'400;
    return static_cast<int>(std::clamp<qint64>(seconds, 0, aDay));
}

} // namespace

ApiError withHeaders(const HttpAnswer &answer, ApiError about)
{
    about.httpStatus = answer.status;
    about.requestId = QString::fromUtf8(answer.header("X-Ca-Request-Id"));
    about.platformDate = httpDate(answer.header("Date"));
    about.retryAfterSeconds = retryAfter(answer, about.at);
    return about;
}

tl::expected<Envelope, ApiError> readAnswer(const HttpAnswer &answer, ApiError about, const QByteArray &signedText)
{
    about = withHeaders(answer, std::move(about));
    about.outcome = Outcome::Unknown;
    // Before the network's errors, because Qt ends 307 and 308 in one: it may not send the body again.
    if (answer.status >= 300 && answer.status < 400 && !answer.timedOut && !answer.tooLarge) {
        about.kind = ErrorKind::Redirected;
        about.detail = QString::fromUtf8(answer.header("Location"));
        return tl::unexpected(std::move(about));
    }
    if (answer.error == Network::ProxyAuthenticationRequiredError
        || (answer.error != Network::NoError && !repeatsHttpStatus(answer)))
        return tl::unexpected(networkError(answer, std::move(about)));
    const QString gatewayWords = QString::fromUtf8(answer.header("X-Ca-Error-Message"));
    // Documented words count with any status; others only where the status says too that something is wrong.
    if (!gatewayWords.isEmpty()
        && (answer.status >= 400 || kindOfGatewayMessage(gatewayWords) != ErrorKind::GatewayFailed))
        return tl::unexpected(gatewayError(gatewayWords, std::move(about), signedText));
    auto envelope = readEnvelope(answer.body);
    if (!envelope) {
        about.kind = answer.status >= 400 ? ErrorKind::HttpStatus : ErrorKind::UnreadableReply;
        about.detail = answer.status >= 400 ? answer.errorText : envelope.error();
        about.body = withoutSecrets(answer.body);
        return tl::unexpected(std::move(about));
    }
    if (envelope->code == 200 && answer.status == 200)
        return *std::move(envelope);
    if (envelope->code == 200) {
        about.kind = ErrorKind::HttpStatus;
        about.detail = QStringLiteral("the envelope says success, the HTTP status does not");
        return tl::unexpected(std::move(about));
    }
    return tl::unexpected(envelopeError(*envelope, std::move(about)));
}

} // namespace linkvisual
