#pragma once

#include "world.h"

namespace sandbox {

/** Writes a device's past and present orders, dated in days from today; the means by which scenarios are told. */
class HistoryWriter
{
public:
    /** @p number (below 500,000) is the device's own part of its order ids; @p today in UTC milliseconds. */
    HistoryWriter(Holding &holding, int number, qint64 today);

    /** A paid plan whose end lies @p days after today. */
    Order &ending(QLatin1String specification, int days, int copies = 1);

    /** A paid plan whose start lies @p days after today. */
    Order &starting(QLatin1String specification, int days, int copies = 1);

    /** A plan that was frozen @p days after today. */
    void frozen(QLatin1String specification, int startDays, int frozenDays);

    /** A plan that is being created: @p payment is Unpaid or Paying. */
    void beingCreated(QLatin1String specification, int payment, int copies = 1);

    /** A claimed free plan of @p months months that began @p days after today. */
    void freePlan(int months, int days);

    /** @p count monthly plans, one after the other, the last ending @p days after today. */
    void expiredMonths(QLatin1String specification, int count, int days);

    /** @p count short orders of one day apart that never ran: a history of many pages. */
    void frozenDays(QLatin1String specification, int count, int days);

    /** Orders the list by the time each was made; call last. */
    void finish();

private:
    Order &add(QLatin1String specification, int copies);
    qint64 day(int days) const;

    Holding &m_holding;
    const int m_number;
    const qint64 m_today; ///< 10:00 in Beijing, today.
};

} // namespace sandbox
