#include "profile_file.h"

#include "profile_json.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>

namespace credentials {

namespace {

constexpr qint64 largestFile = 16'777'216;
constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString versionField = QStringLiteral("version");
const QString profilesField = QStringLiteral("profiles");

tl::unexpected<ProfileStoreError> failure(ProfileStoreErrorKind kind, const QString &detail)
{
    return tl::unexpected(ProfileStoreError{kind, detail, {}});
}

ProfileList profilesOf(const QJsonArray &array)
{
    QList<Profile> profiles;
    QSet<QUuid> ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("profiles[%1]").arg(i);
        const tl::expected<Profile, ProfileProblems> profile = readStoredProfile(array.at(i).toObject());
        if (!profile)
            return failure(
                ProfileStoreErrorKind::Corrupt, place + QLatin1Char('.') + technicalText(profile.error().first()));
        if (ids.contains(profile->id))
            return failure(ProfileStoreErrorKind::Corrupt, place + QLatin1String(".id: not the first with this id"));
        ids.insert(profile->id);
        profiles.append(*profile);
    }
    return profiles;
}

ProfileList profilesOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ProfileStoreErrorKind::Corrupt, error.errorString());
    const QJsonObject object = document.object();
    const int version = object.value(versionField).toInt();
    if (version > profileFileVersion) {
        return failure(ProfileStoreErrorKind::NewerVersion,
            QStringLiteral("the file has version %1, this program knows %2").arg(version).arg(profileFileVersion));
    }
    if (version != profileFileVersion || !object.value(profilesField).isArray())
        return failure(ProfileStoreErrorKind::Corrupt, QStringLiteral("the file is no list of profiles"));
    return profilesOf(object.value(profilesField).toArray());
}

QByteArray toJson(const QList<Profile> &profiles)
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(toJson(profile));
    return QJsonDocument(QJsonObject{{versionField, profileFileVersion}, {profilesField, array}}).toJson();
}

/** Gives the file another name, which no file had before; returns it, or nothing. */
QString movedAside(const QString &path)
{
    const QString stem = path + QLatin1String(".corrupt-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (int i = 1; i <= 100; ++i) {
        QString name = i == 1 ? stem : stem + QLatin1Char('-') + QString::number(i);
        // Renaming never replaces.
        if (QFile::rename(path, name))
            return name;
    }
    return {};
}

} // namespace

ProfileFile::ProfileFile(QString path, std::chrono::milliseconds lockLimit)
    : m_path(std::move(path))
    , m_lockLimit(lockLimit)
{
}

ProfileList ProfileFile::read() const
{
    ProfileList profiles = readAsItIs();
    if (profiles || profiles.error().kind != ProfileStoreErrorKind::Corrupt)
        return profiles;
    // Under the lock, since another process may have moved it and begun a new one meanwhile.
    return whileLocked([this] { return readOrMoveAside(); });
}

ProfileList ProfileFile::change(const Change &change) const
{
    return whileLocked([this, &change] {
        return readOrMoveAside().and_then(change).and_then(
            [this](const QList<Profile> &profiles) { return write(profiles); });
    });
}

ProfileList ProfileFile::whileLocked(const std::function<ProfileList()> &work) const
{
    QLockFile lock(m_path + QLatin1String(".lock"));
    if (!lock.tryLock(static_cast<int>(m_lockLimit.count()))) {
        const bool busy = lock.error() == QLockFile::LockFailedError;
        return failure(busy ? ProfileStoreErrorKind::Busy : ProfileStoreErrorKind::CannotWrite,
            QStringLiteral("%1.lock cannot be made").arg(m_path));
    }
    return work();
}

ProfileList ProfileFile::readAsItIs() const
{
    QFile file(m_path);
    if (!file.exists())
        return QList<Profile>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProfileStoreErrorKind::CannotRead, QStringLiteral("%1: %2").arg(m_path, file.errorString()));
    const QByteArray json = file.read(largestFile);
    if (file.error() != QFileDevice::NoError)
        return failure(ProfileStoreErrorKind::CannotRead, QStringLiteral("%1: %2").arg(m_path, file.errorString()));
    if (!file.atEnd())
        return failure(ProfileStoreErrorKind::Corrupt, QStringLiteral("%1 is too large").arg(m_path));
    return profilesOf(json);
}

ProfileList ProfileFile::readOrMoveAside() const
{
    ProfileList profiles = readAsItIs();
    if (!profiles && profiles.error().kind == ProfileStoreErrorKind::Corrupt)
        profiles.error().movedTo = movedAside(m_path);
    return profiles;
}

ProfileList ProfileFile::write(const QList<Profile> &profiles) const
{
    // A superuser could replace it all the same, but somebody meant it.
    const QFileInfo present(m_path);
    if (present.exists() && !present.permission(QFileDevice::WriteOwner))
        return failure(ProfileStoreErrorKind::CannotWrite, QStringLiteral("%1 is marked read-only").arg(m_path));
    QSaveFile file(m_path);
    const QByteArray json = toJson(profiles);
    // Unbuffered, because a buffer that went to a full disk only in part is committed as if it were whole.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.setPermissions(ownerAlone)
        && file.write(json) == json.size() && file.commit();
    if (!written)
        return failure(ProfileStoreErrorKind::CannotWrite, QStringLiteral("%1: %2").arg(m_path, file.errorString()));
    return profiles;
}

} // namespace credentials
