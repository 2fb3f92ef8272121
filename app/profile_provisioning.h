#pragma once

#include "keychain.h"
#include "profile_store.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace app {

/** What adding a profile from the command line came to. */
struct ProvisioningAnswer {
    /** The program's exit code; 2 is for a command line that cannot be read. */
    enum Code { Added = 0, BadProfile = 3, NotWritten = 4, SecretNotKept = 5 };

    Code code = Added;
    QString text; ///< What happened and what to do, some lines.
};

/** Adds a profile without a window, for those who prepare computers. */
class ProfileProvisioning
{
    Q_DECLARE_TR_FUNCTIONS(app::ProfileProvisioning)

public:
    /** Both must outlive it. */
    ProfileProvisioning(credentials::ProfileStore &store, credentials::Keychain &keychain);

    /**
     * Adds a profile; or nothing at all is kept.
     *
     * @param json as readProvisionedProfile() wants it
     * @param secret its AppSecret; empty: a person is asked for it the first time
     */
    QCoro::Task<ProvisioningAnswer> add(QByteArray json, plans::Secret secret);

private:
    credentials::ProfileStore &m_store;
    credentials::Keychain &m_keychain;
};

/** The secret on standard input, without the line break at its end; empty when there is none. Waits for it. */
plans::Secret secretFromStandardInput();

/**
 * Adds the profile in the file @p path to those in @p dataDirectory, says what came of it, and ends.
 *
 * @param secretOnStandardInput whether its AppSecret is read from there
 * @return the program's exit code
 */
int provisionProfile(const QString &path, bool secretOnStandardInput, const QString &dataDirectory);

} // namespace app
