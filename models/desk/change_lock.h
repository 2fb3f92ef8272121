#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace desk {

/**
 * Keeps a profile that deals with customers' money from being changed by accident: it starts locked, and a person
 * unlocks it with a reason for a quarter of an hour.
 */
class ChangeLock : public QObject
{
    Q_OBJECT

public:
    /** How long changes stay unlocked. */
    static constexpr std::chrono::minutes unlockedFor{15};

    /**
     * @param needed whether there is a lock at all; without one everything is always unlocked
     * @param now the time, UTC
     */
    explicit ChangeLock(
        bool needed, std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); },
        QObject *parent = nullptr);

    /** Whether there is a lock. */
    bool isNeeded() const { return m_needed; }

    bool isLocked() const;

    /** Unlocks for a quarter of an hour from now; says whether it did, which it does not without a reason. */
    bool unlock(const QString &reason);

    /** Locks at once; does nothing without a lock. */
    void lock();

    /** When it locks by itself, UTC; invalid while it is locked or there is no lock. */
    QDateTime unlockedUntil() const;

    /** Why it is unlocked, as it was typed; empty while it is locked or there is no lock. */
    QString reason() const;

Q_SIGNALS:
    /** It was locked or unlocked, by a person or by itself. */
    void changed();

private:
    bool m_needed;
    std::function<QDateTime()> m_now;
    QDateTime m_until;
    QString m_reason;
    QTimer m_end; ///< For changed() alone; isLocked() asks the clock.
};

} // namespace desk
