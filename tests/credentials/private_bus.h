#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/**
 * A session bus for this process alone, with an empty home directory. It starts no services by itself.
 *
 * Libraries remember the bus that they found first, so there can be one in the life of a process.
 */
class PrivateBus
{
public:
    /** Who may talk to the Secret Service on it. */
    enum class Policy { Everybody, Nobody };

    ~PrivateBus();

    /** Starts the bus and makes it this process's session bus; false when it does not come up. */
    bool start(Policy policy = Policy::Everybody);

    /** Gives this process a session bus address at which nobody listens. */
    void pretend();

    /** A folder for what belongs to the bus. */
    QString directory() const { return m_directory.path(); }

private:
    void setEnvironment(const QString &socket);

    QTemporaryDir m_directory;
    QProcess m_daemon;
};
