#pragma once

#include <QCoroTask>
#include <QString>

namespace credentials {

/** What the desktop's Secret Service says of one secret, without showing it and without asking anybody. */
struct SecretServiceView {
    enum class Reach {
        Answered,
        NoService, ///< No session bus, or no such service on it.
        Denied, ///< The bus or the service refused to speak with us.
        TimedOut,
        Failed
    };

    Reach reach = Reach::Failed;
    bool itemUnlocked = false; ///< The secret is there and can be read.
    bool itemLocked = false; ///< The secret is there, in a locked collection.
    bool defaultLocked = false; ///< The collection that takes new secrets is there and locked.
    QString text; ///< The error's own words.
};

/**
 * Whether a Secret Service stands behind QtKeychain here. Not on Windows and macOS, and not on Plasma, where QtKeychain
 * uses KWallet: known by the variables that QtKeychain itself goes by (XDG_CURRENT_DESKTOP, DESKTOP_SESSION,
 * KDE_FULL_SESSION). On a Plasma without KWallet a locked secret is thus taken for an absent one.
 */
bool hasSecretService();

/**
 * Looks for the secret that QtKeychain keeps under @p service and @p key. Never prompts. Only where hasSecretService().
 */
QCoro::Task<SecretServiceView> lookAtSecret(QString service, QString key);

} // namespace credentials
