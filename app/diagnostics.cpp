#include "diagnostics.h"

#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>

namespace app {

namespace {

/** @p path without the name of the person, which is often a part of the home. */
QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

QString screens()
{
    QStringList texts;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        texts << QStringLiteral("%1x%2 at %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    return texts.join(QLatin1StringView(", "));
}

} // namespace

QString diagnostics(const DiagnosticFacts &facts)
{
    const QStorageInfo storage(facts.dataDirectory);
    const QList<std::pair<QString, QString>> lines{
        {QStringLiteral("PlanDesk"), QCoreApplication::applicationVersion()},
        {QStringLiteral("Qt"),
            QStringLiteral("%1 (built with %2)").arg(QLatin1StringView(qVersion()), QStringLiteral(QT_VERSION_STR))},
        {QStringLiteral("System"),
            QSysInfo::prettyProductName() + u' ' + QSysInfo::kernelVersion() + u' '
                + QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("Display"), QGuiApplication::platformName() + QStringLiteral(", ") + screens()},
        {QStringLiteral("Font"), QGuiApplication::font().toString()},
        {QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString()},
        {QStringLiteral("Locale"),
            QLocale::system().name() + QStringLiteral(", ") + QString::fromUtf8(QTimeZone::systemTimeZoneId())},
        {QStringLiteral("Language"), facts.language},
        {QStringLiteral("Appearance"), facts.theme},
        {QStringLiteral("Platform"), facts.service},
        {QStringLiteral("Data"),
            QStringLiteral("%1, %2 MB free%3")
                .arg(withoutHome(facts.dataDirectory))
                .arg(storage.bytesAvailable() / 1'000'000)
                .arg(storage.isReadOnly() ? QStringLiteral(", read-only") : QString())},
    };
    QString text;
    for (const auto &[name, value] : lines)
        text += name + QStringLiteral(": ") + value + u'\n';
    QString log = facts.log.join(u'\n');
    if (QDir::homePath().size() > 1)
        log.replace(QDir::homePath() + u'/', QStringLiteral("~/"));
    return text + u'\n' + log + u'\n';
}

} // namespace app
