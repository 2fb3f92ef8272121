#pragma once

#include "client.h"
#include "profile_check.h"

namespace desk {

/** The platform that @p profile stands for; its base URL is empty when nobody knows its region. */
linkvisual::Endpoint endpointOf(const credentials::Profile &profile);

/** The service of the wire that a profile's service is. */
linkvisual::Service serviceOf(credentials::Service service);

/** The regions that there are (API facts, "Two services, one protocol"). */
credentials::RegionIds knownRegions();

/** The word for @p environment in the journal. */
QString journalWord(credentials::Environment environment);

} // namespace desk
