#include "formats.h"

#include "plain_text.h"
#include "words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace ui {

QString Formats::money(plans::Money amount)
{
    QString decimal = amount.toDecimal();
    const bool negative = decimal.startsWith(u'-');
    if (negative)
        decimal.remove(0, 1);
    const QLocale locale;
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = locale.toString(decimal.left(point).toLongLong());
    const QString text = QStringLiteral("¥%1%2%3").arg(whole, locale.decimalPoint(), decimal.mid(point + 1));
    return negative ? locale.negativeSign() + text : text;
}

QString Formats::dateTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString Formats::moment(const plans::Reported<plans::Moment> &moment)
{
    if (!moment)
        return Words::notReported();
    //: A time that the platform sent as an empty text.
    return moment->isEmpty() ? tr("empty") : dateTime(moment->utc);
}

QString Formats::day(const plans::Reported<plans::Moment> &moment)
{
    if (!moment || moment->isEmpty())
        return Formats::moment(moment);
    return moment->utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
}

QString Formats::momentOrigin(const plans::Reported<plans::Moment> &moment)
{
    if (!moment || moment->isEmpty())
        return {};
    const QString local = QStringLiteral("%1 (%2)").arg(dateTime(moment->utc), offsetAt(moment->utc));
    const QString utc = moment->utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    //: Tooltip of a time; %1 in the person's zone, %2 in UTC, %3 as the platform wrote it.
    return tr("Here: %1\nUTC: %2\nPlatform's text: %3").arg(local, utc, moment->text);
}

QString Formats::duration(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const auto days = static_cast<int>(hours / 24);
    if (days > 0) {
        //: A duration of days and hours, %1 the days with their unit, %2 the number of hours.
        return tr("%1 %2 h").arg(tr("%n day(s)", nullptr, days)).arg(hours % 24);
    }
    if (hours > 0) {
        //: A duration of hours and minutes.
        return tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    if (minutes > 0) {
        //: A duration in minutes.
        return tr("%1 min").arg(minutes);
    }
    //: A duration in seconds.
    return tr("%1 s").arg(seconds);
}

QString Formats::masked(const QString &text)
{
    static const QRegularExpression phone(
        QStringLiteral("(?<![0-9])((?:(?:00)?86[ -]?)?1[0-9]{2})([ -]?)[0-9]{4}([ -]?)([0-9]{4})(?![0-9])"));
    // Of other countries only with a plus before it, or in groups behind 00: other digits may be any number.
    static const QRegularExpression abroad(
        QStringLiteral("(?<![0-9A-Za-z+/=])(\\+[1-9][0-9]?)(?:[ ()-]{0,2}[0-9]){5,12}[ ()-]{0,2}([0-9]{2})(?![0-9])"));
    // Neither what goes on in letters or in further groups, nor the six pairs of a network address.
    static const QRegularExpression dialledAbroad(
        QStringLiteral("(?<![0-9A-Za-z+/=:.,-])(?!(?:[0-9]{2}-){5}[0-9]{2}(?![0-9-]))(00[ -]?[1-9][0-9]{0,2})(?=[ (-])"
                       "(?:[ ()-]{0,2}[0-9]){4,10}[ ()-]{0,2}([0-9]{2})(?![0-9A-Za-z]|-[0-9A-Za-z])"));
    QString hidden = text;
    hidden.replace(phone, QStringLiteral("\\1\\2****\\3\\4"));
    hidden.replace(abroad, QStringLiteral("\\1****\\2"));
    return hidden.replace(dialledAbroad, QStringLiteral("\\1****\\2"));
}

QString Formats::shown(const QString &text, qsizetype most)
{
    return masked(onOneLine(text, most));
}

QString Formats::maskedAccount(const QString &whole)
{
    const QString account = onOneLine(whole);
    const QString phone = masked(account);
    if (phone != account)
        return phone;
    constexpr qsizetype shownAtEnds = 4;
    const QString stars = QStringLiteral("****");
    if (const qsizetype at = account.indexOf(u'@'); at > 0)
        return account.left(1) + stars + account.mid(at);
    return account.size() > 3 * shownAtEnds ? account.left(shownAtEnds) + stars + account.right(shownAtEnds)
                                            : account.left(1) + stars;
}

QString Formats::zone()
{
    //: The person's time zone in the status bar, %1 such as UTC+8.
    return tr("Times in %1").arg(offsetAt(QDateTime::currentDateTimeUtc()));
}

QString Formats::offsetAt(const QDateTime &time)
{
    const int seconds = QTimeZone::systemTimeZone().offsetFromUtc(time);
    const int minutes = qAbs(seconds) / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes > 0) {
        offset += seconds < 0 ? QStringLiteral("−") : QStringLiteral("+");
        offset += QString::number(minutes / 60);
        if (minutes % 60 > 0)
            offset += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return offset;
}

} // namespace ui
