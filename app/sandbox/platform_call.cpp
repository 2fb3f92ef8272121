#include "platform_call.h"

#include "assumptions.h"

#include <cmath>

namespace sandbox {

namespace {

struct Words {
    int code;
    const char16_t *message;
    const char16_t *localized;
};

constexpr Words words[] = {
    {400, u"request error.", u"请求错误"},
    {401, u"request auth error.", u"请求认证错误"},
    {403, u"request forbidden.", u"请求被禁止"},
    {404, u"service not found.", u"服务未找到"},
    {429, u"too many requests.", u"请求过于频繁"},
    {460, u"request parameter error.", u"请求参数错误"},
    {500, u"service error.", u"服务端错误"},
    {503, u"service not available.", u"服务不可用"},
    {2000, u"parameter invalid.", u"参数无效"},
    {2062, u"identityId not exist.", u"用户身份不存在"},
    {2063, u"iotId not exist.", u"设备不存在"},
    {2065, u"user and device are not bound.", u"用户与设备未绑定"},
    {2066, u"user is not the administrator of the device.", u"用户不是设备管理员"},
    {20017, u"cloudToken expired.", u"cloudToken 已过期"},
    {29003, u"identityId is blank.", u"用户身份为空"},
    {29004, u"device unbound.", u"设备未绑定"},
    {assumed::PlanNotInCatalogue, u"commodity not found.", u"套餐不存在"},
    {assumed::PlanNotAvailable, u"commodity not available for the device.", u"该设备不能购买此套餐"},
    {assumed::OrderNotFound, u"order not found.", u"订单不存在"},
    {assumed::OrderFrozen, u"order is frozen.", u"订单已冻结停用"},
    {assumed::OrderExpired, u"order is expired.", u"订单已过期"},
    {assumed::OrderNotPaid, u"order is not paid.", u"订单未支付"},
    {assumed::OrderInForceAlready, u"order is in force already.", u"订单已在使用中"},
    {assumed::FreeQuotaUsedUp, u"free quota is used up.", u"赠送配额不足"},
    {assumed::FreeClaimsUsedUp, u"free plan was claimed by 3 users.", u"该设备的免费套餐领取次数已用完"},
    {assumed::FreePlanNotClaimed, u"free plan is not claimed.", u"尚未领取免费套餐"},
    {assumed::FreeOrderNotTransferable, u"free order cannot be transferred.", u"免费订单不支持转移"},
    {assumed::SameDevice, u"source and target are the same device.", u"源设备与目标设备相同"},
};

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

Refusal refusal(int code)
{
    for (const Words &known : words) {
        if (known.code == code)
            return {code, QString::fromUtf16(known.message), QString::fromUtf16(known.localized)};
    }
    return {code, QStringLiteral("refused with code %1.").arg(code), QStringLiteral("请求被拒绝（%1）").arg(code)};
}

void Parameters::refuse(const QString &name)
{
    if (m_refused)
        return;
    m_refused = refusal(460);
    m_refused->message = QStringLiteral("request parameter error: %1.").arg(name);
    m_refused->localizedMessage = QStringLiteral("请求参数错误：%1").arg(name);
}

QString Parameters::text(const QString &name)
{
    QString value = m_object.value(name).toString();
    if (value.isEmpty())
        refuse(name);
    return value;
}

QString Parameters::text(const QString &name, const QString &otherwise)
{
    if (!has(name))
        return otherwise;
    if (!m_object.value(name).isString())
        refuse(name);
    return m_object.value(name).toString();
}

int Parameters::integer(const QString &name, int least, int most)
{
    const std::optional<int> value = wholeNumber(m_object.value(name));
    if (!value || *value < least || *value > most) {
        refuse(name);
        return least;
    }
    return *value;
}

int Parameters::integer(const QString &name, int least, int most, int otherwise)
{
    return has(name) ? integer(name, least, most) : otherwise;
}

int Parameters::integerAsText(const QString &name, int least, int most, int otherwise)
{
    if (!has(name))
        return otherwise;
    bool number = false;
    const int value = m_object.value(name).toString().toInt(&number);
    if (!number || value < least || value > most) {
        refuse(name);
        return least;
    }
    return value;
}

bool Parameters::flag(const QString &name)
{
    if (!m_object.value(name).isBool())
        refuse(name);
    return m_object.value(name).toBool();
}

bool Parameters::flag(const QString &name, bool otherwise)
{
    return has(name) ? flag(name) : otherwise;
}

} // namespace sandbox
