#include "private_bus.h"

#include <QDir>
#include <QFile>

namespace {

QString configuration(const QString &socket, PrivateBus::Policy policy)
{
    const QString refusal = policy == PrivateBus::Policy::Nobody
        ? QStringLiteral("<deny send_destination=\"org.freedesktop.secrets\"/>")
        : QString();
    return QStringLiteral("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
                          " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                          "<busconfig><type>session</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>"
                          "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                          "<allow own=\"*\"/><allow user=\"*\"/>%2</policy></busconfig>\n")
        .arg(socket, refusal);
}

} // namespace

PrivateBus::~PrivateBus()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PrivateBus::start(Policy policy)
{
    const QString socket = m_directory.filePath(QStringLiteral("bus"));
    const QString configurationFile = m_directory.filePath(QStringLiteral("bus.conf"));
    QFile file(configurationFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration(socket, policy).toUtf8()) < 0)
        return false;
    file.close();
    setEnvironment(socket);
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file"),
            configurationFile});
    // It prints its address when it can be reached.
    return m_daemon.waitForReadyRead(10'000);
}

void PrivateBus::pretend()
{
    setEnvironment(m_directory.filePath(QStringLiteral("nobody")));
}

void PrivateBus::setEnvironment(const QString &socket)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(socket));
    const QByteArray home = QFile::encodeName(m_directory.path());
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home);
    // What would lead to the desktop of the person who runs the tests, or to another kind of keychain.
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
             "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION", "KDE_SESSION_VERSION", "GNOME_KEYRING_CONTROL"})
        qunsetenv(variable);
}
