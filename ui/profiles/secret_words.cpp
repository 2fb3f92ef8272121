#include "secret_words.h"

#include "plain_text.h"

namespace ui {

using credentials::KeychainError;
using credentials::KeychainErrorKind;

SecretText SecretWords::notRead(const KeychainError &error, const QString &profileName, bool wasStored)
{
    const QString name = onOneLine(profileName);
    switch (error.kind) {
    case KeychainErrorKind::Absent:
        if (wasStored) {
            //: %1 name of a profile.
            return {tr("The AppSecret of %1 is not in the keychain any more").arg(name),
                tr("It was stored, but this keychain does not have it: it was deleted, or it belongs to another user "
                   "or "
                   "computer. Enter it again.")};
        }
        return {tr("The AppSecret of %1 was not entered yet").arg(name),
            tr("Copy it from the platform's console. It is kept in this computer's keychain and nowhere else.")};
    case KeychainErrorKind::Locked:
        return {tr("The keychain is locked"), remedy(error)};
    case KeychainErrorKind::Denied:
        return {tr("The keychain refuses the AppSecret of %1").arg(name), remedy(error)};
    case KeychainErrorKind::NoService:
        return {tr("There is no keychain here"), remedy(error)};
    case KeychainErrorKind::TimedOut:
        return {tr("The keychain does not answer"), remedy(error)};
    case KeychainErrorKind::Failed:
        break;
    }
    return {tr("The keychain could not be read"), remedy(error)};
}

SecretText SecretWords::notStored(const KeychainError &error)
{
    switch (error.kind) {
    case KeychainErrorKind::Locked:
        return {tr("The AppSecret was not kept: the keychain is locked"), remedy(error)};
    case KeychainErrorKind::Denied:
        return {tr("The AppSecret was not kept: the keychain refuses it"), remedy(error)};
    case KeychainErrorKind::NoService:
        return {tr("The AppSecret was not kept: there is no keychain here"), remedy(error)};
    case KeychainErrorKind::TimedOut:
        return {tr("The AppSecret may not be kept: the keychain does not answer"), remedy(error)};
    case KeychainErrorKind::Absent:
    case KeychainErrorKind::Failed:
        break;
    }
    return {tr("The AppSecret was not kept: the keychain failed"), remedy(error)};
}

SecretText SecretWords::notDeleted(const KeychainError &error)
{
    //: Title of a message: a profile stays, because its secret could not be deleted.
    return {tr("Not deleted: its AppSecret is still in the keychain"), remedy(error)};
}

QString SecretWords::remedy(const KeychainError &error)
{
    switch (error.kind) {
    case KeychainErrorKind::Locked:
        return tr("Unlock it with the desktop's password manager, or sign in to the desktop again, then try again.");
    case KeychainErrorKind::Denied:
        return tr("Allow PlanDesk when the keychain asks, then try again.");
    case KeychainErrorKind::NoService:
        return tr("PlanDesk needs a Secret Service such as GNOME Keyring, or KWallet. Without one the AppSecret can be "
                  "used for this session only: it stays in memory and is asked for at the next start.");
    case KeychainErrorKind::TimedOut:
        return tr("Perhaps a window that asks for its password is hidden behind others. Answer it, then try again.");
    case KeychainErrorKind::Absent:
        return tr("Enter the AppSecret again.");
    case KeychainErrorKind::Failed:
        break;
    }
    //: %1 the keychain's own words, in English.
    return tr("Try again. If it stays, restart PlanDesk and the keychain. Details: %1").arg(onOneLine(error.text));
}

} // namespace ui
