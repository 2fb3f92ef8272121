#pragma once

#include "demo_platform.h"
#include "moving_clock.h"
#include "workplace.h"

#include <QTemporaryDir>

/** The call that freezes the order too many. */
inline const QString freezing = QStringLiteral("status/set");

/** A purchase that is suspected to be there twice, and what can be done about it. */
class RemedyScene
{
protected:
    /** Sets the scene anew; before every test. */
    void prepare();

    /** Where the journal is. */
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    /** Orders tell whether they are frozen, and not whose they are. */
    WorkplaceSetup setup() const;

    /** Buys, loses the answer, and lets somebody else buy the same: @p count orders are there then. */
    QString suspect(Workplace &workplace, int count = 2);

    /** Freezes @p orderId as the order too many. */
    static desk::SuspendIntent surplus(const QString &orderId);

    /** Runs a remedy; false when it does not begin. */
    static bool remedy(Workplace &workplace, const QString &id, const QString &orderId);

    /** Whether the platform has @p orderId as frozen. */
    bool isFrozen(const QString &orderId) const;

    /** What the remedy is in; it must be the same in memory and in the journal. */
    static desk::OperationState standing(Workplace &workplace, const QString &id);

    /** That the device was locked from the first event to the one before the last @p closing, and the chain is whole.
     */
    static void staysLocked(Workplace &workplace, const QString &id, int closing);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;
    MovingClock m_clock;
    QStringList m_before; ///< The orders before the purchase.
    QStringList m_found; ///< The orders that the purchase may have made.
    bool m_locked = false;
};
