#include "demo_platform.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

const QString DemoPlatform::appKey = QStringLiteral("key");
const QByteArray DemoPlatform::appSecret = QByteArrayLiteral("a-secret-nobody-may-write-down");

static sandbox::Options optionsFor(const QString &scenario, const QString &dataFile)
{
    sandbox::Options options;
    options.appKey = DemoPlatform::appKey;
    options.appSecret = DemoPlatform::appSecret;
    options.scenario = scenario;
    options.dataFile = dataFile;
    return options;
}

DemoPlatform::DemoPlatform(const QString &scenario, const QString &dataFile)
    : m_sandbox(optionsFor(scenario, dataFile))
{
    QEventLoop loop;
    QObject::connect(&m_sandbox, &sandbox::SandboxThread::listening, &loop, [this, &loop](const QUrl &url) {
        m_url = url;
        loop.quit();
    });
    QObject::connect(&m_sandbox, &sandbox::SandboxThread::failed, &loop,
        [](const QString &why) { qFatal("the sandbox does not start: %s", qPrintable(why)); });
    m_sandbox.start();
    loop.exec();
}

int DemoPlatform::purchases() const
{
    return m_sandbox.requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/buy"))
        + m_sandbox.requestCount(QStringLiteral("/platform/customer/cloudstorage/commodity/buy"));
}

QStringList DemoPlatform::orderIds(const QString &iotId) const
{
    QUrl url = m_url;
    url.setPath(QStringLiteral("/_sandbox/orders"));
    url.setQuery(QStringLiteral("iotId=") + iotId);
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(url));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QStringList ids;
    const QJsonArray orders = QJsonDocument::fromJson(reply->readAll()).array();
    for (const QJsonValue order : orders)
        ids.append(order[QLatin1String("orderId")].toString());
    reply->deleteLater();
    return ids;
}
