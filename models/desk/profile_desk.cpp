#include "profile_desk.h"

#include "open_changes.h"
#include "profile_names.h"
#include "session_files.h"

#include <QCoroFuture>
#include <QDir>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

// What is awaited gets named values alone: GCC 12 destroys a braced value or a lambda that stands in a co_await
// expression twice. After each wait the desk may be gone.

namespace desk {

using credentials::KeychainError;
using credentials::KeychainResult;
using credentials::Profile;
using credentials::ProfileList;
using credentials::ProfileStoreError;
using plans::Secret;

namespace {

QCoro::Task<KeychainResult<Secret>> ready(Secret secret)
{
    co_return KeychainResult<Secret>(std::move(secret));
}

tl::unexpected<DeletionError> failure(DeletionError::Kind kind)
{
    DeletionError error;
    error.kind = kind;
    return tl::unexpected(error);
}

} // namespace

ProfileDesk::ProfileDesk(
    credentials::ProfileStore &store, credentials::Keychain &keychain, QString dataDirectory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_dataDirectory(std::move(dataDirectory))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(200));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ProfileDesk::loadChanges);
    m_watcher.addPath(m_dataDirectory);
}

ProfileDesk::~ProfileDesk() = default;

QCoro::Task<std::optional<ProfileStoreError>> ProfileDesk::load()
{
    const QPointer<ProfileDesk> self(this);
    const ProfileList profiles = co_await m_store.load();
    if (!profiles)
        co_return profiles.error();
    if (self)
        take(*profiles);
    co_return std::nullopt;
}

/** Another program may have made a profile read-only, or lowered its limits, which must hold here too. */
QCoro::Task<> ProfileDesk::loadChanges()
{
    const QPointer<ProfileDesk> self(this);
    const ProfileList profiles = co_await m_store.load();
    if (!self || !profiles)
        co_return;
    const QList<Profile> before = m_profiles;
    take(*profiles);
    for (Profile old : before) {
        const std::optional<Profile> now = find(old.id);
        if (!now)
            continue;
        old.secretStored = now->secretStored;
        if (old != *now)
            Q_EMIT saved(old.id);
    }
}

std::optional<Profile> ProfileDesk::find(const QUuid &id) const
{
    const auto found = std::find_if(
        m_profiles.cbegin(), m_profiles.cend(), [&id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileDesk::findByName(const QString &name) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
        [&name](const Profile &profile) { return credentials::isSameName(profile.name, name); });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

QString ProfileDesk::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; credentials::isNameTaken(free, m_profiles); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

QCoro::Task<SaveProblem> ProfileDesk::save(
    Profile profile, Secret secret, SecretHome home, std::optional<Profile> before)
{
    const QPointer<ProfileDesk> self(this);
    SaveProblem problem;
    const ProfileList written = co_await m_store.save(profile, before);
    if (!written)
        problem.store = written.error();
    if (!written && problem.store->kind == credentials::ProfileStoreErrorKind::ChangedMeanwhile && self)
        co_await load(); // So that a second look shows what it is now.
    if (!written || !self)
        co_return problem;
    take(*written);
    if (!secret.isEmpty())
        problem.keychain = co_await keepSecret(profile.id, std::move(secret), home);
    // Also without its secret, because what else was changed, such as read-only, must hold from now on.
    if (self)
        Q_EMIT saved(profile.id);
    co_return problem;
}

QCoro::Task<std::optional<KeychainError>> ProfileDesk::keepSecret(QUuid id, Secret secret, SecretHome home)
{
    const QPointer<ProfileDesk> self(this);
    if (home == SecretHome::Session) {
        m_sessionSecrets.keep(id, std::move(secret));
        co_return std::nullopt;
    }
    const KeychainResult<void> stored = co_await m_keychain.store(id, std::move(secret));
    if (!stored)
        co_return stored.error();
    if (!self)
        co_return std::nullopt;
    m_sessionSecrets.forget(id);
    // Only a note that there should be one; without it an absence later is taken for a first time.
    const ProfileList noted = co_await m_store.noteSecret(id);
    if (noted && self)
        take(*noted);
    co_return std::nullopt;
}

QCoro::Task<KeychainResult<Secret>> ProfileDesk::secret(QUuid id)
{
    if (std::optional<Secret> kept = m_sessionSecrets.find(id))
        return ready(*std::move(kept));
    return m_keychain.read(id);
}

QCoro::Task<tl::expected<void, DeletionError>> ProfileDesk::remove(QUuid id)
{
    const QPointer<ProfileDesk> self(this);
    const QString folder = profileFolder(m_dataDirectory, id);
    const QString journal = profileFiles(m_dataDirectory, id).journal;
    const bool secretStored = find(id).value_or(Profile()).secretStored;
    const storage::Result<int> open = co_await openChangesOf(journal, id);
    if (!open || *open > 0) {
        auto error = failure(open ? DeletionError::Kind::OpenChange : DeletionError::Kind::RecordFailed);
        if (open)
            error.value().openChanges = *open;
        else
            error.value().record = open.error();
        co_return error;
    }
    if (!self)
        co_return failure(DeletionError::Kind::StoreFailed);
    const KeychainResult<void> forgotten = co_await m_keychain.remove(id);
    // Where there is no keychain and none was used, there is nothing to delete.
    const bool nothingThere
        = !forgotten && forgotten.error().kind == credentials::KeychainErrorKind::NoService && !secretStored;
    if (!forgotten && !nothingThere) {
        auto error = failure(DeletionError::Kind::KeychainFailed);
        error.value().keychain = forgotten.error();
        co_return error;
    }
    if (!self)
        co_return failure(DeletionError::Kind::StoreFailed);
    m_sessionSecrets.forget(id);
    const ProfileList left = co_await m_store.remove(id);
    if (!left) {
        auto error = failure(DeletionError::Kind::StoreFailed);
        error.value().store = left.error();
        co_return error;
    }
    if (self)
        take(*left);
    const auto removing = QtConcurrent::run([folder] { return QDir(folder).removeRecursively(); });
    co_await removing;
    co_return {};
}

void ProfileDesk::take(const QList<Profile> &profiles)
{
    if (m_profiles == profiles)
        return;
    const QList<Profile> before = std::exchange(m_profiles, profiles);
    Q_EMIT changed();
    for (const Profile &profile : before) {
        if (!find(profile.id))
            Q_EMIT removed(profile.id);
    }
}

} // namespace desk
