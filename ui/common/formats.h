#pragma once

#include "moment.h"
#include "money.h"
#include "reported.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** How values are written: the same everywhere, in the person's language and zone. */
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(ui::Formats)

public:
    /** `¥1,035.00`; exact, with more than two decimals where the amount has them. */
    static QString money(plans::Money amount);

    /** `2026-10-16 10:00` in the system's zone; empty for an invalid time. */
    static QString dateTime(const QDateTime &time);

    /** A time the platform may have left out, or sent as an empty text. */
    static QString moment(const plans::Reported<plans::Moment> &moment);

    /** The day alone, for narrow columns. */
    static QString day(const plans::Reported<plans::Moment> &moment);

    /** The platform's own string, and UTC; for tooltips. */
    static QString momentOrigin(const plans::Reported<plans::Moment> &moment);

    /** `37 days 4 h`; @p seconds from 0. */
    static QString duration(qint64 seconds);

    /** @p text with the middle of every mobile phone number hidden: `138****8000`. */
    static QString masked(const QString &text);

    /** An account with its middle hidden, whatever kind of name it is. */
    static QString maskedAccount(const QString &account);

    /** The system's zone: `Beijing time, UTC+8` for the platform's own, else `UTC+2`. */
    static QString zone();
};

} // namespace ui
