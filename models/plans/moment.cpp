#include "moment.h"

#include <chrono>

namespace plans {

namespace {

/** Reads @p count digits at @p at, or -1. */
int digits(QStringView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t unit = i < text.size() ? text.at(i).unicode() : u' ';
        if (unit < u'0' || unit > u'9')
            return -1;
        number = number * 10 + (unit - u'0');
    }
    return number;
}

bool has(QStringView text, qsizetype at, char16_t wanted)
{
    return at < text.size() && text.at(at) == wanted;
}

} // namespace

// By hand, because QDateTime::fromString with a format costs ten times the parsing of the whole page of orders.
QDateTime momentFromText(QStringView text, WrittenIn zone)
{
    using namespace std::chrono;
    if (text.endsWith(u'Z')) {
        zone = WrittenIn::Utc;
        text.chop(1);
    }
    const qsizetype secondDigits = text.size() - 17;
    if (secondDigits < 1 || secondDigits > 2 || !has(text, 4, u'-') || !has(text, 7, u'-')
        || !(has(text, 10, u' ') || has(text, 10, u'T')) || !has(text, 13, u':') || !has(text, 16, u':'))
        return {};
    const int y = digits(text, 0, 4);
    const int mo = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    const int h = digits(text, 11, 2);
    const int mi = digits(text, 14, 2);
    const int s = digits(text, 17, secondDigits);
    if (y < 1 || mo < 1 || d < 1 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59)
        return {};
    const year_month_day date = year(y) / month(static_cast<unsigned>(mo)) / day(static_cast<unsigned>(d));
    if (!date.ok())
        return {};
    auto time = sys_days(date) + hours(h) + minutes(mi) + seconds(s);
    if (zone == WrittenIn::Beijing)
        time -= hours(8);
    return momentFromMilliseconds(duration_cast<milliseconds>(time.time_since_epoch()).count());
}

QDateTime momentFromMilliseconds(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace plans
