#include "profile_store.h"

#include "profile_names.h"

#include <QCoroFuture>
#include <QtConcurrent>

#include <algorithm>

namespace credentials {

namespace {

auto placeOf(QList<Profile> &profiles, const QUuid &id)
{
    return std::find_if(profiles.begin(), profiles.end(), [&id](const Profile &profile) { return profile.id == id; });
}

/** Whether both say the same of how to work; a note on a secret is no change of a person's. */
bool areAlike(Profile one, const Profile &other)
{
    one.secretStored = other.secretStored;
    return one == other;
}

ProfileList with(QList<Profile> profiles, Profile profile, const std::optional<Profile> &before)
{
    if (isNameTaken(profile.name, profiles, profile.id))
        return tl::unexpected(ProfileStoreError{ProfileStoreErrorKind::NameTaken, profile.name, {}});
    const auto old = placeOf(profiles, profile.id);
    const bool present = old != profiles.end();
    if (present != before.has_value() || (present && !areAlike(*old, *before)))
        return tl::unexpected(ProfileStoreError{ProfileStoreErrorKind::ChangedMeanwhile, profile.name, {}});
    if (present) {
        profile.secretStored = profile.secretStored || old->secretStored;
        *old = std::move(profile);
    } else {
        profiles.append(std::move(profile));
    }
    return profiles;
}

ProfileList withSecretNoted(QList<Profile> profiles, const QUuid &id)
{
    if (const auto profile = placeOf(profiles, id); profile != profiles.end())
        profile->secretStored = true;
    return profiles;
}

ProfileList without(QList<Profile> profiles, const QUuid &id)
{
    profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    return profiles;
}

QCoro::Task<ProfileList> arrived(QFuture<ProfileList> future)
{
    co_return co_await future;
}

} // namespace

ProfileStore::ProfileStore(QString path, std::chrono::milliseconds lockLimit, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), lockLimit)
{
    m_thread.setMaxThreadCount(1);
}

ProfileStore::~ProfileStore() = default;

QCoro::Task<ProfileList> ProfileStore::load()
{
    return arrived(QtConcurrent::run(&m_thread, [file = m_file] { return file.read(); }));
}

QCoro::Task<ProfileList> ProfileStore::save(Profile profile, std::optional<Profile> before)
{
    const auto change = [profile = std::move(profile), before = std::move(before)](
                            QList<Profile> profiles) { return with(std::move(profiles), profile, before); };
    return arrived(QtConcurrent::run(&m_thread, [file = m_file, change] { return file.change(change); }));
}

QCoro::Task<ProfileList> ProfileStore::noteSecret(QUuid id)
{
    return arrived(QtConcurrent::run(&m_thread, [file = m_file, id] {
        return file.change([&id](QList<Profile> profiles) { return withSecretNoted(std::move(profiles), id); });
    }));
}

QCoro::Task<ProfileList> ProfileStore::remove(QUuid id)
{
    return arrived(QtConcurrent::run(&m_thread, [file = m_file, id] {
        return file.change([&id](QList<Profile> profiles) { return without(std::move(profiles), id); });
    }));
}

} // namespace credentials
