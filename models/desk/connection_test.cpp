#include "connection_test.h"

#include "catalogue_calls.h"
#include "profile_endpoint.h"

#include <memory>
#include <vector>

// What is awaited gets named values alone: GCC 12 destroys a braced value or a lambda that stands in a co_await
// expression twice.

namespace desk {

using linkvisual::ApiError;
using linkvisual::ErrorKind;
using linkvisual::Secret;
using Verdict = ConnectionVerdict;

namespace {

/** Nothing is written by a test. */
class NoWrites : public linkvisual::WriteGate
{
public:
    tl::expected<void, QString> admit(
        const linkvisual::WritePermit &, const linkvisual::CallDescription &, const QJsonObject &) override
    {
        return tl::unexpected(QStringLiteral("a test of a connection writes nothing"));
    }
};

/** A client with a gate of its own. */
struct Connection : QObject {
    Connection(linkvisual::Endpoint endpoint, Secret secret, linkvisual::Timing timing)
        : client(std::move(endpoint), std::move(secret), gate, std::move(timing))
    {
    }

    NoWrites gate;
    linkvisual::Client client;
};

/** Asks one gateway. */
QCoro::Task<ConnectionFinding> ask(linkvisual::Endpoint endpoint, Secret secret, linkvisual::Timing timing)
{
    // Deleted later, because the answer arrives from inside the client.
    const std::unique_ptr<Connection, void (*)(Connection *)> connection(
        new Connection(std::move(endpoint), std::move(secret), std::move(timing)),
        [](Connection *done) { done->deleteLater(); });
    const linkvisual::QueryCatalogue query{};
    const linkvisual::Result<QList<plans::Plan>> answer = co_await connection->client.call(query);
    const std::optional<ApiError> error = answer ? std::nullopt : std::optional(answer.error());
    co_return findingOf(error, connection->client.clockSkew().offset());
}

bool isKnownThere(const ConnectionFinding &finding)
{
    // Whatever else is wrong there, a gateway looks at the key first.
    switch (finding.verdict) {
    case Verdict::Works:
    case Verdict::ClockOff:
    case Verdict::WrongSecret:
    case Verdict::RequestChanged:
    case Verdict::NoRight:
    case Verdict::Throttled:
        return true;
    default:
        return false;
    }
}

Verdict verdictOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return Verdict::NameNotFound;
    case ErrorKind::ConnectionRefused:
        return Verdict::ConnectionRefused;
    case ErrorKind::NetworkUnreachable:
        return Verdict::NoNetwork;
    case ErrorKind::ProxyFailed:
        return Verdict::ProxyFailed;
    case ErrorKind::TlsFailed:
        return Verdict::TlsFailed;
    case ErrorKind::TimedOut:
        return Verdict::TimedOut;
    case ErrorKind::InvalidAppKey:
        return Verdict::WrongKey;
    case ErrorKind::SignatureRefused:
        // Without the gateway's text nobody can say which of the two it is; the secret is by far the likelier.
        return error.signatures && !error.signatures->differingLines().isEmpty() ? Verdict::RequestChanged
                                                                                 : Verdict::WrongSecret;
    case ErrorKind::TimestampExpired:
        return Verdict::ClockOff;
    case ErrorKind::NotAuthorized:
        return Verdict::NoRight;
    case ErrorKind::Throttled:
        return Verdict::Throttled;
    case ErrorKind::Refused:
        if (error.code == 403)
            return Verdict::NoRight;
        return error.code == 429 ? Verdict::Throttled : Verdict::Unclear;
    case ErrorKind::HttpStatus:
        return error.httpStatus == 429 ? Verdict::Throttled : Verdict::Unclear;
    default:
        return Verdict::Unclear;
    }
}

} // namespace

linkvisual::Timing ConnectionQuestion::quickTiming()
{
    linkvisual::Timing timing;
    // A second one, because the first refusal of a skewed clock tells the platform's time.
    timing.retry.attempts = 2;
    timing.retry.longestDelay = std::chrono::seconds(1);
    return timing;
}

ConnectionQuestion questionFor(const credentials::Profile &profile)
{
    ConnectionQuestion question;
    question.endpoint = endpointOf(profile);
    question.endpoint.projectId.clear();
    // A gateway of one's own has no regions that anybody here knows.
    if (profile.baseUrl.isEmpty()) {
        question.otherRegions = linkvisual::describe(question.endpoint.service).regions;
        question.otherRegions.removeIf(
            [&profile](const linkvisual::Region &region) { return region.id == profile.region; });
    }
    return question;
}

ConnectionFinding findingOf(const std::optional<ApiError> &error, std::chrono::milliseconds clockOffset)
{
    ConnectionFinding finding;
    finding.works = !error;
    finding.error = error;
    finding.clockOffset = clockOffset;
    if (error)
        finding.verdict = verdictOf(*error);
    else if (linkvisual::ClockSkew::isNotable(clockOffset))
        finding.verdict = Verdict::ClockOff;
    else
        finding.verdict = Verdict::Works;
    return finding;
}

QCoro::Task<ConnectionFinding> testConnection(ConnectionQuestion question, Secret appSecret)
{
    ConnectionFinding finding = co_await ask(question.endpoint, appSecret.duplicate(), question.timing);
    if (finding.verdict != Verdict::WrongKey)
        co_return finding;
    // All are under way at once.
    std::vector<QCoro::Task<ConnectionFinding>> others;
    for (const linkvisual::Region &region : std::as_const(question.otherRegions)) {
        linkvisual::Endpoint endpoint = question.endpoint;
        endpoint.baseUrl = region.baseUrl;
        others.push_back(ask(std::move(endpoint), appSecret.duplicate(), question.timing));
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        const ConnectionFinding other = co_await others[i];
        if (finding.verdict == Verdict::WrongKey && isKnownThere(other)) {
            finding.verdict = Verdict::WrongRegion;
            finding.region = question.otherRegions.at(static_cast<qsizetype>(i)).id;
        }
    }
    co_return finding;
}

} // namespace desk
