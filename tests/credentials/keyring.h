#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

/** A real gnome-keyring on the private bus. In one process a keychain sees only the first, since libsecret keeps its
 * session. */
class Keyring
{
public:
    /** @param directory where its control socket goes */
    explicit Keyring(QString directory);
    ~Keyring();

    /** Starts it with its keyring unlocked; false when it does not come up. */
    bool startUnlocked();

    /** Starts it with the keyring locked, which must be there from an earlier start. */
    bool startLocked();

    void stop();

    /** Locks the keyring, as a desktop does when it goes to sleep; false when it refused. */
    bool lock();

    /** Unlocks it, as a person does who knows the password; false when it refused. */
    bool unlock();

    /** Puts a secret into it as QtKeychain would, without QtKeychain; false when it refused. */
    bool put(const QString &service, const QString &key, const QByteArray &secret);

private:
    bool start(const QStringList &arguments, const QByteArray &input);

    QString m_directory;
    QByteArray m_password; ///< Made for one run.
    QProcess m_daemon;
};
