#pragma once

#include "world.h"

#include <optional>

namespace sandbox {

/** The only commodity code that was seen (API facts, What the plans mean). */
inline QString commodityCode()
{
    return QStringLiteral("ilopLVCloudResource");
}

/** What a claimed free plan is called in an order (assumed). */
inline QString freeSpecification()
{
    return QStringLiteral("freeEventResource_7");
}

/** Every plan on sale in the beginning; the specification is unique over both categories. */
const QList<Commodity> &catalogue();

/** The plan among @p onSale with this code and specification, whatever its category. */
std::optional<Commodity> findCommodity(
    const QList<Commodity> &onSale, const QString &code, const QString &specification);

/** Whether @p device, made as @p product, can have @p commodity (commodity/check). */
bool isAvailable(const Commodity &commodity, const Device &device, const Product &product);

} // namespace sandbox
