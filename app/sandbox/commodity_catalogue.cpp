#include "commodity_catalogue.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr int continuous = 1;
constexpr int event = 2;

QList<Commodity> cameraPlans()
{
    const QString camera = QStringLiteral("CAMERA");
    return {
        {camera, QStringLiteral("事件型 3 天月套餐"), QStringLiteral("eventResource_3"), event, QStringLiteral("9.9"),
            3, 1, QStringLiteral("检测到事件时录像，录像保存 3 天，服务期 1 个月。"), QStringLiteral("event.png")},
        {camera, QStringLiteral("事件型 7 天月套餐"), QStringLiteral("eventResource_7"), event, QStringLiteral("15.0"),
            7, 1, QStringLiteral("检测到事件时录像，录像保存 7 天，服务期 1 个月。"), QStringLiteral("event.png")},
        {camera, QStringLiteral("事件型 30 天月套餐"), QStringLiteral("eventResource_30"), event,
            QStringLiteral("29.9"), 30, 1, QStringLiteral("检测到事件时录像，录像保存 30 天，服务期 1 个月。"),
            QStringLiteral("event.png")},
        {camera, QStringLiteral("事件型 7 天年套餐"), QStringLiteral("eventResource_7_year"), event,
            QStringLiteral("158.0"), 7, 12, QStringLiteral("检测到事件时录像，录像保存 7 天，服务期 12 个月。"),
            QStringLiteral("event.png")},
        {camera, QStringLiteral("连续型 7 天月套餐"), QStringLiteral("continuousResource_7"), continuous,
            QStringLiteral("35.0"), 7, 1, QStringLiteral("7×24 小时连续录像，录像保存 7 天，服务期 1 个月。"),
            QStringLiteral("continuous.png")},
        {camera, QStringLiteral("连续型 14 天季套餐"), QStringLiteral("continuousResource_14"), continuous,
            QStringLiteral("149.97"), 14, 3, QStringLiteral("7×24 小时连续录像，录像保存 14 天，服务期 3 个月。"),
            QStringLiteral("continuous.png")},
        {camera, QStringLiteral("连续型 30 天月套餐"), QStringLiteral("continuousResource_30"), continuous,
            QStringLiteral("89.0"), 30, 1, QStringLiteral("7×24 小时连续录像，录像保存 30 天，服务期 1 个月。"),
            QStringLiteral("continuous.png")},
        {camera, QStringLiteral("连续型 7 天年套餐"), QStringLiteral("continuousResource_7_year"), continuous,
            QStringLiteral("350.0"), 7, 12, {}, {}},
    };
}

QList<Commodity> doorbellPlans()
{
    const QString doorbell = QStringLiteral("DOORBELL");
    return {
        {doorbell, QStringLiteral("门铃事件型 1 天月套餐"), QStringLiteral("doorbellEventResource_1"), event,
            QStringLiteral("3.5"), 1, 1, QStringLiteral("有人按铃或经过时录像，录像保存 1 天，服务期 1 个月。"),
            QStringLiteral("event.png")},
        {doorbell, QStringLiteral("门铃事件型 3 天月套餐"), QStringLiteral("doorbellEventResource_3"), event,
            QStringLiteral("6.9"), 3, 1, QStringLiteral("有人按铃或经过时录像，录像保存 3 天，服务期 1 个月。"),
            QStringLiteral("event.png")},
        {doorbell, QStringLiteral("门铃事件型 7 天月套餐"), QStringLiteral("doorbellEventResource_7"), event,
            QStringLiteral("12.0"), 7, 1, QStringLiteral("有人按铃或经过时录像，录像保存 7 天，服务期 1 个月。"),
            QStringLiteral("event.png")},
        {doorbell, QStringLiteral("门铃事件型 14 天半年套餐"), QStringLiteral("doorbellEventResource_14"), event,
            QStringLiteral("88.8"), 14, 6, QStringLiteral("有人按铃或经过时录像，录像保存 14 天，服务期 6 个月。"),
            QStringLiteral("event.png")},
        {doorbell, QStringLiteral("门铃事件型 30 天月套餐"), QStringLiteral("doorbellEventResource_30"), event,
            QStringLiteral("25.0"), 30, 1, QStringLiteral("有人按铃或经过时录像，录像保存 30 天，服务期 1 个月。"),
            QStringLiteral("event.png")},
        {doorbell, QStringLiteral("门铃事件型 7 天年套餐"), QStringLiteral("doorbellEventResource_7_year"), event,
            QStringLiteral("128.0"), 7, 12, QStringLiteral("有人按铃或经过时录像，录像保存 7 天，服务期 12 个月。"),
            QStringLiteral("event.png")},
        {doorbell, QStringLiteral("门铃连续型 3 天月套餐"), QStringLiteral("doorbellContinuousResource_3"), continuous,
            QStringLiteral("19.9"), 3, 1, QStringLiteral("7×24 小时连续录像，录像保存 3 天，服务期 1 个月。"),
            QStringLiteral("continuous.png")},
        {doorbell, QStringLiteral("门铃连续型 7 天月套餐"), QStringLiteral("doorbellContinuousResource_7"), continuous,
            QStringLiteral("32.0"), 7, 1, QStringLiteral("7×24 小时连续录像，录像保存 7 天，服务期 1 个月。"),
            QStringLiteral("continuous.png")},
    };
}

} // namespace

const QList<Commodity> &catalogue()
{
    static const QList<Commodity> all = cameraPlans() + doorbellPlans();
    return all;
}

std::optional<Commodity> findCommodity(
    const QList<Commodity> &onSale, const QString &code, const QString &specification)
{
    if (code != commodityCode())
        return std::nullopt;
    const auto found = std::find_if(onSale.cbegin(), onSale.cend(),
        [&](const Commodity &commodity) { return commodity.specification == specification; });
    return found == onSale.cend() ? std::nullopt : std::optional(*found);
}

bool isAvailable(const Commodity &commodity, const Device &device, const Product &product)
{
    // Firmware 1.x stands for a camera too old for the longest continuous recording, so that a refusal can be met.
    const bool tooOld = commodity.specification == u"continuousResource_30" && device.firmwareVersion.startsWith(u"1.");
    const bool disabled = device.status == 8;
    return commodity.category == product.category && !tooOld && !disabled;
}

} // namespace sandbox
