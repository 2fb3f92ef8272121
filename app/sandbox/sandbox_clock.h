#pragma once

#include <QDateTime>

namespace sandbox {

/** The sandbox's idea of now: the real clock, moved. */
class SandboxClock
{
public:
    /** Starts at @p start and runs on; an invalid @p start means the real time. */
    explicit SandboxClock(const QDateTime &start)
    {
        if (start.isValid())
            set(start.toMSecsSinceEpoch());
    }

    /** UTC milliseconds. */
    qint64 now() const { return QDateTime::currentMSecsSinceEpoch() + m_offset; }

    void set(qint64 now) { m_offset = now - QDateTime::currentMSecsSinceEpoch(); }

private:
    qint64 m_offset = 0;
};

} // namespace sandbox
