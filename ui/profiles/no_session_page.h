#pragma once

#include "keychain_error.h"
#include "profile_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class BusyLine;
class SecretField;
class StatePage;
class Theme;

/** Why the window has no session to work with. */
struct NoSession {
    enum class Kind {
        Starting, ///< Nothing is known yet.
        StartingPlatform, ///< The built-in platform is on its way.
        PlatformFailed, ///< It did not start; `detail` says why.
        FinishingChanges, ///< The session before is still ending.
        AskingKeychain,
        NoSecret, ///< `keychain` says why.
        ProfilesFailed, ///< `store` says why.
        NoSuchProfile
    };

    Kind kind = Kind::Starting;
    QString profileName{}; ///< Of the profile that is to be worked with.
    QString detail{}; ///< Technical, in English.
    bool secretWasStored = false;
    credentials::KeychainError keychain{};
    credentials::ProfileStoreError store{};
};

/** What the window shows while it has no session: why, and the way on. */
class NoSessionPage : public QWidget
{
    Q_OBJECT

public:
    explicit NoSessionPage(const Theme &theme, QWidget *parent = nullptr);

    /** Says why there is no session, and what to do. */
    void show(const NoSession &state);

    /** What was typed as AppSecret; it stays in the field until another state is shown than that of its keeping. */
    plans::Secret enteredSecret() const;

Q_SIGNALS:
    /** A person wants it to be tried again. */
    void retryWanted();

    /** A person typed an AppSecret, which enteredSecret() has. */
    void secretEntered(desk::SecretHome home);

    /** A person wants to work with the built-in platform. */
    void builtInWanted();

private:
    void say();
    void sayState();
    void permit();

    NoSession m_state;
    BusyLine *m_busy;
    StatePage *m_page;
    QWidget *m_entry;
    QLabel *m_label;
    SecretField *m_secret;
    QPushButton *m_keep;
    QPushButton *m_useOnce;
    QLabel *m_problem;
    QPushButton *m_builtIn;
};

} // namespace ui
