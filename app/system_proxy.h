#pragma once

#include <QNetworkProxyFactory>

namespace app {

/** The system's proxy, except for this very machine. */
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace app
