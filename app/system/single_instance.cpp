#include "single_instance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

namespace app {

Q_LOGGING_CATEGORY(instanceLog, "plandesk.instance", QtInfoMsg)

namespace {

using namespace std::chrono_literals;

constexpr qint64 longestMessage = qint64(64) * 1024;
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
    for (const auto &value : values) {
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
    , m_lock(dataDirectory + QStringLiteral("/plandesk.lock"))
{
    m_lock.setStaleLockTime(0); // It is held as long as its program lives.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::Role SingleInstance::claim(const QStringList &arguments, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    constexpr std::chrono::milliseconds patience = 5s;
    QDeadlineTimer nobodyListens(std::min(limit, patience));
    while (!m_lock.tryLock(200ms)) {
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCWarning(instanceLog) << "It cannot be found out whether PlanDesk runs already.";
            return Role::First;
        }
        qint64 process = 0;
        QString host, program;
        const bool held = m_lock.getLockInfo(&process, &host, &program);
        if (held && host != QSysInfo::machineHostName()) {
            qCWarning(instanceLog) << "PlanDesk works on this data on another machine, or was broken off there.";
            return Role::First;
        }
        if (arguments.isEmpty())
            return Role::NoAnswer;
        const Answer answer = handOver(arguments, std::chrono::milliseconds(deadline.remainingTime()));
        if (answer == Answer::Taken)
            return Role::HandedOver;
        if (answer == Answer::Ending)
            nobodyListens.setRemainingTime(patience);
        // In another login it is asked through another place.
        if (answer == Answer::None && held && nobodyListens.hasExpired())
            return Role::NoAnswer;
        // A file without content, as a full disk leaves it, says of nobody that they run, and does not go by itself.
        // One that was just made is about to have some.
        const QFileInfo file(m_lock.fileName());
        if (!held && file.exists() && file.lastModified().secsTo(QDateTime::currentDateTime()) > 5)
            QFile::remove(m_lock.fileName());
        if (deadline.hasExpired())
            return Role::NoAnswer;
    }
    QFile::setPermissions(m_lock.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
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
