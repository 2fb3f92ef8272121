#pragma once

#include "keychain_request.h"

#include <QCoroTask>
#include <QObject>
#include <QUuid>

#include <chrono>
#include <deque>
#include <memory>

namespace credentials {

/**
 * The operating system's keychain, and in it each profile's AppSecret. There is no other place for it on disk.
 *
 * One request is with the keychain at a time, since it may prompt and nobody may answer. Each has a time limit, which
 * starts when it is made. One that runs out of time while it waits for its turn is never begun; one that was begun
 * cannot be called back, and its late answer is dropped. A failure never deletes anything.
 *
 * When gnome-keyring is restarted while the program runs, libsecret keeps the lost session: storing then ends with
 * Failed until the program is restarted too.
 */
class Keychain : public QObject
{
    Q_OBJECT

public:
    /**
     * @param service the program's name in the keychain
     * @param limit how long a request may take, prompts included
     */
    explicit Keychain(
        QString service, std::chrono::milliseconds limit = std::chrono::seconds(60), QObject *parent = nullptr);

    /** Open requests end with Failed. */
    ~Keychain() override;

    /** A profile's secret; may make the desktop ask for the keychain's password. Absent, Locked or any other error. */
    QCoro::Task<KeychainResult<plans::Secret>> read(QUuid profileId);

    /**
     * Keeps a profile's secret in place of an earlier one; any error but Absent. After TimedOut it may still be stored
     * later.
     */
    QCoro::Task<KeychainResult<void>> store(QUuid profileId, plans::Secret secret);

    /** Deletes a profile's secret; a success when there was none. Any error but Absent; Locked: it is still there. */
    QCoro::Task<KeychainResult<void>> remove(QUuid profileId);

private:
    std::shared_ptr<KeychainRequest> begin(KeychainRequest::Kind kind, const QUuid &profileId, plans::Secret secret);
    void startNext();

    QString m_service;
    std::chrono::milliseconds m_limit;
    std::deque<std::shared_ptr<KeychainRequest>> m_waiting;
    std::shared_ptr<KeychainRequest> m_running;
};

} // namespace credentials
