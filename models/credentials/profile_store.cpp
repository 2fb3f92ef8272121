#include "profile_store.h"

#include <QCoroFuture>
#include <QtConcurrent>

#include <algorithm>

namespace credentials {

namespace {

ProfileList with(QList<Profile> profiles, const Profile &profile)
{
    const auto taken = [&profile](const Profile &other) {
        return other.id != profile.id && other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(profiles.cbegin(), profiles.cend(), taken))
        return tl::unexpected(ProfileStoreError{ProfileStoreErrorKind::NameTaken, profile.name, {}});
    const auto old = std::find_if(
        profiles.begin(), profiles.end(), [&profile](const Profile &other) { return other.id == profile.id; });
    if (old == profiles.end())
        profiles.append(profile);
    else
        *old = profile;
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

QCoro::Task<ProfileList> ProfileStore::save(Profile profile)
{
    return arrived(QtConcurrent::run(&m_thread, [file = m_file, profile = std::move(profile)] {
        return file.change([&profile](QList<Profile> profiles) { return with(std::move(profiles), profile); });
    }));
}

QCoro::Task<ProfileList> ProfileStore::remove(QUuid id)
{
    return arrived(QtConcurrent::run(&m_thread, [file = m_file, id] {
        return file.change([&id](QList<Profile> profiles) { return without(std::move(profiles), id); });
    }));
}

} // namespace credentials
