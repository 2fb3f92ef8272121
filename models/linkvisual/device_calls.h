#pragma once

#include "call.h"
#include "device.h"
#include "page.h"

#include <QList>

namespace linkvisual {

/** The project's products (API facts, Devices: productList/get). There is no total: page until a short page. */
struct QueryProducts {
    using Reply = QList<plans::Product>;
    static constexpr CallDescription description{
        QLatin1StringView("productList/get"),
        Effect::Read,
        {"/cloud/thing/productList/get", "1.1.2", "1.1.2"},
        {},
    };

    int pageNo = 1; ///< From 1.
    int pageSize = 50; ///< From 1.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Some devices of a product. */
struct ThingsPage {
    QList<plans::Device> devices;
    plans::Reported<int> total; ///< totalNum; not reported when the reply was a bare array.

    friend bool operator==(const ThingsPage &, const ThingsPage &) = default;
};

/** The devices of a product in one state (API facts, Devices: things/get). */
struct QueryThings {
    using Reply = ThingsPage;
    static constexpr CallDescription description{
        QLatin1StringView("things/get"),
        Effect::Read,
        {"/cloud/things/get", "1.0.2", "1.0.2"},
        {},
        std::chrono::seconds(5),
    };

    QString productKey; ///< Required.
    plans::DeviceStatus status = plans::DeviceStatus::Online; ///< A documented one.
    int currentPage = 1; ///< From 1.
    int pageSize = 200; ///< 1 to 200.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** One device, by its iotId or else by its product and name (API facts, Devices: thing/info/get). */
struct GetThing {
    using Reply = plans::Device;
    static constexpr CallDescription description{
        QLatin1StringView("info/get"),
        Effect::Read,
        {"/cloud/thing/info/get", "1.0.2", "1.0.2"},
        {},
    };

    QString iotId; ///< Required unless productKey and deviceName are given, which are then sent in its place.
    QString productKey{};
    QString deviceName{};

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** The accounts bound to a device, its administrator among them (API facts, Devices: binding/query). */
struct QueryBindings {
    using Reply = plans::Page<plans::Binding>;
    static constexpr CallDescription description{
        QLatin1StringView("binding/query"),
        Effect::Read,
        {"/living/user/device/binding/query", "1.0.0", "1.0.0"},
        {},
    };

    QString iotId; ///< Required.
    int pageNo = 1; ///< From 1; the reply's index is counted from 0.
    int pageSize = 50; ///< From 1.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/**
 * The devices bound to an account, named by identityId or else by openId and openIdAppKey
 * (API facts, Devices: queryByUser). There is no total: page until a short page.
 */
struct QueryDevicesByUser {
    using Reply = QList<plans::Device>;
    static constexpr CallDescription description{
        QLatin1StringView("device/queryByUser"),
        Effect::Read,
        {"/cloud/device/queryByUser", "1.0.7", "1.0.7"},
        {},
    };

    QString identityId; ///< Required unless openId and openIdAppKey are given, which are then sent in its place.
    QString openId{};
    QString openIdAppKey{};
    int limit = 100; ///< 1 to 100.
    int offset = 0; ///< From 0.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** The accounts of the end-user app (API facts, queryIdentityByPage). */
struct QueryAccounts {
    using Reply = QList<plans::Account>;
    static constexpr CallDescription description{
        QLatin1StringView("account/queryIdentityByPage"),
        Effect::Read,
        {"/cloud/account/queryIdentityByPage", "1.0.4", "1.0.4"},
        {},
    };

    int offset = 0; ///< From 0.
    int count = 50; ///< From 1.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** The id of the region that a device lives in (API facts, "Two services, one protocol"). */
struct GetRegion {
    using Reply = QString;
    static constexpr CallDescription description{
        QLatin1StringView("region/get"),
        Effect::Read,
        {"/living/cloud/device/region/get", "1.0.1", "1.0.1"},
        {},
    };

    QString productKey; ///< Required.
    QString deviceName; ///< Required.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

} // namespace linkvisual
