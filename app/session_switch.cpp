#include "session_switch.h"

#include "built_in_platform.h"
#include "profile_endpoint.h"
#include "profile_words.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QtConcurrentRun>
#include <QTimer>

namespace app {

using credentials::KeychainResult;
using credentials::Profile;
using plans::Secret;
using ui::NoSession;

namespace {

/** What every write with @p profile must pass; @p profiles must outlive its session. */
QList<desk::WriteRule> rulesOf(const Profile &profile, const desk::ProfileDesk &profiles)
{
    QList<desk::WriteRule> rules{[&profiles, id = profile.id] {
        return profiles.find(id) ? std::nullopt : std::optional(desk::Obstacle::ProfileGone);
    }};
    if (profile.readOnly)
        rules << [] { return std::optional(desk::Obstacle::ReadOnly); };
    return rules;
}

} // namespace

SessionSwitch::SessionSwitch(desk::ProfileDesk &profiles, BuiltInPlatform &platform, ui::MainWindow &window,
    std::function<QString()> operatorName, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_platform(platform)
    , m_window(window)
    , m_operatorName(std::move(operatorName))
{
    connect(&window, &ui::MainWindow::profileChosen, this, &SessionSwitch::choose);
    connect(&window, &ui::MainWindow::retryWanted, this, [this] { m_retry(); });
    connect(&window, &ui::MainWindow::secretEntered, this, &SessionSwitch::useSecret);
    connect(&profiles, &desk::ProfileDesk::saved, this, [this](const QUuid &id) {
        if (id == m_wanted)
            choose(id);
    });
    connect(&platform, &BuiltInPlatform::listening, this, &SessionSwitch::openBuiltIn);
    connect(&platform, &BuiltInPlatform::failed, this, [this](const QString &why) {
        if (m_wanted.isNull() && !m_session)
            m_window.rest({NoSession::Kind::PlatformFailed, {}, why});
        Q_EMIT failed(why);
    });
}

SessionSwitch::~SessionSwitch() = default;

void SessionSwitch::begin(const QString &name, const QUuid &last)
{
    m_retry = [this, name, last] { begin(name, last); };
    QCoro::connect(
        m_profiles.load(), this, [this, name, last](const std::optional<credentials::ProfileStoreError> &error) {
            const std::optional<Profile> profile = name.isEmpty() ? m_profiles.find(last) : m_profiles.findByName(name);
            NoSession state;
            state.profileName = name;
            if (m_closed)
                return;
            // Said also where the list is not needed now: nobody may learn much later that it was moved aside.
            if (error) {
                state.kind = NoSession::Kind::ProfilesFailed;
                state.store = *error;
                m_window.rest(state);
            } else if (!profile && !name.isEmpty()) {
                state.kind = NoSession::Kind::NoSuchProfile;
                m_window.rest(state);
            } else if (m_number == 0) { // A later start may have chosen already.
                choose(profile ? profile->id : QUuid());
            }
        });
}

void SessionSwitch::choose(const QUuid &id)
{
    m_wanted = id;
    m_retry = [this, id] { choose(id); };
    const int number = ++m_number;
    // In a turn of its own, because a person may have chosen in a widget that goes with the session.
    QTimer::singleShot(0, this, [this, number] {
        if (number == m_number && !m_closed)
            change(number);
    });
}

QCoro::Task<> SessionSwitch::close()
{
    m_closed = true;
    if (m_session)
        co_await m_session->close();
    while (m_ending > 0)
        co_await qCoro(this, &SessionSwitch::ended);
}

QCoro::Task<> SessionSwitch::change(int number)
{
    announce();
    co_await endSession();
    if (number != m_number || m_closed)
        co_return;
    if (m_wanted.isNull()) {
        m_window.rest({NoSession::Kind::StartingPlatform});
        m_platform.start();
    } else {
        askForSecret(number);
    }
}

QCoro::Task<> SessionSwitch::endSession()
{
    NoSession finishing{NoSession::Kind::FinishingChanges, m_profiles.find(m_wanted).value_or(Profile()).name};
    m_window.rest(finishing);
    if (m_session) {
        Session *ending = m_session.release();
        ++m_ending;
        co_await ending->close();
        // Later, because what it waited for may still be on the stack.
        ending->deleteLater();
        --m_ending;
        Q_EMIT ended();
    }
    while (m_ending > 0)
        co_await qCoro(this, &SessionSwitch::ended);
}

void SessionSwitch::announce()
{
    const std::optional<Profile> profile = m_profiles.find(m_wanted);
    m_window.setProfile(m_wanted, profile ? ui::environmentOf(*profile) : ui::Environment());
}

void SessionSwitch::askForSecret(int number)
{
    const Profile profile = m_profiles.find(m_wanted).value_or(Profile());
    m_window.rest({NoSession::Kind::AskingKeychain, profile.name});
    QCoro::connect(m_profiles.secret(profile.id), this, [this, number, profile](KeychainResult<Secret> &&secret) {
        if (number != m_number || m_closed)
            return;
        if (secret)
            openProfile(number, profile, *std::move(secret));
        else
            sayNoSecret(secret.error());
    });
}

void SessionSwitch::sayNoSecret(const credentials::KeychainError &error)
{
    const Profile profile = m_profiles.find(m_wanted).value_or(Profile());
    m_window.rest({NoSession::Kind::NoSecret, profile.name, {}, profile.secretStored, error});
}

void SessionSwitch::useSecret(desk::SecretHome home)
{
    Secret secret = m_window.enteredSecret();
    const std::optional<Profile> profile = m_profiles.find(m_wanted);
    if (!profile)
        return;
    m_window.rest({NoSession::Kind::AskingKeychain, profile->name});
    QCoro::connect(m_profiles.keepSecret(profile->id, std::move(secret), home), this,
        [this, number = m_number](const std::optional<credentials::KeychainError> &problem) {
            if (number != m_number)
                return;
            if (problem)
                sayNoSecret(*problem);
            else
                choose(m_wanted);
        });
}

QCoro::Task<> SessionSwitch::openProfile(int number, Profile profile, Secret secret)
{
    const SessionFiles files = desk::profileFiles(m_profiles.dataDirectory(), profile.id);
    const QFuture<void> made = QtConcurrent::run(desk::makeFolders, files);
    co_await made;
    if (number != m_number || m_closed)
        co_return;
    desk::RunnerSettings settings;
    settings.operatorName = m_operatorName;
    settings.profile = profile.name;
    settings.profileId = profile.id.toString(QUuid::WithoutBraces);
    settings.environment = desk::journalWord(profile.environment);
    settings.limits = profile.limits;
    serve(std::make_unique<Session>(desk::endpointOf(profile), std::move(secret), files, std::move(settings),
        linkvisual::Timing(), rulesOf(profile, m_profiles)));
}

void SessionSwitch::openBuiltIn(const QUrl &baseUrl)
{
    if (!m_wanted.isNull() || m_session || m_ending > 0 || m_closed)
        return;
    linkvisual::Endpoint endpoint;
    endpoint.baseUrl = baseUrl;
    endpoint.appKey = m_platform.appKey();
    desk::RunnerSettings settings;
    settings.operatorName = m_operatorName;
    settings.profile = QStringLiteral("sandbox");
    settings.environment = QStringLiteral("sandbox");
    serve(std::make_unique<Session>(std::move(endpoint), m_platform.appSecret(),
        desk::builtInFiles(m_profiles.dataDirectory()), std::move(settings)));
}

void SessionSwitch::serve(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_session->serve(m_window);
    Q_EMIT working(m_wanted);
}

} // namespace app
