#include "command_line.h"

#include <QCommandLineParser>

namespace app {

namespace {

struct Option {
    const char *name;
    const char *value; ///< Empty: a switch.
    const char *text;
};

constexpr Option options[] = {
    {"help", "", QT_TRANSLATE_NOOP("app::CommandLineReader", "Show this text.")},
    {"version", "", QT_TRANSLATE_NOOP("app::CommandLineReader", "Show the version.")},
    {"data-dir", "DIR",
        QT_TRANSLATE_NOOP("app::CommandLineReader", "Keep settings, activity record and demo data in DIR.")},
    {"profile", "NAME", QT_TRANSLATE_NOOP("app::CommandLineReader", "Work with this profile.")},
    {"add-profile", "FILE",
        QT_TRANSLATE_NOOP("app::CommandLineReader",
            "Add the profile in FILE (JSON, without a secret; its fields are in the README), and end.")},
    {"secret-stdin", "",
        QT_TRANSLATE_NOOP("app::CommandLineReader", "With --add-profile: read its AppSecret from standard input.")},
    {"lang", "en|zh_CN", QT_TRANSLATE_NOOP("app::CommandLineReader", "Speak this language.")},
    {"theme", "system|light|dark", QT_TRANSLATE_NOOP("app::CommandLineReader", "Use this appearance.")},
    {"verify-journal", "FILE",
        QT_TRANSLATE_NOOP("app::CommandLineReader",
            "Check an activity record or an evidence file and end: with 0 whole, 1 broken, 2 not readable.")},
    {"tour", "DIR",
        QT_TRANSLATE_NOOP(
            "app::CommandLineReader", "Walk through the program by itself and leave a picture of every step in DIR.")},
};

constexpr qsizetype longestLink = 500; ///< More than any place has; anybody can make longer ones.

bool isOneOf(const QString &value, const QString &choices)
{
    return value.isEmpty() || choices.split(u'|').contains(value);
}

} // namespace

CommandLine CommandLineReader::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Option &option : options)
        parser.addOption({QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)});
    // From a later start to the first one, see forTheFirst().
    QCommandLineOption token(QStringLiteral("activation-token"), {}, QStringLiteral("TOKEN"));
    token.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(token);
    CommandLine line;
    const bool understood = parser.parse(arguments);
    line.language = parser.value(QStringLiteral("lang"));
    if (!understood) {
        line.error = parser.errorText();
        return line;
    }
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.dataDirectory = parser.value(QStringLiteral("data-dir"));
    line.profile = parser.value(QStringLiteral("profile"));
    line.addProfile = parser.value(QStringLiteral("add-profile"));
    line.secretOnStandardInput = parser.isSet(QStringLiteral("secret-stdin"));
    if (parser.isSet(QStringLiteral("add-profile")) && line.addProfile.isEmpty())
        line.error = tr("--add-profile needs the name of a file.");
    if (line.secretOnStandardInput && line.addProfile.isEmpty())
        line.error = tr("--secret-stdin belongs to --add-profile.");
    line.activationToken = parser.value(token);
    line.theme = parser.value(QStringLiteral("theme"));
    line.journalToVerify = parser.value(QStringLiteral("verify-journal"));
    line.tourDirectory = parser.value(QStringLiteral("tour"));
    const QStringList places = parser.positionalArguments();
    line.link = places.value(0).left(longestLink);
    if (!line.link.isEmpty() && !line.link.startsWith(QLatin1StringView("plandesk:"), Qt::CaseInsensitive))
        line.error = tr("Unexpected argument '%1'.").arg(line.link);
    else if (places.size() > 1)
        line.error = tr("Unexpected argument '%1'.").arg(places.at(1));
    if (parser.isSet(QStringLiteral("verify-journal")) && line.journalToVerify.isEmpty())
        line.error = tr("--verify-journal needs a file.");
    for (const Option &option : options) {
        const QString choices = QString::fromLatin1(option.value);
        if (choices.contains(u'|') && !isOneOf(parser.value(QString::fromLatin1(option.name)), choices))
            //: %1 the name of an option, %2 what can be said there, such as en|zh_CN.
            line.error = tr("--%1 must be one of %2.").arg(QLatin1StringView(option.name), choices);
    }
    return line;
}

QString CommandLineReader::help()
{
    QStringList lines{tr("Usage: plandesk [options] [LINK]"),
        tr("Cloud storage plans of LinkVisual cameras, administered from the desktop."), QString()};
    for (const Option &option : options) {
        QString left = QStringLiteral("  --%1").arg(QLatin1StringView(option.name));
        if (*option.value != '\0')
            left += u' ' + QString::fromLatin1(option.value);
        lines << left.leftJustified(28) + u' ' + tr(option.text);
    }
    lines << QString()
          << tr("LINK opens a place: plandesk://device/<device ID> or plandesk://order/<device ID>/<order ID>.")
          << tr("A PlanDesk that runs already on the same data takes LINK, --profile, --lang and --theme.");
    return lines.join(u'\n') + u'\n';
}

} // namespace app
