#pragma once

#include "call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/** What the platform answers, as tests need it. */
namespace samples {

using namespace linkvisual;

/** @p text, which is UTF-8. */
inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/** As a profile of Living IoT asks in @p version. */
inline CallContext living(const char *version)
{
    return {Service::LivingIot, QVersionNumber::fromString(QLatin1StringView(version))};
}

/** As a profile of RTCX asks. */
inline CallContext rtcx()
{
    return {Service::Rtcx, QVersionNumber(1, 0, 0)};
}

/** The array or object in @p text. */
inline QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/** @p row as the only one of a list. */
inline QByteArray listed(const QByteArray &row, const char *before = "[", const char *after = "]")
{
    return before + row + after;
}

inline const char *const order103 = R"({"orderId":"20221013165500040001","commodityCode":"ilopLVCloudResource",
    "specification":"eventResource_7","copies":2,"startTime":"2022-10-11 10:00:00","endTime":"2022-11-11 10:00:00",
    "expired":0,"paymentStatus":1,"price":"35.0","commodityType":2,"startTimeUTC":"2022-10-11T02:00:00Z",
    "endTimeUTC":"2022-11-11T02:00:00Z"})";
inline const char *const boundOrder = R"({"iotId":"i","identityId":"u1","commodityCode":"ilopLVCloudResource",
    "specification":"continuousResource_30","copies":1,"price":"120","userName":"1581053","userId":"u2",
    "orderId":"20221013165500040001","outOrderNo":"x9","status":3,"paymentStatus":2,"recordType":1,"orderType":1,
    "startTime":"2022-10-11 10:00:00","endTime":"2022-11-11 10:00:00","startTimeUTC":"2022-10-11T02:00:00Z",
    "endTimeUTC":"2022-11-11T02:00:00Z","preConsume":30})";
inline const char *const rtcxOrder = R"({"iotId":"xLeW","copies":1,"orderId":"29e2","recordType":1,"price":"35.0",
    "preConsume":30,"specification":"continuous_7","startTime":1736336086000,"endTime":1739000698000,"status":0})";
inline const char *const freePlan
    = R"({"type":2,"lifecycle":7,"months":1,"consumed":1,"startTime":"2022-10-11 10:00:00",
    "endTime":"2022-11-11 10:00:00","startTimeUTC":"2022-10-11T02:00:00Z","endTimeUTC":"2022-11-11T02:00:00Z",
    "expired":0,"remainQuota":2})";
inline const char *const planOnSale = R"({"commodityName":"事件 7 天","commodityCode":"ilopLVCloudResource",
    "specification":"eventResource_7","type":2,"price":"35.0","lifecycle":7,"months":1,"description":"d","icon":"u"})";
inline const char *const device = R"({"iotId":"i","name":"n","nickname":"k","productKey":"p","productName":"pn",
    "deviceName":"d","status":1,"region":"r","sn":"s","firmwareVersion":"1.2","activeTime":1736336086000,
    "deviceSecret":"hidden"})";

} // namespace samples
