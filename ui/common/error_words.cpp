#include "error_words.h"

#include "formats.h"
#include "plain_text.h"

namespace ui {

namespace {

constexpr qsizetype mostOfAMessage = 300;

} // namespace

using linkvisual::ApiError;
using linkvisual::ErrorKind;

ErrorText ErrorWords::describe(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidParameter:
    case ErrorKind::NotOffered:
    case ErrorKind::VersionNotKnown:
    case ErrorKind::NotPermitted:
    case ErrorKind::InsecureUrl:
    case ErrorKind::TokenNeeded:
    case ErrorKind::Closed:
        return foundHere(error);
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NetworkUnreachable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
        return onTheWay(error);
    case ErrorKind::Redirected:
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::HttpStatus:
    case ErrorKind::UnreadableReply:
    case ErrorKind::UnexpectedReply:
        return noAnswer(error);
    case ErrorKind::InvalidAppKey:
    case ErrorKind::SignatureRefused:
    case ErrorKind::TimestampExpired:
    case ErrorKind::NonceUsed:
    case ErrorKind::NotAuthorized:
    case ErrorKind::Throttled:
    case ErrorKind::GatewayRefused:
    case ErrorKind::GatewayFailed:
        return fromGateway(error);
    case ErrorKind::TokenExpired:
    case ErrorKind::Refused:
        break;
    }
    return fromPlatform(error);
}

ErrorText ErrorWords::foundHere(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidParameter:
        return {tr("A value is out of range"), onOneLine(error.detail, mostOfAMessage),
            tr("Correct the value and try again.")};
    case ErrorKind::NotOffered:
        return {tr("This platform has no such call"), tr("The service of this profile does not offer it."),
            tr("Use a profile of the other service if the device is known there.")};
    case ErrorKind::VersionNotKnown:
        return {tr("PlanDesk does not know this version of the call"),
            tr("The profile asks for a version that this program was not made for."),
            tr("Remove the version from the profile, or update PlanDesk.")};
    case ErrorKind::NotPermitted:
        return {tr("PlanDesk did not send the change"), error.detail,
            tr("Nothing was changed. Close this and start the change again.")};
    case ErrorKind::InsecureUrl:
        return {tr("The address is not encrypted"),
            tr("Keys and customers' data are sent over HTTPS only, except to this computer itself."),
            tr("Change the address in the profile to one that begins with https://.")};
    case ErrorKind::TokenNeeded:
        return {tr("A project token is missing"), tr("This profile works with a project token, and none is held."),
            tr("Take a new token, or remove the project from the profile.")};
    default:
        return {tr("PlanDesk is closing"), tr("No more calls are made while the program ends."),
            tr("Start PlanDesk again.")};
    }
}

ErrorText ErrorWords::onTheWay(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return {tr("The platform's address was not found"),
            tr("No computer answers to the host name. The name is wrong, or this network cannot look it up."),
            tr("Check the network connection and the address in the profile, then try again."), true};
    case ErrorKind::ConnectionRefused:
        return {tr("The platform does not accept the connection"),
            tr("The computer was found, but nothing listens there."),
            tr("Check the address and port in the profile, or try again later."), true};
    case ErrorKind::NetworkUnreachable:
        return {tr("No network"), tr("This computer has no way to the platform at the moment."),
            tr("Connect to a network, then try again."), true};
    case ErrorKind::ProxyFailed:
        return {tr("The proxy is in the way"),
            tr("This network sends traffic through a proxy, and the proxy did not let the call pass."),
            tr("Ask the network's administrator to allow the platform's address, or change the system's proxy."), true};
    case ErrorKind::TlsFailed:
        return {tr("No trustworthy encrypted connection"),
            tr("The certificate at the other end is not the platform's, or it is not valid. Somebody may be "
               "listening in."),
            tr("Check this computer's date. On a hotel or guest network sign in to it first. PlanDesk never goes on "
               "without a valid certificate."),
            true};
    case ErrorKind::TimedOut:
        return {tr("The platform did not answer in time"), tr("The time limit of the call passed without an answer."),
            tr("Try again. If it happens often, the network or the platform is slow."), true};
    default:
        return {tr("The connection broke off"), tr("It ended before the whole answer was here."),
            tr("Try again. If it happens often, the network is unreliable."), true};
    }
}

ErrorText ErrorWords::noAnswer(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Redirected:
        return {tr("The answer points somewhere else"),
            tr("The platform never redirects. A sign-in page of the network or a wrong address does."),
            tr("Sign in to the network in a browser, or check the address in the profile.")};
    case ErrorKind::ReplyTooLarge:
        return {tr("The answer is too large"), tr("It was cut off at 8 MiB; the platform's answers are far smaller."),
            tr("Check the address in the profile.")};
    case ErrorKind::HttpStatus:
        return {tr("The server answered with HTTP error %1").arg(error.httpStatus),
            tr("The answer says nothing more. It may come from a proxy or a gateway in between."),
            tr("Try again later. If it stays, copy the details for a ticket.")};
    case ErrorKind::UnreadableReply:
        return {tr("The answer cannot be read"),
            tr("It is not in the platform's format. A sign-in page or a proxy answers like this."),
            tr("Open a web page to see whether the network wants a sign-in, then try again.")};
    default:
        return {tr("The answer is incomplete"),
            tr("The platform answered in a form that it does not document: %1")
                .arg(onOneLine(error.detail, mostOfAMessage)),
            tr("Copy the details for a ticket; PlanDesk does not guess what is missing.")};
    }
}

