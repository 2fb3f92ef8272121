#include "service.h"

#include <QHostAddress>

namespace linkvisual {

const ServiceDescription &describe(Service service)
{
    static const ServiceDescription livingIot{
        {{QStringLiteral("cn"), QUrl(QStringLiteral("https://api.link.aliyun.com"))},
            {QStringLiteral("ap-southeast-1"), QUrl(QStringLiteral("https://ap-southeast-1.api-iot.aliyuncs.com"))},
            {QStringLiteral("eu-central-1"), QUrl(QStringLiteral("https://eu-central-1.api-iot.aliyuncs.com"))},
            {QStringLiteral("us-east-1"), QUrl(QStringLiteral("https://us-east-1.api-iot.aliyuncs.com"))}},
        QByteArrayLiteral("application/octet-stream; charset=utf-8"), 0};
    static const ServiceDescription rtcx{
        {{QStringLiteral("cn"), QUrl(QStringLiteral("https://third-gateway.iotrtc.cn"))},
            {QStringLiteral("overseas"), QUrl(QStringLiteral("https://third-gateway.iotrtcus.com"))}},
        QByteArrayLiteral("application/json;charset=UTF-8"), 1};
    return service == Service::LivingIot ? livingIot : rtcx;
}

bool isLoopback(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback();
}

bool isSecure(const QUrl &baseUrl)
{
    const bool plain = baseUrl.isValid() && !baseUrl.host().isEmpty() && baseUrl.userInfo().isEmpty()
        && !baseUrl.hasQuery() && !baseUrl.hasFragment();
    if (!plain)
        return false;
    return baseUrl.scheme() == QLatin1String("https")
        || (baseUrl.scheme() == QLatin1String("http") && isLoopback(baseUrl));
}

} // namespace linkvisual
