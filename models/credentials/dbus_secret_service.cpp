#include "secret_service.h"

#include <QCoroDBusPendingCall>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <initializer_list>
#include <utility>

namespace credentials {

namespace {

using Reach = SecretServiceView::Reach;

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

/** The names under which QtKeychain keeps a secret; an item's other attributes do not matter. */
QVariant attributesOf(const QString &service, const QString &key)
{
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    const std::initializer_list<std::pair<QString, QString>> names{
        {QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    for (const auto &[name, value] : names) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    return QVariant::fromValue(attributes);
}

QDBusPendingCall call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

SecretServiceView failureOf(const QDBusMessage &error)
{
    SecretServiceView view;
    view.text = error.errorMessage();
    switch (QDBusError(error).type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        view.reach = Reach::NoService;
        break;
    case QDBusError::AccessDenied:
        view.reach = Reach::Denied;
        break;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        view.reach = Reach::TimedOut;
        break;
    default:
        // The service is named in a file of the bus but cannot be started.
        view.reach = error.errorName().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn.")) ? Reach::NoService
                                                                                                      : Reach::Failed;
    }
    return view;
}

/** Whether @p reply is an answer with arguments of these types. */
bool answers(const QDBusMessage &reply, const char *signature)
{
    return reply.type() == QDBusMessage::ReplyMessage && reply.signature() == QLatin1String(signature);
}

SecretServiceView notUnderstood(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return failureOf(reply);
    SecretServiceView view;
    view.text = QStringLiteral("unexpected reply of the form '%1'").arg(reply.signature());
    return view;
}

} // namespace

bool hasSecretService()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    return current != "KDE" && session != "kde" && session != "kde4" && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

QCoro::Task<SecretServiceView> lookAtSecret(QString service, QString key)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        SecretServiceView view;
        view.reach = Reach::NoService;
        view.text = QDBusConnection::sessionBus().lastError().message();
        co_return view;
    }
    const QDBusPendingCall searching
        = call(servicePath, serviceInterface, QStringLiteral("SearchItems"), {attributesOf(service, key)});
    const QDBusMessage found = co_await searching;
    if (!answers(found, "aoao"))
        co_return notUnderstood(found);
    SecretServiceView view;
    view.reach = Reach::Answered;
    view.itemUnlocked = !qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(0)).isEmpty();
    view.itemLocked = !qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(1)).isEmpty();

    const QDBusPendingCall naming
        = call(servicePath, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const QDBusMessage named = co_await naming;
    if (!answers(named, "o"))
        co_return notUnderstood(named);
    const QString collection = qdbus_cast<QDBusObjectPath>(named.arguments().at(0)).path();
    // So it says that there is no such collection.
    if (collection == QLatin1String("/"))
        co_return view;

    const QDBusPendingCall asking = call(collection, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"), {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const QDBusMessage locked = co_await asking;
    if (!answers(locked, "v"))
        co_return notUnderstood(locked);
    view.defaultLocked = qdbus_cast<QDBusVariant>(locked.arguments().at(0)).variant().toBool();
    co_return view;
}

} // namespace credentials
