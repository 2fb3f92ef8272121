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

    /** The time with its zone, in UTC, and the platform's own string; for tooltips. */
    static QString momentOrigin(const plans::Reported<plans::Moment> &moment);

    /** `37 days 4 h`; @p seconds from 0. */
    static QString duration(qint64 seconds);

    /**
     * @p text with the middle of every mobile phone number hidden: `138****8000`, also when it is written in groups,
     * and of every number of another country that has a plus before it, or is written in groups behind 00: `+65****67`,
     * `00 65****67`.
     */
    static QString masked(const QString &text);

    /**
     * @p text from anywhere, such as a name, as it is shown where a person may stand in it: on one line, of @p most
     * characters at most, phone numbers masked.
     */
    static QString shown(const QString &text, qsizetype most = 1000);

    /** An account on one line with its middle hidden, whatever kind of name it is. */
    static QString maskedAccount(const QString &whole);

    /** The system's zone: `Times in UTC+8`. */
    static QString zone();

    /** How far the system's zone is from UTC at @p time, which differs in summer: `UTC+8`. */
    static QString offsetAt(const QDateTime &time);
};

} // namespace ui
