#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace plans {

/** A point in time as the platform reported it. */
struct Moment {
    QDateTime utc; ///< The time in UTC; invalid when the platform sent an empty text (an unclaimed free plan).
    QString text; ///< The platform's own text, for tooltips and tickets; digits when it sent milliseconds.

    /** Whether the platform sent an empty text, which is not the same as leaving the field out. */
    bool isEmpty() const { return !utc.isValid(); }

    friend bool operator==(const Moment &, const Moment &) = default;
};

/** The zone in which the platform writes times that name none: Beijing, UTC+8, without summer time (API facts,
 * Envelope). */
enum class WrittenIn { Utc, Beijing };

/**
 * Reads the platform's fixed formats: `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-ddTHH:mm:ssZ` and `yyyy-MM-dd HH:mm:s`
 * (API facts, "Where sources contradict each other").
 *
 * @param text the time; a trailing `Z` means UTC whatever @p zone says
 * @param zone the zone meant when the text names none
 * @return the time in UTC, invalid when @p text has another form or names no real date
 */
QDateTime momentFromText(QStringView text, WrittenIn zone);

/** The time @p milliseconds after 1970-01-01T00:00:00Z, in UTC. */
QDateTime momentFromMilliseconds(qint64 milliseconds);

} // namespace plans
