#pragma once

#include "coverage.h"
#include "desk.h"

#include <QObject>

namespace ui {

/** The plans of one device as they are now, read before something is changed. */
class PresentPlans : public QObject
{
    Q_OBJECT

public:
    /** @param desk must outlive it */
    explicit PresentPlans(desk::Desk &desk, QObject *parent = nullptr);

    /** Reads them anew; answers to earlier questions are dropped. */
    void read(const QString &iotId);

    /** All orders, or why they could not be read; nothing while they are being read. */
    const std::optional<desk::Result<QList<plans::Order>>> &orders() const { return m_orders; }

    /** Whether the orders are there. */
    bool areRead() const { return m_orders && *m_orders; }

    /** The order @p orderId as it was read, or nothing. */
    std::optional<plans::Order> order(const QString &orderId) const;

    /** The numbers of all orders; empty while they are not read. */
    QStringList orderIds() const;

    /** The free plan, or why it could not be read; nothing while it is being read. */
    const std::optional<desk::Result<plans::FreePlan>> &freePlanAnswer() const { return m_freePlan; }

    /** Not reported while it is being read, and where it could not be. */
    plans::Reported<plans::FreePlan> freePlan() const
    {
        return m_freePlan && *m_freePlan ? plans::Reported<plans::FreePlan>(**m_freePlan) : std::nullopt;
    }

    /** The coverage of what was read, at the platform's present time. */
    plans::Coverage coverage(const plans::DaysKept &daysKept) const;

    /** All that was read, with the moment of the orders' reading. */
    plans::Snapshot snapshot() const;

    /** The platform's present time, UTC. */
    QDateTime now() const { return m_desk.client().platformTime(); }

Q_SIGNALS:
    void changed();

private:
    desk::Desk &m_desk;
    std::optional<desk::Result<QList<plans::Order>>> m_orders;
    std::optional<desk::Result<plans::FreePlan>> m_freePlan;
    QDateTime m_readAt; ///< When the orders came, by the platform's clock.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
