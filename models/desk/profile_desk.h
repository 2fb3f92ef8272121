#pragma once

#include "keychain.h"
#include "profile_store.h"
#include "session_secrets.h"
#include "storage_error.h"

#include <QCoroTask>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace desk {

/** Where a secret is kept. */
enum class SecretHome {
    Keychain,
    Session ///< In memory, until the program ends.
};

/** Why a profile was not kept as wanted; without either everything was. */
struct SaveProblem {
    std::optional<credentials::ProfileStoreError> store; ///< Nothing was written at all.
    std::optional<credentials::KeychainError> keychain; ///< The profile was written, its secret was not kept.
};

/** Why a profile was not deleted. */
struct DeletionError {
    enum class Kind {
        OpenChange, ///< A change made with it is not finished, or its outcome is unknown: `openChanges` of them.
        RecordFailed, ///< The journal cannot be read, so nobody knows whether there are such changes.
        KeychainFailed, ///< The secret could not be deleted; the profile is still there.
        StoreFailed ///< The list could not be written; the secret is gone already.
    };

    Kind kind = Kind::OpenChange;
    int openChanges = 0;
    storage::StorageError record;
    credentials::KeychainError keychain;
    credentials::ProfileStoreError store;
};

/** The profiles as people work with them: list, secrets, changes, deletion. Long-lived; nothing of it waits. */
class ProfileDesk : public QObject
{
    Q_OBJECT

public:
    /**
     * All references must outlive it.
     *
     * @param dataDirectory where the profiles keep their files
     */
    ProfileDesk(
        credentials::ProfileStore &store, credentials::Keychain &keychain, QString dataDirectory, QObject *parent = {});
    ~ProfileDesk() override;

    /** Reads the list again; nothing, or why not, and then the list is as it was. */
    QCoro::Task<std::optional<credentials::ProfileStoreError>> load();

    /** All profiles as last read, in the order in which they were added. */
    const QList<credentials::Profile> &profiles() const { return m_profiles; }

    /** The profile @p id, or nothing. */
    std::optional<credentials::Profile> find(const QUuid &id) const;

    /** The profile called @p name, whatever the case of its letters, or nothing. */
    std::optional<credentials::Profile> findByName(const QString &name) const;

    /** @p name, or with a number behind it where a profile has it already. */
    QString freeName(const QString &name) const;

    /**
     * Adds or replaces a profile.
     *
     * @param profile one in which problemsOf() finds nothing
     * @param secret its AppSecret; empty: the one there is stays
     * @param before the profile as it was when the change of it began; nothing: it is a new one
     */
    QCoro::Task<SaveProblem> save(credentials::Profile profile, plans::Secret secret, SecretHome home,
        std::optional<credentials::Profile> before = {});

    /** Keeps the secret of the profile @p id in place of an earlier one; nothing, or why the keychain did not. */
    QCoro::Task<std::optional<credentials::KeychainError>> keepSecret(QUuid id, plans::Secret secret, SecretHome home);

    /** A profile's secret: the one entered for this session, or else the keychain's, which may take a while. */
    QCoro::Task<credentials::KeychainResult<plans::Secret>> secret(QUuid id);

    /** Deletes a profile with its secret and its device book; the journal stays. */
    QCoro::Task<tl::expected<void, DeletionError>> remove(QUuid id);

    const QString &dataDirectory() const { return m_dataDirectory; }

Q_SIGNALS:
    /** The list is another. */
    void changed();

    /**
     * A profile was saved, perhaps without its new secret, or changed by another program; whoever works with it should
     * begin anew.
     */
    void saved(const QUuid &id);

    /** A profile is gone, whoever deleted it; nothing may be changed with it any more. */
    void removed(const QUuid &id);

private:
    void take(const QList<credentials::Profile> &profiles);
    QCoro::Task<> loadChanges();

    credentials::ProfileStore &m_store;
    credentials::Keychain &m_keychain;
    credentials::SessionSecrets m_sessionSecrets;
    QString m_dataDirectory;
    QList<credentials::Profile> m_profiles;
    QFileSystemWatcher m_watcher; ///< Of the folder, since the list is replaced as a whole.
    QTimer m_pause; ///< Several files may change at once.
};

} // namespace desk
