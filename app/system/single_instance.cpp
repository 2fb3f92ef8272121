#include "single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

namespace app {

Q_LOGGING_CATEGORY(instanceLog, "plandesk.instance", QtInfoMsg)

namespace {

using namespace std::chrono_literals;

constexpr qint64 longestMessage = 64 * 1024;
const QByteArray taken = QByteArrayLiteral("taken\n");
const QByteArray ending = QByteArrayLiteral("ending\n");

/** The start of the names of what is kept for @p dataDirectory; short, because a socket's path may have 107 bytes. */
QString placeOf(const QString &dataDirectory)
{
    const QByteArray path = QFileInfo(dataDirectory).canonicalFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/plandesk-")
        + QString::fromLatin1(name);
}

/** The arguments in @p line, or nothing when it is something else. */
std::optional<QStringList> argumentsIn(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isArray())
        return {};
    QStringList arguments;
    const QJsonArray values = document.array();
    for (const QJsonValue &value : values) {
        if (!value.isString())
            return {};
        arguments << value.toString();
    }
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_place(placeOf(dataDirectory))
    , m_lock(m_place + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // It is held as long as its program lives.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::Role SingleInstance::claim(const QStringList &arguments, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!m_lock.tryLock(200ms)) {
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCWarning(instanceLog) << "It cannot be found out whether PlanDesk runs already.";
            return Role::First;
        }
        if (arguments.isEmpty())
            return Role::NoAnswer;
        if (handOver(arguments, std::chrono::milliseconds(deadline.remainingTime())) == Answer::Taken)
            return Role::HandedOver;
        // A file without content, as a full disk leaves it, says of nobody that they run, and does not go by itself.
        qint64 process = 0;
        QString host, program;
        if (!m_lock.getLockInfo(&process, &host, &program) && !m_lock.removeStaleLockFile())
            QFile::remove(m_place + QStringLiteral(".lock"));
        if (deadline.hasExpired())
            return Role::NoAnswer;
    }
    QLocalServer::removeServer(m_place); // One that was killed leaves its socket.
    if (!m_server.listen(m_place))
        qCWarning(instanceLog) << "Later starts cannot be received:" << m_server.errorString();
    return Role::First;
}

SingleInstance::Answer SingleInstance::handOver(const QStringList &arguments, std::chrono::milliseconds limit) const
{
    const QDeadlineTimer deadline(limit);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(left()))
        return Answer::None;
    socket.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return Answer::None;
    }
    return socket.readLine() == taken ? Answer::Taken : Answer::Ending;
}

void SingleInstance::serve(std::function<bool(const QStringList &)> take)
{
    m_take = std::move(take);
    receive();
}

void SingleInstance::receive()
{
    while (m_take && m_server.hasPendingConnections()) {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(10s, socket, [socket] { socket->abort(); });
        socket->setReadBufferSize(longestMessage + 1);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const std::optional<QStringList> arguments = argumentsIn(socket->readLine());
            if (!arguments)
                return socket->abort();
            socket->write(m_take(*arguments) ? taken : ending);
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace app
