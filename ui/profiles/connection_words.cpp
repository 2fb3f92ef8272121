#include "connection_words.h"

#include "error_words.h"
#include "formats.h"
#include "plain_text.h"
#include "profile_endpoint.h"
#include "profile_words.h"

namespace ui {

using desk::ConnectionFinding;
using Verdict = desk::ConnectionVerdict;

namespace {

/** Whether the refusal has the text that the platform signed, to be compared with what was signed here. */
bool saysWhatWasSigned(const ConnectionFinding &finding)
{
    return finding.error && finding.error->signatures;
}

} // namespace

Banner::Mood ConnectionWords::mood(const ConnectionFinding &finding)
{
    if (!finding.works)
        return Banner::Mood::Danger;
    return finding.verdict == Verdict::Works ? Banner::Mood::Good : Banner::Mood::Warning;
}

QString ConnectionWords::title(const ConnectionFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::Works:
        return tr("The connection works");
    case Verdict::ClockOff:
        return finding.works ? tr("The connection works, but this computer's clock is wrong")
                             : tr("This computer's clock is wrong");
    case Verdict::NameNotFound:
        return tr("The host name is not known");
    case Verdict::ConnectionRefused:
        return tr("Nobody answers at this address");
    case Verdict::NoNetwork:
        return tr("No network");
    case Verdict::ProxyFailed:
        return tr("The proxy is in the way");
    case Verdict::TlsFailed:
        return tr("No trustworthy encrypted connection");
    case Verdict::TimedOut:
        return tr("The platform did not answer in time");
    case Verdict::WrongKey:
        return tr("The platform does not know the AppKey");
    case Verdict::WrongSecret:
        return saysWhatWasSigned(finding) ? tr("The AppSecret is wrong") : tr("The AppSecret is probably wrong");
    case Verdict::RequestChanged:
        return tr("Something on the way changes requests");
    case Verdict::NoRight:
        return tr("The application may not use cloud storage");
    case Verdict::Throttled:
        return tr("The platform asks to slow down");
    case Verdict::WrongRegion:
        return tr("Another region knows the AppKey");
    case Verdict::Unclear:
        break;
    }
    return finding.error ? tr("Unclear: %1").arg(ErrorWords::describe(*finding.error).title) : tr("Unclear");
}

QString ConnectionWords::text(const ConnectionFinding &finding, const credentials::Profile &profile)
{
    const QString host = onOneLine(desk::endpointOf(profile).baseUrl.host());
    switch (finding.verdict) {
    case Verdict::Works:
        return profile.projectId.isEmpty()
            ? tr("AppKey and AppSecret are right, and the plans on sale could be read.")
            : tr("AppKey and AppSecret are right, and the plans on sale could be read. The project token was not "
                 "tried, since a new one ends that of every other program.");
    case Verdict::ClockOff:
        return clock(finding);
    case Verdict::WrongKey:
        return tr("Copy the AppKey again from the platform's console. An application that was deleted, or that belongs "
                  "to the other platform, is not known either.");
    case Verdict::WrongSecret:
        if (!saysWhatWasSigned(finding)) {
            return tr("The AppKey is known, and the signature was refused without a word on what was signed. Copy the "
                      "AppSecret again from the platform's console. If it stays, try another network or without a "
                      "proxy, which may change requests.");
        }
        return tr("The AppKey is known, and both sides signed the same text, so only the AppSecret can be wrong. Copy "
                  "it again from the platform's console. Both texts are under Details.");
    case Verdict::RequestChanged:
        return tr("What was signed here differs from what arrived, so nothing is said of the AppSecret. Compare the "
                  "lines under Details, and try another network or without a proxy.");
    case Verdict::NoRight:
        return tr("AppKey and AppSecret are right. Have the cloud storage calls granted to the application in the "
                  "platform's console.");
    case Verdict::Throttled:
        return tr("AppKey and AppSecret may be right; too many calls were made. Wait a minute, then test again.");
    case Verdict::WrongRegion:
        //: %1 name of a region.
        return tr("The application is registered in the region %1. Choose that region, then test again.")
            .arg(ProfileWords::region(profile.service, finding.region));
    case Verdict::Unclear:
        break;
    default:
        return network(finding, host);
    }
    if (!finding.error)
        return {};
    const ErrorText words = ErrorWords::describe(*finding.error);
    QStringList lines{words.why, ErrorWords::platformWords(*finding.error), words.next};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ConnectionWords::network(const ConnectionFinding &finding, const QString &host)
{
    switch (finding.verdict) {
    case Verdict::NameNotFound:
        //: %1 a host name.
        return tr("This network cannot look up %1. Check the address letter by letter; if it is right, check the "
                  "network connection.")
            .arg(host);
    case Verdict::ConnectionRefused:
        return tr("The computer %1 was found, but nothing listens there. Check the port in the address, or whether a "
                  "firewall forbids it.")
            .arg(host);
    case Verdict::NoNetwork:
        return tr("This computer has no way to %1 at the moment. Connect to a network, then test again.").arg(host);
    case Verdict::ProxyFailed:
        return tr("The network's proxy did not let the call pass. Ask its administrator to allow %1.").arg(host);
    case Verdict::TlsFailed: {
        const QString reasons = finding.error ? onOneLine(finding.error->detail) : QString();
        //: %1 a host name, %2 technical reasons in English.
        return tr("The certificate of %1 is not valid: %2. Check this computer's date, and sign in to the network if "
                  "it is a guest network. PlanDesk never goes on without a valid certificate.")
            .arg(host, reasons);
    }
    default:
        return tr("%1 was reached, but the time limit passed without an answer. Test again; if it stays, the network "
                  "or the platform is slow.")
            .arg(host);
    }
}

QString ConnectionWords::clock(const ConnectionFinding &finding)
{
    const auto seconds
        = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(finding.clockOffset)).count();
    const QString offset = Formats::duration(seconds);
    QString measured;
    if (seconds > 0)
        measured = finding.clockOffset.count() > 0 ? tr("It is %1 behind the platform's.").arg(offset)
                                                   : tr("It is %1 ahead of the platform's.").arg(offset);
    const QString remedy = finding.works
        ? tr("PlanDesk makes up for it, but other programs do not. Set the date, time and zone.")
        : tr("The platform accepts calls only within 15 minutes of its own time. Set the date, time and zone, then "
             "test again.");
    //: Two sentences.
    return measured.isEmpty() ? remedy : tr("%1 %2").arg(measured, remedy);
}

} // namespace ui
