#pragma once

#include "profile_check.h"

#include <QByteArray>
#include <QJsonObject>
#include <tl/expected.hpp>

namespace credentials {

/** The largest provisioning text that is read, in bytes. */
inline constexpr qsizetype largestProvisioningText = 65'536;

/**
 * Reads a profile that somebody prepared: `name`, `service` ("living" or "rtcx"), `region` or `baseUrl`, `appKey` and
 * `environment` ("sandbox", "test" or "production"); where they are wanted `projectId`, `userName`, `readOnly`,
 * `limits` and `callVersions`. Null counts as not given.
 *
 * @param json UTF-8, with or without a byte order mark
 * @param regions what the region must be one of
 * @return the profile with a new id, or everything that is wrong
 */
tl::expected<Profile, ProfileProblems> readProvisionedProfile(const QByteArray &json, const RegionIds &regions);

/** The profile as its store keeps it: as it is provisioned, with `id` and `secretStored` besides. */
QJsonObject toJson(const Profile &profile);

/** Reads what toJson() wrote. A region is not checked, since a newer program may know more of them. */
tl::expected<Profile, ProfileProblems> readStoredProfile(const QJsonObject &object);

} // namespace credentials
