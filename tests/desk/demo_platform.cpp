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

/** What the sandbox itself answers; @p body empty: a question, else a wish. */
static QJsonDocument ask(QUrl url, const QString &path, const QString &query, const QByteArray &body = {})
{
    url.setPath(QStringLiteral("/_sandbox/") + path);
    url.setQuery(query);
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    QNetworkReply *reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(path), reply->readAll().constData());
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll());
}

QJsonArray DemoPlatform::orders(const QString &iotId) const
{
    return ask(m_url, QStringLiteral("orders"), QStringLiteral("iotId=") + iotId).array();
}

QJsonObject DemoPlatform::order(const QString &iotId, const QString &orderId) const
{
    const QJsonArray all = orders(iotId);
    for (const QJsonValue order : all) {
        if (order[QLatin1String("orderId")].toString() == orderId)
            return order.toObject();
    }
    return {};
}

QStringList DemoPlatform::orderIds(const QString &iotId) const
{
    QStringList ids;
    const QJsonArray all = orders(iotId);
    for (const QJsonValue order : all)
        ids.append(order[QLatin1String("orderId")].toString());
    return ids;
}

int DemoPlatform::posts(const QString &call) const
{
    int posts = 0;
    const QJsonObject counts = ask(m_url, QStringLiteral("requests"), {}).object();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.key().endsWith(u'/' + call))
            posts += it.value().toInt();
    }
    return posts;
}

void DemoPlatform::control(const QString &name, const QJsonObject &wish) const
{
    ask(m_url, name, {}, QJsonDocument(wish).toJson());
}
