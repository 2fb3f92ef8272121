#include "application.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

namespace app {

namespace {

const QString languageKey = QStringLiteral("appearance/language");
const QString themeKey = QStringLiteral("appearance/theme");

QByteArray randomText()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

QString dataDirectoryOf(const CommandLine &line, const QTemporaryDir *tourData)
{
    QString path = line.dataDirectory;
    if (path.isEmpty())
        path = tourData != nullptr ? tourData->path()
                                   : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // A folder that somebody else made, and named on the command line, keeps its mode.
    const bool ours = line.dataDirectory.isEmpty() || !QFile::exists(path);
    QDir().mkpath(path);
    constexpr QFileDevice::Permissions ownerAlone
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (ours)
        QFile::setPermissions(path, ownerAlone);
    return path;
}

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
    , m_dataDirectory(dataDirectoryOf(commandLine, m_tourData.get()))
    , m_settings(m_dataDirectory + QStringLiteral("/plandesk.ini"), QSettings::IniFormat)
    , m_language(either(commandLine.language, m_settings, languageKey))
    , m_theme(ui::themeChoiceFromKey(either(commandLine.theme, m_settings, themeKey)))
    , m_appKey(QString::fromLatin1(randomText().left(8)))
    , m_appSecret(randomText())
    , m_window({ui::EnvironmentKind::Sandbox, {}}, m_theme, m_language, m_settings)
{
    makePrivate(m_settings);
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_window, &ui::MainWindow::quitWanted, this, [this] { quit(0); });
    connect(&m_language, &ui::Language::changed, this, &Application::rememberChoices);
    connect(&m_theme, &ui::Theme::changed, this, &Application::rememberChoices);
}

Application::~Application() = default;

void Application::start()
{
    m_window.show();
    // The first picture is on the screen before anything else is begun.
    QTimer::singleShot(0, this, &Application::startSandbox);
}

void Application::startSandbox()
{
    sandbox::Options options;
    options.appKey = m_appKey;
    options.appSecret = m_appSecret;
    options.scenario = QStringLiteral("demo");
    options.dataFile = m_dataDirectory + QStringLiteral("/sandbox.sqlite");
    m_sandbox = std::make_unique<sandbox::SandboxThread>(options, this);
    connect(m_sandbox.get(), &sandbox::SandboxThread::listening, this, &Application::work);
    connect(m_sandbox.get(), &sandbox::SandboxThread::failed, this, [this](const QString &why) {
        m_window.sayFailure(tr("The built-in platform did not start"),
            tr("If PlanDesk is open already, use that window. Otherwise check the data folder.") + u'\n' + why);
        if (!m_commandLine.tourDirectory.isEmpty()) {
            qCritical("The built-in platform did not start: %s", qUtf8Printable(why));
            quit(1);
        }
    });
    m_sandbox->start();
}

void Application::work(const QUrl &baseUrl)
{
    linkvisual::Endpoint endpoint;
    endpoint.baseUrl = baseUrl;
    endpoint.appKey = m_appKey;
    desk::RunnerSettings settings;
    settings.profile = QStringLiteral("sandbox");
    settings.environment = QStringLiteral("sandbox");
    m_session = std::make_unique<Session>(std::move(endpoint), linkvisual::Secret(m_appSecret),
        SessionFiles{m_dataDirectory + QStringLiteral("/journal.sqlite"),
            m_dataDirectory + QStringLiteral("/book.sqlite"), m_dataDirectory + QStringLiteral("/pictures")},
        std::move(settings));
    m_session->serve(m_window);
    if (m_commandLine.tourDirectory.isEmpty())
        return;
    m_tour = std::make_unique<tour::Tour>(m_window, m_theme, m_language, *m_sandbox, m_commandLine.tourDirectory);
    connect(m_tour.get(), &tour::Tour::finished, this, &Application::quit);
    m_tour->start();
}

void Application::quit(int exitCode)
{
    if (m_quitting)
        return;
    m_quitting = true;
    for (QWidget *window : QApplication::topLevelWidgets())
        window->hide();
    QCoro::connect(finish(), this, [exitCode] { QApplication::exit(exitCode); });
}

QCoro::Task<> Application::finish()
{
    if (m_session)
        co_await m_session->close();
}

void Application::rememberChoices()
{
    m_settings.setValue(languageKey, m_language.code());
    m_settings.setValue(themeKey, ui::themeKey(m_theme.choice()));
}

} // namespace app
