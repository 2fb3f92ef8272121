#include "customer_words.h"

#include "formats.h"

#include <QTranslator>

namespace ui {

using plans::Cause;

namespace {

/** What the customer reads about @p cause; %1 begin and %2 end of the plan where they are told. */
const char *wordsOf(Cause cause)
{
    switch (cause) {
    case Cause::WrongDevice:
        //: To a customer.
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "We cannot find the device by the ID we were given. Please send us the device ID from the app, or a "
            "picture of its label.");
    case Cause::NotBound:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "It is not bound to any account. Please add it in the app; recording can begin after that.");
    case Cause::NotAdministrator:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "It is shared with your account by somebody else. Please ask its owner, who holds the plan.");
    case Cause::DeviceDisabled:
        return QT_TRANSLATE_NOOP(
            "ui::CustomerWords", "It is disabled at present, so nothing is recorded. We are looking into it.");
    case Cause::DeviceNeverActive:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "It has never been online. Please power it on and set it up in the app; recording begins after that.");
    case Cause::DeviceOffline:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "It is offline, so nothing reaches the cloud. Please check its power supply and its network.");
    case Cause::EventOnly:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan records clips when something happens, not around the clock. A continuous plan records 24×7.");
    case Cause::OlderThanKept:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "The recording you miss is older than its plan keeps recordings, so it has been removed and cannot be "
            "brought back. A plan that keeps recordings longer helps from now on.");
    case Cause::Unpaid:
        return QT_TRANSLATE_NOOP(
            "ui::CustomerWords", "The order for its plan has not been paid. Recording begins after the payment.");
    case Cause::Paying:
        return QT_TRANSLATE_NOOP(
            "ui::CustomerWords", "The payment for its plan is under way. Recording begins when it has arrived.");
    case Cause::BeingCreated:
        return QT_TRANSLATE_NOOP("ui::CustomerWords", "Its plan is being set up. Please look again later.");
    case Cause::Frozen:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan has been suspended, so nothing is recorded. To go on recording, a new plan is needed.");
    case Cause::StartsLater:
        return QT_TRANSLATE_NOOP("ui::CustomerWords", "Its plan begins on %1. Nothing is recorded before that.");
    case Cause::StartedAfterwards:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan began on %1, after the moment you ask about, so that moment was not recorded. It records now.");
    case Cause::EndPassed:
    case Cause::Expired:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan ended on %2, and nothing has been recorded since. To go on recording, a new plan is needed.");
    case Cause::NoPlan:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "It has no cloud storage plan, so nothing is recorded in the cloud. Please tell us if you would like one.");
    case Cause::FreePlanUnclaimed:
        return QT_TRANSLATE_NOOP(
            "ui::CustomerWords", "Its free cloud storage plan has not been claimed yet. We can claim it for you.");
    case Cause::PlanInForce:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan is in force until %2. Please check in the app that cloud recording and event detection are "
            "switched on, that the camera's time is right, and that its network is stable.");
    default:
        return QT_TRANSLATE_NOOP("ui::CustomerWords", "We are still looking into it and will come back to you.");
    }
}

/** The same where the date is not told. */
const char *undatedWordsOf(Cause cause)
{
    switch (cause) {
    case Cause::StartsLater:
        return QT_TRANSLATE_NOOP("ui::CustomerWords", "Its plan has not begun. Nothing is recorded before that.");
    case Cause::StartedAfterwards:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan began after the moment you ask about, so that moment was not recorded. It records now.");
    case Cause::PlanInForce:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan is in force. Please check in the app that cloud recording and event detection are switched on, "
            "that the camera's time is right, and that its network is stable.");
    default:
        return QT_TRANSLATE_NOOP("ui::CustomerWords",
            "Its plan has ended, and nothing has been recorded since. To go on recording, a new plan is needed.");
    }
}

} // namespace

CustomerWords::CustomerWords(const QString &language)
    : m_translator(std::make_unique<QTranslator>())
{
    // Without it the words stay in English, the language they were written in.
    if (!m_translator->load(QStringLiteral(":/translations/plandesk_%1.qm").arg(language)))
        m_translator.reset();
}

CustomerWords::~CustomerWords() = default;

QString CustomerWords::say(const char *words) const
{
    const QString translated = m_translator ? m_translator->translate("ui::CustomerWords", words) : QString();
    return translated.isEmpty() ? QString::fromUtf8(words) : translated;
}

QString CustomerWords::about(const plans::Finding &finding) const
{
    const QLatin1StringView begin("%1");
    const QLatin1StringView end("%2");
    QString text = say(wordsOf(finding.cause));
    const bool told
        = (!text.contains(begin) || finding.evidence.begin) && (!text.contains(end) || finding.evidence.end);
    if (!told)
        text = say(undatedWordsOf(finding.cause));
    // One after the other: a text may have the end alone, which arg() would take for the first.
    if (finding.evidence.begin)
        text.replace(begin, moment(*finding.evidence.begin));
    if (finding.evidence.end)
        text.replace(end, moment(*finding.evidence.end));
    return text;
}

/** With the zone, because the customer may live in another one. */
QString CustomerWords::moment(const QDateTime &time) const
{
    //: A time in a message to a customer: %1 date and time, %2 the zone, such as UTC+8.
    static const char *const zoned = QT_TRANSLATE_NOOP("ui::CustomerWords", "%1 (%2)");
    return say(zoned).arg(Formats::dateTime(time), Formats::offsetAt(time));
}

QString CustomerWords::text(const QString &deviceName, const QList<plans::Finding> &findings) const
{
    if (findings.isEmpty())
        return {};
    //: The beginning of a message to a customer; %1 the device's name.
    static const char *const opening = QT_TRANSLATE_NOOP("ui::CustomerWords", "About your device “%1”:");
    return say(opening).arg(Formats::shown(deviceName, 200)) + u'\n' + about(findings.constFirst());
}

} // namespace ui
