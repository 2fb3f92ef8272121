#include "json_reader.h"

namespace linkvisual {

using plans::Moment;
using plans::Money;
using plans::Reported;

namespace {

/** What a value is called in an error; its content could be private, so it is named by its kind. */
QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("a boolean");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("an array");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

/** The number when @p value is a JSON number without a fraction. */
std::optional<qint64> integral(const QJsonValue &value)
{
    const qint64 low = value.toInteger(std::numeric_limits<qint64>::min());
    const qint64 high = value.toInteger(std::numeric_limits<qint64>::max());
    return low == high ? std::optional(low) : std::nullopt;
}

} // namespace

JsonReader::JsonReader(const QJsonValue &value, QLatin1StringView name, ReadFailure &failure)
    : m_object(value.toObject())
    , m_name(name)
    , m_failure(&failure)
{
    if (!value.isObject() && !m_failure->text)
        m_failure->text = name + QLatin1String(": ") + problemOf(value, "an object");
}

JsonReader::JsonReader(const QJsonValue &value, const JsonReader *parent, QLatin1StringView array, qsizetype index)
    : m_object(value.toObject())
    , m_parent(parent)
    , m_name(array)
    , m_index(index)
    , m_failure(parent->m_failure)
{
    if (!value.isObject() && !m_failure->text)
        m_failure->text = pathOf({}) + QLatin1String(": ") + problemOf(value, "an object");
}

QJsonValue JsonReader::present(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

bool JsonReader::has(QLatin1StringView name) const
{
    return !present(name).isUndefined();
}

QString JsonReader::text(QLatin1StringView name) const
{
    const QJsonValue value = present(name);
    if (!value.isString())
        fail(name, problemOf(value, "a text"));
    return value.toString();
}

Reported<QString> JsonReader::reportedText(QLatin1StringView name) const
{
    const QJsonValue value = present(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        fail(name, problemOf(value, "a text"));
    return value.toString();
}

std::optional<qint64> JsonReader::wholeNumber(const QJsonValue &value, QLatin1StringView name) const
{
    std::optional<qint64> number;
    if (value.isDouble()) {
        number = integral(value);
    } else if (value.isBool()) {
        number = value.toBool() ? 1 : 0;
    } else if (value.isString()) {
        bool ok = false;
        const qint64 parsed = value.toString().toLongLong(&ok);
        if (ok)
            number = parsed;
    }
    if (!number)
        fail(name, problemOf(value, "a whole number"));
    return number;
}

int JsonReader::asInt(qint64 number, QLatin1StringView name) const
{
    if (number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    fail(name, QStringLiteral("a number out of range"));
    return 0;
}

int JsonReader::number(Names names) const
{
    const Reported<qint64> number = reportedNumber(names);
    if (!number)
        fail(*names.begin(), QStringLiteral("missing"));
    return asInt(number.value_or(0), *names.begin());
}

Reported<qint64> JsonReader::reportedNumber(Names names) const
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = present(name);
        if (!value.isUndefined())
            return wholeNumber(value, name);
    }
    return std::nullopt;
}

bool JsonReader::flag(QLatin1StringView name) const
{
    const QJsonValue value = present(name);
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString();
    if (value.isString() && (text == QLatin1String("true") || text == QLatin1String("false")))
        return text == QLatin1String("true");
    const std::optional<qint64> number = wholeNumber(value, name);
    if (number && *number != 0 && *number != 1)
        fail(name, QStringLiteral("neither 0 nor 1"));
    return number == 1;
}

Money JsonReader::money(QLatin1StringView name) const
{
    const QJsonValue value = present(name);
    const std::optional<Money> money = Money::fromDecimal(value.toString());
    if (!money)
        fail(name, value.isString() ? QStringLiteral("not a decimal number") : problemOf(value, "a decimal text"));
    return money.value_or(Money());
}

Reported<Moment> JsonReader::reportedMoment(QLatin1StringView name, QLatin1StringView nameUtc) const
{
    const QJsonValue inUtc = present(nameUtc);
    const QString utcText = inUtc.toString();
    if (!utcText.isEmpty()) {
        Moment moment{plans::momentFromText(utcText, plans::WrittenIn::Utc), utcText};
        if (moment.isEmpty())
            fail(nameUtc, QStringLiteral("not a time"));
        return moment;
    }
    const QJsonValue local = present(name);
    if (local.isDouble()) {
        const std::optional<qint64> milliseconds = wholeNumber(local, name);
        return Moment{
            plans::momentFromMilliseconds(milliseconds.value_or(0)), QString::number(milliseconds.value_or(0))};
    }
    const QString localText = local.toString();
    if (localText.isEmpty()) {
        if (inUtc.isString() || local.isString())
            return Moment();
        if (!inUtc.isUndefined() || !local.isUndefined())
            fail(name, problemOf(local, "a time"));
        return std::nullopt;
    }
    Moment moment{plans::momentFromText(localText, plans::WrittenIn::Beijing), localText};
    if (moment.isEmpty())
        fail(name, QStringLiteral("not a time"));
    return moment;
}

Moment JsonReader::moment(QLatin1StringView name, QLatin1StringView nameUtc) const
{
    const Reported<Moment> moment = reportedMoment(name, nameUtc);
    if (!moment)
        fail(nameUtc, QStringLiteral("missing"));
    return moment.value_or(Moment());
}

void JsonReader::fail(QLatin1StringView name, const QString &problem) const
{
    if (!m_failure->text)
        m_failure->text = pathOf(name) + QLatin1String(": ") + problem;
}

QString JsonReader::pathOf(QLatin1StringView name) const
{
    QString path = m_parent ? m_parent->pathOf(m_name) + u'[' + QString::number(m_index) + u']' : QString(m_name);
    if (!name.isEmpty())
        path += u'.' + name;
    return path;
}

QString JsonReader::problemOf(const QJsonValue &value, const char *wanted)
{
    if (value.isUndefined())
        return QStringLiteral("missing");
    return QLatin1String(wanted) + QLatin1String(" was expected, not ") + kindOf(value);
}

} // namespace linkvisual
