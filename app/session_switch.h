#pragma once

#include "profile_desk.h"
#include "session.h"

#include <QObject>
#include <QUuid>

#include <functional>
#include <memory>

namespace app {

class BuiltInPlatform;

/** Owns the session that the window works with, and replaces it by that of another profile. */
class SessionSwitch : public QObject
{
    Q_OBJECT

public:
    /**
     * All references must outlive it, and the window must rest() before it is destroyed.
     *
     * @param operatorName how the person calls themselves at the moment
     */
    SessionSwitch(desk::ProfileDesk &profiles, BuiltInPlatform &platform, ui::MainWindow &window,
        std::function<QString()> operatorName, QObject *parent = nullptr);
    ~SessionSwitch() override;

    /**
     * Reads the profiles and begins to work.
     *
     * @param name the profile to work with; the window says so when there is none of that name
     * @param last without a name, the profile to work with if there still is one; else the built-in platform
     */
    void begin(const QString &name, const QUuid &last);

    /**
     * Works with the profile @p id, or for a null id with the built-in platform. The session before ends first: a write
     * on the wire is finished and recorded, everything else is broken off.
     */
    void choose(const QUuid &id);

    /** The profile that was chosen last; null: the built-in platform. */
    QUuid chosen() const { return m_wanted; }

    /** Begins nothing any more, and ends when the last write is answered and nothing runs. */
    QCoro::Task<> close();

Q_SIGNALS:
    /** The window works with the profile @p id; a null id is the built-in platform. */
    void working(const QUuid &id);

    /** The built-in platform does not start. */
    void failed(const QString &why);

    /** A session has ended. */
    void ended();

private:
    QCoro::Task<> change(int number);
    QCoro::Task<> endSession();
    void announce();
    void askForSecret(int number);
    QCoro::Task<> openProfile(int number, credentials::Profile profile, plans::Secret secret);
    void openBuiltIn(const QUrl &baseUrl);
    void useSecret(desk::SecretHome home);
    void serve(std::unique_ptr<Session> session);
    void sayNoSecret(const credentials::KeychainError &error);

    desk::ProfileDesk &m_profiles;
    BuiltInPlatform &m_platform;
    ui::MainWindow &m_window;
    std::function<QString()> m_operatorName;
    std::unique_ptr<Session> m_session;
    std::function<void()> m_retry;
    QUuid m_wanted;
    int m_number = 0; ///< Counts the choices; what an earlier one brings is dropped.
    int m_ending = 0; ///< Sessions that are not closed yet.
    bool m_closed = false;
};

} // namespace app
