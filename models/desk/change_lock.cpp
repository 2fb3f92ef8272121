#include "change_lock.h"

namespace desk {

ChangeLock::ChangeLock(bool needed, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_needed(needed)
    , m_now(std::move(now))
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &ChangeLock::changed);
}

bool ChangeLock::isLocked() const
{
    if (!m_needed)
        return false;
    const QDateTime now = m_now();
    // A clock that was put back must not unlock for longer.
    return !m_until.isValid() || now >= m_until || now.addSecs(std::chrono::seconds(unlockedFor).count()) < m_until;
}

bool ChangeLock::unlock(const QString &reason)
{
    if (!m_needed || reason.trimmed().isEmpty())
        return !m_needed;
    m_reason = reason.trimmed();
    m_until = m_now().addSecs(std::chrono::seconds(unlockedFor).count());
    m_end.start(unlockedFor);
    Q_EMIT changed();
    return true;
}

void ChangeLock::lock()
{
    if (!m_needed || !m_until.isValid())
        return;
    m_until = {};
    m_reason.clear();
    m_end.stop();
    Q_EMIT changed();
}

QDateTime ChangeLock::unlockedUntil() const
{
    return isLocked() ? QDateTime() : m_until;
}

QString ChangeLock::reason() const
{
    return isLocked() ? QString() : m_reason;
}

} // namespace desk
