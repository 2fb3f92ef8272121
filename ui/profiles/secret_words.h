#pragma once

#include "keychain_error.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** What a person is told of a secret that is not to be had or was not kept: what happened, and what to do. */
struct SecretText {
    QString title;
    QString text;
};

/** The words for what the keychain says. */
class SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::SecretWords)

public:
    /**
     * Why there is no secret to work with.
     *
     * @param wasStored whether one was stored earlier, so that its absence means a loss
     */
    static SecretText notRead(const credentials::KeychainError &error, const QString &profileName, bool wasStored);

    /** Why a secret was not kept. */
    static SecretText notStored(const credentials::KeychainError &error);

    /** Why a secret was not deleted, and its profile with it. */
    static SecretText notDeleted(const credentials::KeychainError &error);

private:
    static QString remedy(const credentials::KeychainError &error);
};

} // namespace ui
