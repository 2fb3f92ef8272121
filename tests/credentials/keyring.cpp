#include "keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>
#include <QUuid>

#include <utility>

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");

bool isOnTheBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(serviceName);
}

QDBusMessage ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply;
}

QDBusMessage askService(const QString &method, const QVariantList &arguments)
{
    return ask(servicePath, QStringLiteral("org.freedesktop.Secret.Service"), method, arguments);
}

QDBusObjectPath defaultCollection()
{
    const QDBusMessage named = askService(QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    return named.arguments().isEmpty() ? QDBusObjectPath()
                                       : qdbus_cast<QDBusObjectPath>(named.arguments().constFirst());
}

/** A secret in the form that the Secret Service takes, in a session without encryption. */
QVariant plainSecret(const QByteArray &bytes)
{
    const QDBusMessage opened = askService(
        QStringLiteral("OpenSession"), {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.arguments().size() != 2)
        return {};
    QDBusArgument secret;
    secret.beginStructure();
    secret << qdbus_cast<QDBusObjectPath>(opened.arguments().at(1)) << QByteArray() << bytes
           << QStringLiteral("text/plain");
    secret.endStructure();
    return QVariant::fromValue(secret);
}

} // namespace

Keyring::Keyring(QString directory)
    : m_directory(std::move(directory))
    , m_password(QUuid::createUuid().toByteArray())
{
}

Keyring::~Keyring()
{
    stop();
}

bool Keyring::startUnlocked()
{
    return start({QStringLiteral("--unlock")}, m_password);
}

bool Keyring::startLocked()
{
    return start({}, {});
}

bool Keyring::start(const QStringList &arguments, const QByteArray &input)
{
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
        QStringList{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
            QStringLiteral("--control-directory"), m_directory}
            + arguments);
    // The password goes over standard input, never over a command line.
    m_daemon.write(input);
    m_daemon.closeWriteChannel();
    return m_daemon.waitForStarted() && QTest::qWaitFor(isOnTheBus, 20'000);
}

void Keyring::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool Keyring::lock()
{
    const QList<QDBusObjectPath> collections{defaultCollection()};
    const QDBusMessage locked = askService(QStringLiteral("Lock"), {QVariant::fromValue(collections)});
    return locked.type() == QDBusMessage::ReplyMessage
        && qdbus_cast<QList<QDBusObjectPath>>(locked.arguments().constFirst()).size() == 1;
}

bool Keyring::unlock()
{
    // What the keyring's own dialogs call; there is no other way without a prompt.
    const QDBusMessage unlocked
        = ask(servicePath, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(defaultCollection()), plainSecret(m_password)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

bool Keyring::put(const QString &service, const QString &key, const QByteArray &secret)
{
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto &[name, value] : {std::pair(QStringLiteral("server"), service),
             std::pair(QStringLiteral("user"), key), std::pair(QStringLiteral("type"), QStringLiteral("base64")),
             std::pair(QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain"))}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    const QVariantMap properties{{QStringLiteral("org.freedesktop.Secret.Item.Label"), key},
        {QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributes)}};
    const QDBusMessage created = ask(defaultCollection().path(), QStringLiteral("org.freedesktop.Secret.Collection"),
        QStringLiteral("CreateItem"), {properties, plainSecret(secret.toBase64()), true});
    return created.type() == QDBusMessage::ReplyMessage;
}
