#include "json_reader.h"

#include <limits>

namespace linkvisual {

using plans::Moment;
using plans::Money;
using plans::Reported;

namespace {

/** What a value is called in an error; its content could be private, so it is named by its kind. */
QLatin1StringView kindOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return QLatin1StringView("a boolean");
    case QJsonValue::Double:
        return QLatin1StringView("a number");
    case QJsonValue::String:
        return QLatin1StringView("a text");
    case QJsonValue::Array:
        return QLatin1StringView("an array");
    case QJsonValue::Object:
        return QLatin1StringView("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QLatin1StringView("nothing");
}

/** The number when @p value is a JSON number without a fraction. */
std::optional<qint64> integral(QJsonValueConstRef value)
{
    const qint64 low = value.toInteger(std::numeric_limits<qint64>::min());
    const qint64 high = value.toInteger(std::numeric_limits<qint64>::max());
    return low == high ? std::optional(low) : std::nullopt;
}

/** The number when @p text is nothing but digits, perhaps after a minus; QString itself would take spaces too. */
std::optional<qint64> integral(const QString &text)
{
    const bool onlyDigits
        = !text.isEmpty() && text.back().isDigit() && (text.front().isDigit() || text.front() == u'-');
    bool ok = false;
    const qint64 number = onlyDigits ? text.toLongLong(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

constexpr qint64 yearOne = -62'135'596'800'000;
constexpr qint64 endOfYear9999 = 253'402'300'799'999;

} // namespace

JsonReader::JsonReader(
    const QJsonValue &value, const JsonReader *parent, QLatin1StringView name, qsizetype index, ReadFailure &failure)
    : m_object(value.toObject())
    , m_parent(parent)
    , m_name(name)
    , m_index(index)
    , m_failure(&failure)
{
    if (!value.isObject())
        noteFailure(failure, pathOf(parent, name, index), problemOf(value.type(), "an object"));
}

JsonReader::Field JsonReader::field(QLatin1StringView name) const
{
    const auto found = m_object.constFind(name);
    return found == m_object.constEnd() || found->isNull() ? std::nullopt : Field(*found);
}

JsonReader::Field JsonReader::firstField(Names names) const
{
    for (const QLatin1StringView name : names) {
        if (const Field value = field(name))
            return value;
    }
    return std::nullopt;
}

QString JsonReader::text(const Field &value, QLatin1StringView name) const
{
    failUnless(value && value->isString(), value, name, "a text");
    return value ? value->toString() : QString();
}

QString JsonReader::text(QLatin1StringView name) const
{
    return text(field(name), name);
}

Reported<QString> JsonReader::reportedText(QLatin1StringView name) const
{
    const Field value = field(name);
    return value ? Reported<QString>(text(value, name)) : std::nullopt;
}

QString JsonReader::identifier(QLatin1StringView name) const
{
    const QString identifier = text(name);
    if (identifier.isEmpty())
        fail(name, QStringLiteral("empty"));
    return identifier;
}

QString JsonReader::identifier(const QJsonValue &value, QLatin1StringView name, ReadFailure &failure)
{
    if (!value.isString())
        noteFailure(failure, name, problemOf(value.type(), "a text"));
    else if (value.toString().isEmpty())
        noteFailure(failure, name, QStringLiteral("empty"));
    return value.toString();
}

qint64 JsonReader::wholeNumber(const Field &value, QLatin1StringView name) const
{
    std::optional<qint64> number;
    if (value)
        number = value->isString() ? integral(value->toString()) : integral(*value);
    failUnless(number.has_value(), value, name, "a whole number");
    return number.value_or(0);
}

int JsonReader::asInt(qint64 number, QLatin1StringView name) const
{
    if (number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    fail(name, QStringLiteral("out of range"));
    return 0;
}

qint64 JsonReader::number(QLatin1StringView name) const
{
    return wholeNumber(field(name), name);
}

Reported<qint64> JsonReader::reportedNumber(QLatin1StringView name) const
{
    const Field value = field(name);
    return value ? Reported<qint64>(wholeNumber(value, name)) : std::nullopt;
}

int JsonReader::count(QLatin1StringView name) const
{
    const int count = asInt(number(name), name);
    if (count < 0)
        fail(name, QStringLiteral("negative"));
    return count;
}

int JsonReader::enumerator(const Field &value, QLatin1StringView name) const
{
    if (value && value->isBool())
        return value->toBool() ? 1 : 0;
    return asInt(wholeNumber(value, name), name);
}

bool JsonReader::flag(QLatin1StringView name) const
{
    const Field value = field(name);
    if (value && value->isBool())
        return value->toBool();
    const QString text = value ? value->toString() : QString();
    if (text == QLatin1StringView("true") || text == QLatin1StringView("false"))
        return text == QLatin1StringView("true");
    const qint64 number = wholeNumber(value, name);
    if (number != 0 && number != 1)
        fail(name, QStringLiteral("neither 0 nor 1"));
    return number == 1;
}

Money JsonReader::money(QLatin1StringView name) const
{
    const QString decimal = text(name);
    const std::optional<Money> money = Money::fromDecimal(decimal);
    if (!money)
        fail(name, QStringLiteral("not a decimal number"));
    return money.value_or(Money());
}

Reported<Moment> JsonReader::reportedMoment(QLatin1StringView name, QLatin1StringView nameUtc) const
{
    const auto fromText = [this](const QString &text, plans::WrittenIn zone, QLatin1StringView field) {
        Moment moment{plans::momentFromText(text, zone), text};
        if (moment.isEmpty())
            fail(field, QStringLiteral("not a time"));
        return moment;
    };
    const Reported<QString> utcText = reportedText(nameUtc);
    if (utcText && !utcText->isEmpty())
        return fromText(*utcText, plans::WrittenIn::Utc, nameUtc);
    const Field local = field(name);
    if (!local)
        return utcText ? Reported<Moment>(Moment()) : std::nullopt;
    if (local->isDouble()) {
        const qint64 milliseconds = wholeNumber(local, name);
        if (milliseconds < yearOne || milliseconds > endOfYear9999) {
            fail(name, QStringLiteral("out of range"));
            return Moment();
        }
        return Moment{plans::momentFromMilliseconds(milliseconds), QString::number(milliseconds)};
    }
    const QString localText = text(local, name);
    return localText.isEmpty() ? Moment() : fromText(localText, plans::WrittenIn::Beijing, name);
}

Moment JsonReader::moment(QLatin1StringView name, QLatin1StringView nameUtc) const
{
    const Reported<Moment> moment = reportedMoment(name, nameUtc);
    if (!moment)
        fail(nameUtc, QStringLiteral("missing"));
    return moment.value_or(Moment());
}

void JsonReader::failUnless(bool good, const Field &value, QLatin1StringView name, const char *wanted) const
{
    if (!good)
        fail(name, problemOf(value ? value->type() : QJsonValue::Undefined, wanted));
}

void JsonReader::fail(QLatin1StringView name, const QString &problem) const
{
    if (!m_failure->text)
        noteFailure(*m_failure, pathOf(m_parent, m_name, m_index) + u'.' + name, problem);
}

void JsonReader::noteFailure(ReadFailure &failure, const QString &path, const QString &problem)
{
    // What goes wrong first is the cause; what follows may be its consequence.
    if (!failure.text)
        failure.text = path + QLatin1StringView(": ") + problem;
}

QString JsonReader::pathOf(const JsonReader *parent, QLatin1StringView name, qsizetype index)
{
    QString path;
    if (parent)
        path = pathOf(parent->m_parent, parent->m_name, parent->m_index) + u'.';
    path += name;
    return index < 0 ? path : path + u'[' + QString::number(index) + u']';
}

QString JsonReader::problemOf(QJsonValue::Type type, const char *wanted)
{
    if (type == QJsonValue::Undefined || type == QJsonValue::Null)
        return QStringLiteral("missing");
    return QLatin1StringView(wanted) + QLatin1StringView(" was expected, not ") + kindOf(type);
}

} // namespace linkvisual
