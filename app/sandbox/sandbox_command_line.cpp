#include "sandbox_command_line.h"

#include "scenario.h"

#include <QCommandLineParser>
#include <QFile>

namespace sandbox {

namespace {

constexpr int maxLatencyMs = 600'000;

QCommandLineOption option(const char *name, const char *description, const char *value, const QString &otherwise = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value), otherwise};
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("The platform of cloud storage plans, on a port of this machine."));
    parser.addOption({QStringLiteral("help"), QStringLiteral("Show this text.")});
    parser.addOption(
        option("listen", "Address and port; port 0 takes a free one.", "ADDRESS:PORT", QStringLiteral("127.0.0.1:0")));
    parser.addOption(option("app-key", "The AppKey that clients must name.", "KEY"));
    parser.addOption(option("secret-file", "The file that holds the AppSecret, and nothing else.", "FILE"));
    parser.addOption(option("scenario", "demo, empty or fleet=N.", "SCENARIO", QStringLiteral("demo")));
    parser.addOption(option("data", "Keep the state in this SQLite file; otherwise in memory.", "FILE"));
    parser.addOption(option("time", "Start the sandbox's clock at this ISO time; without an offset it is UTC.", "ISO"));
    parser.addOption(option("latency", "Milliseconds added to every reply.", "MS", QStringLiteral("0")));
    parser.addOption(option("tls-cert", "PEM certificate; with --tls-key, HTTPS alone.", "FILE"));
    parser.addOption(option("tls-key", "PEM key.", "FILE"));
    parser.addOption(
        option("fault", "Something that goes wrong; may be given again.", "CALL=KIND[@before|@after][:COUNT]"));
}

tl::expected<void, QString> readAddress(const QString &text, Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool number = false;
    options.port = QStringView(text).mid(colon + 1).toUShort(&number);
    if (colon < 0 || !number || !options.address.setAddress(host == u"localhost" ? QStringLiteral("127.0.0.1") : host))
        return tl::unexpected(QStringLiteral("--listen %1 is not ADDRESS:PORT").arg(text));
    return {};
}

tl::expected<void, QString> readSecret(const QString &path, Options &options)
{
    if (path.isEmpty())
        return tl::unexpected(QStringLiteral("--secret-file is missing"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringLiteral("--secret-file %1: %2").arg(path, file.errorString()));
    options.appSecret = file.readAll().trimmed();
    if (options.appSecret.isEmpty())
        return tl::unexpected(QStringLiteral("--secret-file %1 is empty").arg(path));
    return {};
}

tl::expected<void, QString> readTime(const QString &text, Options &options)
{
    if (text.isEmpty())
        return {};
    options.time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!options.time.isValid())
        return tl::unexpected(QStringLiteral("--time %1 is no ISO time, such as 2026-11-22T10:00:00Z").arg(text));
    if (options.time.timeSpec() == Qt::LocalTime)
        options.time.setTimeSpec(Qt::UTC);
    return {};
}

tl::expected<void, QString> readFaults(const QStringList &texts, Options &options)
{
    for (const QString &text : texts) {
        const auto fault = parseFault(text);
        if (!fault)
            return tl::unexpected(QStringLiteral("--fault: %1").arg(fault.error()));
        options.faults.append(*fault);
    }
    return {};
}

tl::expected<void, QString> readRest(const QCommandLineParser &parser, Options &options)
{
    options.appKey = parser.value(QStringLiteral("app-key"));
    if (options.appKey.isEmpty())
        return tl::unexpected(QStringLiteral("--app-key is missing"));
    bool number = false;
    options.latencyMs = parser.value(QStringLiteral("latency")).toInt(&number);
    if (!number || options.latencyMs < 0 || options.latencyMs > maxLatencyMs)
        return tl::unexpected(QStringLiteral("--latency is no number from 0 to %1").arg(maxLatencyMs));
    options.tlsCertificateFile = parser.value(QStringLiteral("tls-cert"));
    options.tlsKeyFile = parser.value(QStringLiteral("tls-key"));
    if (options.tlsCertificateFile.isEmpty() != options.tlsKeyFile.isEmpty())
        return tl::unexpected(QStringLiteral("--tls-cert and --tls-key go together"));
    options.scenario = parser.value(QStringLiteral("scenario"));
    if (const auto scenario = makeScenario(options.scenario, 0); !scenario)
        return tl::unexpected(scenario.error());
    options.dataFile = parser.value(QStringLiteral("data"));
    return {};
}

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    CommandLine line;
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        line.help = parser.helpText();
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(QStringLiteral("unexpected argument %1").arg(parser.positionalArguments().constFirst()));
    Options &options = line.options;
    const auto read = readRest(parser, options)
                          .and_then([&] { return readSecret(parser.value(QStringLiteral("secret-file")), options); })
                          .and_then([&] { return readAddress(parser.value(QStringLiteral("listen")), options); })
                          .and_then([&] { return readTime(parser.value(QStringLiteral("time")), options); })
                          .and_then([&] { return readFaults(parser.values(QStringLiteral("fault")), options); });
    if (!read)
        return tl::unexpected(read.error());
    return line;
}

} // namespace sandbox
