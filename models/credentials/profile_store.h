#pragma once

#include "profile_file.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace credentials {

/**
 * The profiles on disk. All work is done on a thread of its own, in the order of the calls; every answer is the whole
 * list as it is on disk then, also when another process changed it meanwhile.
 */
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    /**
     * @param path the file; its folder must exist
     * @param lockLimit how long to wait for another process that is changing the file
     */
    explicit ProfileStore(
        QString path, std::chrono::milliseconds lockLimit = std::chrono::seconds(5), QObject *parent = nullptr);

    /** Finishes what was asked for. */
    ~ProfileStore() override;

    /** All profiles in the order in which they were added; or CannotRead, Corrupt, NewerVersion, Busy. */
    QCoro::Task<ProfileList> load();

    /**
     * Adds @p profile, or puts it in the place of the one with the same id; that a secret was stored stays noted.
     *
     * @param profile one in which problemsOf() finds nothing
     * @param before the profile as it was when the change of it began; nothing: it is a new one
     * @return all profiles, or any error; NameTaken when another has its name, whatever the case of its letters, and
     *         ChangedMeanwhile when it was changed or removed since
     */
    QCoro::Task<ProfileList> save(Profile profile, std::optional<Profile> before = {});

    /** Notes that the keychain has the secret of the profile @p id, if there still is one with this id. */
    QCoro::Task<ProfileList> noteSecret(QUuid id);

    /** Removes a profile, if there is one with this id; its secret in the keychain is the caller's to remove. */
    QCoro::Task<ProfileList> remove(QUuid id);

private:
    ProfileFile m_file;
    QThreadPool m_thread; ///< One thread, which ends before the file goes.
};

} // namespace credentials
