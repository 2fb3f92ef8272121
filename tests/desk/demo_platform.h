#pragma once

#include "sandbox_thread.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

/** A sandbox in a thread of its own, seen from outside. */
class DemoPlatform
{
public:
    static const QString appKey;
    static const QByteArray appSecret;

    /** @param scenario and @p dataFile see sandbox::Options; fails the program when it cannot start */
    explicit DemoPlatform(const QString &scenario = QStringLiteral("demo"), const QString &dataFile = {});

    const QUrl &url() const { return m_url; }
    sandbox::SandboxThread &sandbox() { return m_sandbox; }

    /** How often somebody posted to buy. */
    int purchases() const;

    /** The ids of all orders that the platform holds for a device, asked outside of the client. */
    QStringList orderIds(const QString &iotId) const;

    /** All orders of a device with every field, likewise; the one @p orderId, or an empty object. */
    QJsonArray orders(const QString &iotId) const;
    QJsonObject order(const QString &iotId, const QString &orderId) const;

    /** How often somebody posted to a path that ends in @p call, such as `status/set`. */
    int posts(const QString &call) const;

    /** Asks the sandbox itself: `device`, `clock`, `fault`; fails the program when it refuses. */
    void control(const QString &name, const QJsonObject &wish) const;

private:
    sandbox::SandboxThread m_sandbox;
    QUrl m_url;
};
