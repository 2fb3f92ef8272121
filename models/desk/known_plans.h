#pragma once

#include "plan.h"

#include <QList>
#include <QObject>

namespace desk {

class Desk;

/** The plans on sale in all categories, asked for once for everybody who only wants to know what a plan is called. */
class KnownPlans : public QObject
{
    Q_OBJECT

public:
    /** @param desk must outlive the plans */
    explicit KnownPlans(Desk &desk, QObject *parent = nullptr);

    /** Asks the platform for what is not known yet; what failed before is tried again. */
    void read();

    /** What the platform has told so far. */
    const QList<plans::Plan> &plans() const { return m_plans; }

Q_SIGNALS:
    void changed();

private:
    void read(plans::Category category);

    Desk &m_desk;
    QList<plans::Plan> m_plans;
    QList<plans::Category> m_asked; ///< Told, or being asked for.
};

} // namespace desk
