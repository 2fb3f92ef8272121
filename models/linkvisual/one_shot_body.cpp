#include "one_shot_body.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace linkvisual {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
    if (count <= 0)
        return most == 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
    const bool first = m_position == 0;
    m_position += count;
    if (first)
        Q_EMIT firstRead();
    return count;
}

} // namespace linkvisual
