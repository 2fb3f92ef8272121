#include "last_end.h"

#include <QFile>
#include <QSysInfo>

namespace app {

LastEnd::LastEnd(const QString &dataDirectory)
    : m_path(dataDirectory + QStringLiteral("/running"))
{
    const QByteArray machine = QSysInfo::machineHostName().toUtf8();
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly))
        m_wasBrokenOff = file.read(1024) == machine;
    file.close();
    QFile::remove(m_path); // It may lead elsewhere.
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.write(machine);
}

LastEnd::~LastEnd()
{
    QFile::remove(m_path);
}

} // namespace app
