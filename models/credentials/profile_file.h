#pragma once

#include "profile.h"

#include <QList>
#include <QString>
#include <tl/expected.hpp>

#include <chrono>
#include <functional>

namespace credentials {

/** Why the profiles could not be read or changed, as far as it decides the words for a person. */
enum class ProfileStoreErrorKind {
    CannotRead,
    CannotWrite, ///< The folder or the file is read-only, or the disk is full.
    Corrupt, ///< The file is no list of profiles. `movedTo` says where it is now.
    NewerVersion, ///< A newer PlanDesk wrote the file; it stays as it is.
    Busy, ///< Another process kept the file to itself for too long.
    NameTaken, ///< Another profile has this name.
    ChangedMeanwhile ///< The profile is not any more what the caller had seen of it.
};

/** Why the profiles could not be read or changed. Nothing was written. */
struct ProfileStoreError {
    ProfileStoreErrorKind kind = ProfileStoreErrorKind::CannotRead;
    QString detail; ///< Technical, in English.
    QString movedTo; ///< Only of Corrupt; empty when the file could not be moved and is still in its place.

    friend bool operator==(const ProfileStoreError &, const ProfileStoreError &) = default;
};

using ProfileList = tl::expected<QList<Profile>, ProfileStoreError>;

/** The version of the file that this program writes. */
inline constexpr int profileFileVersion = 1;

/**
 * The file of all profiles: JSON, for its owner's eyes alone. Functions wait for the disk; safe with other processes.
 * A corrupt file is moved aside under a name of its own, and the next look finds no profiles.
 */
class ProfileFile
{
public:
    using Change = std::function<ProfileList(QList<Profile>)>;

    /**
     * @param path the file; its folder must exist
     * @param lockLimit how long to wait for another process that is changing it
     */
    ProfileFile(QString path, std::chrono::milliseconds lockLimit);

    /** All profiles, none when there is no file; or CannotRead, Corrupt, NewerVersion, Busy. */
    ProfileList read() const;

    /** Replaces the profiles with what @p change makes of them; either wholly or not at all. */
    ProfileList change(const Change &change) const;

private:
    ProfileList whileLocked(const std::function<ProfileList()> &work) const;
    ProfileList readAsItIs() const;
    ProfileList readOrMoveAside() const;
    ProfileList write(const QList<Profile> &profiles) const;

    QString m_path;
    std::chrono::milliseconds m_lockLimit;
};

} // namespace credentials
