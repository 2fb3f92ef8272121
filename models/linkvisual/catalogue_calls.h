#pragma once

#include "call.h"
#include "plan.h"

#include <QList>

namespace linkvisual {

/** The plans on sale (seeds, commodity/query). */
struct QueryCatalogue {
    using Reply = QList<plans::Plan>;
    static constexpr CallDescription description{
        QLatin1StringView("commodity/query"),
        Effect::Read,
        {"/vision/customer/cloudstorage/commodity/query", "1.0.3", "1.0.4"},
        {"/platform/customer/cloudstorage/commodity/query", "1.0.0", "1.0.0"},
    };

    /**
     * Which catalogue. Only 1.0.3 of Living IoT can ask for one; elsewhere the default, CAMERA, goes without saying
     * and DOORBELL is refused.
     */
    plans::Category category = plans::Category::Camera;

    /** Whether the plans of one category can be asked for. */
    static bool knowsCategories(const CallContext &context);

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

/** Whether a device may buy a plan (seeds, commodity/check). */
struct CheckAvailability {
    using Reply = bool;
    static constexpr CallDescription description{
        QLatin1StringView("commodity/check"),
        Effect::Read,
        {"/vision/customer/cloudstorage/commodity/check", "1.0.2", "1.0.3"},
        {},
    };

    QString iotId; ///< Device; required.
    QString commodityCode; ///< Of a plan on sale; required.
    QString specification; ///< Of the same plan; required.

    Parameters parameters(const CallContext &context) const;
    Reply read(const QJsonValue &data, const CallContext &context, ReadFailure &failure) const;
};

} // namespace linkvisual
