#include "session_secrets.h"

namespace credentials {

void SessionSecrets::keep(const QUuid &profileId, plans::Secret secret)
{
    m_secrets.insert_or_assign(profileId, std::move(secret));
}

std::optional<plans::Secret> SessionSecrets::find(const QUuid &profileId) const
{
    const auto found = m_secrets.find(profileId);
    return found == m_secrets.end() ? std::nullopt : std::optional(found->second.duplicate());
}

void SessionSecrets::forget(const QUuid &profileId)
{
    m_secrets.erase(profileId);
}

} // namespace credentials
