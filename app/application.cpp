#include "application.h"

#include "data_directory.h"
#include "diagnostics.h"
#include "link.h"
#include "notice_banner.h"
#include "operator_dialog.h"
#include "profile_endpoint.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QtConcurrentRun>

namespace app {

Q_LOGGING_CATEGORY(applicationLog, "plandesk.application", QtInfoMsg)

namespace {

const QString languageKey = QStringLiteral("appearance/language");
const QString themeKey = QStringLiteral("appearance/theme");
const QString lastProfileKey = QStringLiteral("profiles/last");

constexpr std::chrono::milliseconds longestWait(500);

QString either(const QString &wanted, const QSettings &settings, const QString &key)
{
    return wanted.isEmpty() ? settings.value(key).toString() : wanted;
}

/** Lets nobody else read the file of @p settings, from its first content on. */
void makePrivate(QSettings &settings)
{
    settings.sync();
    QFile file(settings.fileName());
    if (file.open(QIODevice::ReadWrite)) // Makes it if need be; QSettings keeps the mode of a file that is there.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Application::Application(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_tourData(commandLine.tourDirectory.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>())
    , m_dataDirectory(dataDirectory(
          m_tourData && commandLine.dataDirectory.isEmpty() ? m_tourData->path() : commandLine.dataDirectory))
    , m_log(logFolder(m_dataDirectory))
    , m_lastEnd(m_dataDirectory)
    , m_settings(settingsFile(m_tourData ? m_dataDirectory : commandLine.dataDirectory), QSettings::IniFormat)
    , m_language(either(commandLine.language, m_settings, languageKey))
    , m_theme(ui::themeChoiceFromKey(either(commandLine.theme, m_settings, themeKey)))
    , m_profileStore(profilesFile(m_dataDirectory))
    , m_keychain(keychainName())
    , m_profiles(m_profileStore, m_keychain, m_dataDirectory)
    , m_platform(m_dataDirectory + QStringLiteral("/sandbox.sqlite"), this)
    , m_window(m_theme, m_language, m_settings, m_profiles)
    , m_sessions(m_profiles, m_platform, m_window, [this] { return ui::operatorName(m_settings); })
{
    makePrivate(m_settings);
    QApplication::setQuitOnLastWindowClosed(false);
    qCInfo(applicationLog).noquote() << "PlanDesk" << QApplication::applicationVersion() << "begins with Qt"
                                     << qVersion();
    m_beginning.setSingleShot(true);
    connect(&m_beginning, &QTimer::timeout, this, &Application::begin);
    connect(&m_signals, &TerminationSignals::received, this, [this] { quit(0); });
    connect(&m_window, &ui::MainWindow::quitWanted, this, [this] { quit(0); });
    connect(&m_window, &ui::MainWindow::diagnosticsWanted, this, &Application::copyDiagnostics);
    connect(&m_sessions, &SessionSwitch::working, this, &Application::noteWorking);
    connect(&m_sessions, &SessionSwitch::failed, this, [this](const QString &why) {
        if (m_commandLine.tourDirectory.isEmpty())
            return;
        qCritical("The built-in platform did not start: %s", qUtf8Printable(why));
        quit(1);
    });
    connect(&m_language, &ui::Language::changed, this, &Application::rememberChoices);
    connect(&m_theme, &ui::Theme::changed, this, &Application::rememberChoices);
}

Application::~Application()
{
    // The pages work with the session, which is destroyed before the window.
    m_window.rest({});
}

void Application::start()
{
    m_window.show();
    if (m_lastEnd.wasBrokenOff()) {
        qCWarning(applicationLog) << "The run before was broken off.";
        m_window.notice().sayBrokenOff();
    }
    if (!m_commandLine.link.isEmpty())
        go(m_commandLine.link);
    // The first picture is on the screen before anything else is begun; a window that starts hidden paints none.
    m_window.installEventFilter(this);
    m_beginning.start(longestWait);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        m_beginning.start(std::chrono::milliseconds(0));
    }
    return QObject::eventFilter(watched, event);
}

void Application::begin()
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/org.plandesk.PlanDesk.svg")));
    if (m_commandLine.tourDirectory.isEmpty())
        m_sessions.begin(m_commandLine.profile, m_settings.value(lastProfileKey).toUuid());
    else
        m_sessions.begin({}, {});
}

bool Application::take(const CommandLine &commandLine)
{
    if (m_quitting)
        return false;
    qCInfo(applicationLog) << "a later start hands over";
    const QScopedValueRollback<bool> taking(m_taking, true);
    if (!commandLine.language.isEmpty())
        m_language.choose(commandLine.language);
    if (!commandLine.theme.isEmpty())
        m_theme.choose(ui::themeChoiceFromKey(commandLine.theme));
    // Qt takes it from there when the window asks to be active.
    if (!commandLine.activationToken.isEmpty())
        qputenv(activationTokenName, commandLine.activationToken.toUtf8());
    m_window.comeForward();
    if (!commandLine.profile.isEmpty())
        chooseProfile(commandLine.profile);
    if (!commandLine.link.isEmpty())
        go(commandLine.link);
    return true;
}

/** Reads the profiles first, which at the start are not there yet, and to which another program may have added. */
void Application::chooseProfile(const QString &name)
{
    QCoro::connect(m_profiles.load(), this, [this, name] {
        if (const std::optional<credentials::Profile> profile = m_profiles.findByName(name))
            m_window.chooseProfile(profile->id);
        else
            m_window.notice().sayNoProfile(name);
    });
}

void Application::go(const QString &link)
{
    if (const std::optional<Link> place = Link::read(link))
        m_window.openDevice(place->iotId, place->orderId);
    else
        m_window.notice().sayBadLink(link);
}

void Application::copyDiagnostics()
{
    const std::optional<credentials::Profile> profile = m_profiles.find(m_sessions.chosen());
    const QString service = profile
        ? desk::endpointOf(*profile).baseUrl.host() + u' ' + desk::journalWord(profile->environment)
        : QStringLiteral("built-in");
    // Of a folder on the network the system may not know for long how much is free.
    QtConcurrent::run([folder = m_dataDirectory] {
        return roomIn(folder);
    }).then(this, [this, service](const QString &room) {
        QApplication::clipboard()->setText(diagnostics(
            {m_dataDirectory, room, m_language.code(), ui::themeKey(m_theme.choice()), service, m_log.latest()}));
        m_window.notice().sayCopied();
    });
}

void Application::noteWorking(const QUuid &profileId)
{
    m_settings.setValue(lastProfileKey, profileId);
    if (m_commandLine.tourDirectory.isEmpty() || m_tour)
        return;
    m_tour = std::make_unique<tour::Tour>(m_window, m_theme, m_language,
        tour::Platform{*m_platform.thread(), m_platform.baseUrl(), m_platform.appKey()}, m_commandLine.tourDirectory);
    connect(m_tour.get(), &tour::Tour::finished, this, &Application::quit);
    m_tour->start();
}

void Application::quit(int exitCode)
{
    if (m_quitting)
        return;
    m_quitting = true;
    m_beginning.stop();
    m_window.saveGeometry();
    for (QWidget *window : QApplication::topLevelWidgets())
        window->hide();
    QCoro::connect(m_sessions.close(), this, [exitCode] { QApplication::exit(exitCode); });
}

void Application::rememberChoices()
{
    if (m_taking)
        return;
    m_settings.setValue(languageKey, m_language.code());
    m_settings.setValue(themeKey, ui::themeKey(m_theme.choice()));
}

} // namespace app
