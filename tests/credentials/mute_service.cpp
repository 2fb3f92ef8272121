#include "mute_service.h"

#include <QDBusError>

MuteService::MuteService(const QString &name)
    : m_name(name)
    , m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("mute ") + name))
{
    m_connection.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    m_connection.registerService(name);
}

MuteService::~MuteService()
{
    m_connection.unregisterService(m_name);
    QDBusConnection::disconnectFromBus(m_connection.name());
}

void MuteService::refuseAll()
{
    m_refusing = true;
    for (const QDBusMessage &call : std::exchange(m_calls, {}))
        m_connection.send(call.createErrorReply(QDBusError::Failed, QStringLiteral("not today")));
}

QString MuteService::introspect(const QString & /*path*/) const
{
    return {};
}

bool MuteService::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
{
    m_calls.append(message);
    if (m_refusing)
        refuseAll();
    return true;
}
