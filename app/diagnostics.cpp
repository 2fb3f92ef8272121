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

/** @p text with `~` for the home, of which the person's name is often a part. */
QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home + u'/', QStringLiteral("~/")) : text;
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

QString roomIn(const QString &folder)
{
    const QStorageInfo storage(folder);
    return QStringLiteral("%1 MB free%2")
        .arg(storage.bytesAvailable() / 1'000'000)
        .arg(storage.isReadOnly() ? QStringLiteral(", read-only") : QString());
}

QString diagnostics(const DiagnosticFacts &facts)
{
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
        {QStringLiteral("Data"), facts.dataDirectory + QStringLiteral(", ") + facts.room},
    };
    QString text;
    for (const auto &[name, value] : lines)
        text += name + QStringLiteral(": ") + value + u'\n';
    return withoutHome(text + u'\n' + facts.log.join(u'\n') + u'\n');
}

} // namespace app
