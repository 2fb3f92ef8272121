#pragma once

#include "demo_platform.h"
#include "workplace.h"

/** A clock for a workplace and its platform alike, which a test can put forward. */
class MovingClock
{
public:
    explicit MovingClock(qint64 secondsAhead = 0)
        : m_ahead(std::make_shared<qint64>(secondsAhead))
    {
    }

    /** How far it is ahead of the real clock. */
    qint64 secondsAhead() const { return *m_ahead; }

    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(*m_ahead); }

    /** Lets @p minutes go by, on the platform too. */
    void advance(DemoPlatform &platform, int minutes)
    {
        *m_ahead += qint64(minutes) * 60;
        platform.sandbox().setClock(now());
    }

    /** A workplace that goes by this clock. */
    WorkplaceSetup setup() const
    {
        WorkplaceSetup setup;
        const std::shared_ptr<qint64> ahead = m_ahead;
        setup.timing.now = [ahead] { return QDateTime::currentDateTimeUtc().addSecs(*ahead); };
        setup.settings.now = setup.timing.now;
        return setup;
    }

private:
    std::shared_ptr<qint64> m_ahead;
};
