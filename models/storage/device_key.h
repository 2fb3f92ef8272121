#pragma once

#include <QJsonObject>
#include <QString>

namespace storage {

/**
 * Which device an operation touches and locks. Two profiles of one platform see the same key, whatever they are
 * called.
 */
struct DeviceKey {
    QString service; ///< A fixed word for the platform's kind, such as `living-iot`.
    QString host; ///< The gateway's host in lower case, without scheme and port: an iotId is unique in its region.
    QString iotId;

    QJsonObject toJson() const
    {
        return {{QStringLiteral("service"), service}, {QStringLiteral("host"), host}, {QStringLiteral("iotId"), iotId}};
    }

    static DeviceKey fromJson(const QJsonObject &json)
    {
        return {json[QLatin1String("service")].toString(), json[QLatin1String("host")].toString(),
            json[QLatin1String("iotId")].toString()};
    }

    friend bool operator==(const DeviceKey &, const DeviceKey &) = default;
};

} // namespace storage
