#include "profile_endpoint.h"

namespace desk {

using linkvisual::Endpoint;
using linkvisual::Region;

namespace {

QUrl gatewayOf(linkvisual::Service service, const QString &regionId)
{
    for (const Region &region : linkvisual::describe(service).regions) {
        if (region.id == regionId)
            return region.baseUrl;
    }
    return {};
}

QStringList regionIdsOf(linkvisual::Service service)
{
    QStringList ids;
    for (const Region &region : linkvisual::describe(service).regions)
        ids << region.id;
    return ids;
}

} // namespace

linkvisual::Service serviceOf(credentials::Service service)
{
    return service == credentials::Service::Rtcx ? linkvisual::Service::Rtcx : linkvisual::Service::LivingIot;
}

Endpoint endpointOf(const credentials::Profile &profile)
{
    Endpoint endpoint;
    endpoint.service = serviceOf(profile.service);
    endpoint.baseUrl = profile.baseUrl.isEmpty() ? gatewayOf(endpoint.service, profile.region) : profile.baseUrl;
    endpoint.appKey = profile.appKey;
    endpoint.projectId = profile.projectId;
    for (auto entry = profile.callVersions.constBegin(); entry != profile.callVersions.constEnd(); ++entry)
        endpoint.callVersions.insert(entry.key(), entry.value());
    return endpoint;
}

credentials::RegionIds knownRegions()
{
    return {{credentials::Service::LivingIot, regionIdsOf(linkvisual::Service::LivingIot)},
        {credentials::Service::Rtcx, regionIdsOf(linkvisual::Service::Rtcx)}};
}

QString journalWord(credentials::Environment environment)
{
    switch (environment) {
    case credentials::Environment::Sandbox:
        return QStringLiteral("sandbox");
    case credentials::Environment::Test:
        return QStringLiteral("test");
    case credentials::Environment::Production:
        break;
    }
    return QStringLiteral("production");
}

} // namespace desk
