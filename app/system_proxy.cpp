#include "system_proxy.h"

#include "service.h"

#include <QUrl>

namespace app {

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl url = query.url();
    if (url.host().isEmpty())
        url.setHost(query.peerHostName());
    if (linkvisual::isLoopback(url))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace app
