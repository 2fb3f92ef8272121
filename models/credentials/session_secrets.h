#pragma once

#include "secret.h"

#include <QUuid>

#include <map>
#include <optional>

namespace credentials {

/** Secrets for this session only, in memory: for where there is no keychain, or nobody may use it. */
class SessionSecrets
{
public:
    /** Keeps @p secret for a profile, in place of an earlier one. */
    void keep(const QUuid &profileId, plans::Secret secret);

    /** A copy of a profile's secret, or nothing. */
    std::optional<plans::Secret> find(const QUuid &profileId) const;

    /** Overwrites and forgets a profile's secret, if there is one. */
    void forget(const QUuid &profileId);

private:
    std::map<QUuid, plans::Secret> m_secrets;
};

} // namespace credentials