ErrorText ErrorWords::fromGateway(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidAppKey:
        return {tr("The platform does not know the AppKey"), tr("The AppKey in the profile is wrong or was deleted."),
            tr("Copy the AppKey again from the platform's console into the profile.")};
    case ErrorKind::SignatureRefused:
        return {tr("The platform refuses the signature"),
            error.signatures && !error.signatures->differingLines().isEmpty()
                ? tr("What was signed here differs from what the platform received. Something in between changes "
                     "requests.")
                : tr("Both sides signed the same text, so the AppSecret in the profile is wrong."),
            error.signatures && !error.signatures->differingLines().isEmpty()
                ? tr("Compare the lines under Details, and try another network or without a proxy.")
                : tr("Enter the AppSecret again.")};
    case ErrorKind::TimestampExpired:
        return {tr("This computer's clock is wrong"),
            tr("The platform accepts calls only within 15 minutes of its own time."),
            tr("Set the computer's date, time and zone, then try again.")};
    case ErrorKind::NonceUsed:
        return {tr("The platform says it has seen this call before"),
            tr("Every call carries a number used once; something in between sent it again."),
            tr("Read the device again before you repeat anything.")};
    case ErrorKind::NotAuthorized:
        return {tr("The application may not make this call"),
            tr("The AppKey is valid, but the platform has not granted it this right."),
            tr("Have the call granted to the application in the platform's console.")};
    case ErrorKind::Throttled:
        return {tr("Too many calls at once"), tr("The platform asks to slow down."),
            error.retryAfterSeconds > 0 ? tr("Wait %n second(s), then try again.", nullptr, error.retryAfterSeconds)
                                        : tr("Wait a minute, then try again.")};
    case ErrorKind::GatewayRefused:
        return {tr("The platform's gateway refused the call"), tr("It did not reach the service behind it."),
            tr("Copy the details for a ticket.")};
    default:
        return {tr("The platform has a fault"), tr("Its gateway could not reach the service behind it."),
            tr("Try again later. If it stays, copy the details for a ticket.")};
    }
}

ErrorText ErrorWords::fromPlatform(const ApiError &error)
{
    if (error.kind == ErrorKind::TokenExpired)
        return {tr("The project token has expired"),
            tr("A token lives two hours, and a new one taken elsewhere ends the old one at once."),
            tr("A new one must be taken. That ends the token of every other program of the project.")};
    const int code = error.code.value_or(0);
    const QString meaning = meaningOf(code);
    return {tr("The platform refused with code %1").arg(code),
        meaning.isEmpty() ? tr("What the code means is not documented. The platform's own words are below.") : meaning,
        tr("Check what was entered. If it should have worked, copy the details for a ticket.")};
}

QString ErrorWords::meaningOf(int code)
{
    switch (code) {
    case 400:
    case 460:
    case 2000:
        return tr("A parameter is not valid.");
    case 401:
        return tr("The platform could not establish who is calling.");
    case 403:
        return tr("The application has no right to do this.");
    case 404:
        return tr("The platform does not know the call or its version.");
    case 429:
        return tr("There were too many calls; slow down.");
    case 500:
        return tr("The platform's service failed.");
    case 503:
        return tr("The platform's service is not available at the moment.");
    case 2062:
        return tr("The account does not exist.");
    case 2063:
        return tr("The device does not exist in this region.");
    case 2065:
        return tr("The account and the device are not bound.");
    case 2066:
        return tr("The account is not the device's administrator.");
    case 29003:
        return tr("The account was left empty.");
    case 29004:
        return tr("The device is not bound to anybody.");
    default:
        return {};
    }
}

QString ErrorWords::platformWords(const ApiError &error)
{
    QStringList words;
    for (const QString &text : {error.localizedMessage, error.message}) {
        const QString line = Formats::shown(text, mostOfAMessage).trimmed();
        if (!line.isEmpty() && !words.contains(line))
            words << line;
    }
    const QString said = words.join(QStringLiteral(" / "));
    if (!error.code)
        return said;
    //: %1 a code, %2 the platform's words for it.
    return said.isEmpty() ? tr("Code %1").arg(*error.code) : tr("Code %1: %2").arg(*error.code).arg(said);
}

QString ErrorWords::ticket(const ApiError &error)
{
    QStringList lines;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(QLatin1StringView(name), Formats::shown(value));
    };
    add("path", error.path);
    add("apiVer", error.apiVersion);
    if (error.httpStatus > 0)
        add("HTTP status", QString::number(error.httpStatus));
    if (error.code)
        add("code", QString::number(*error.code));
    add("message", error.message);
    add("localizedMsg", error.localizedMessage);
    add("X-Ca-Request-Id", error.requestId);
    add("envelope id", error.envelopeId);
    add("detail", error.detail);
    add("UTC", error.at.toUTC().toString(Qt::ISODate));
    if (error.signatures) {
        const QList<qsizetype> differing = error.signatures->differingLines();
        lines << QStringLiteral("signed here:") << error.signatures->ours << QStringLiteral("signed there:");
        for (const QString &line : error.signatures->server)
            lines << onOneLine(line);
        for (const qsizetype line : differing)
            lines << QStringLiteral("line %1 differs").arg(line + 1);
    }
    return lines.join(u'\n');
}

} // namespace ui
