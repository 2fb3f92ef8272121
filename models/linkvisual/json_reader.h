#pragma once

#include "moment.h"
#include "money.h"
#include "open_enum.h"
#include "reported.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace linkvisual {

/** A value that can say that it is not there. */
template <typename Value>
concept MayBeMissing = requires(Value value)
{
    value.has_value();
};

/** The first thing in a reply that could not be read. */
struct ReadFailure {
    std::optional<QString> text; ///< Such as `data.orderList[3].price: missing`.
};

/**
 * Reads one object of a reply. What is missing or has another form is noted in a shared ReadFailure, with its path,
 * and a default value is returned, so that a whole structure can be read before anyone asks whether it succeeded.
 *
 * A field that is JSON null counts as missing. How a value may be written is decided here and nowhere else, with all
 * tolerance for the platform's contradictions (API facts, last section).
 */
class JsonReader
{
public:
    /** Reads @p value, which the path calls @p name; notes a failure when it is no object. */
    JsonReader(const QJsonValue &value, QLatin1StringView name, ReadFailure &failure)
        : JsonReader(value, nullptr, name, -1, failure)
    {
    }

    using Names = std::initializer_list<QLatin1StringView>;

    /** Whether the field is there and not null. */
    bool has(QLatin1StringView name) const { return field(name).has_value(); }

    /** A text, which may be empty. */
    QString text(QLatin1StringView name) const;
    plans::Reported<QString> reportedText(QLatin1StringView name) const;

    /** A text that must say something. */
    QString identifier(QLatin1StringView name) const;

    /** The same of a @p value that is no field of an object; the path calls it @p name. */
    static QString identifier(const QJsonValue &value, QLatin1StringView name, ReadFailure &failure);

    /** A whole number, also as digits in a text. */
    qint64 number(QLatin1StringView name) const;
    plans::Reported<qint64> reportedNumber(QLatin1StringView name) const;

    /** A number of things: a whole number from 0. */
    int count(QLatin1StringView name) const;

    /** A truth value, as a boolean or as 0 and 1, either also as a text. */
    bool flag(QLatin1StringView name) const;

    /** A decimal text in yuan; a JSON number is refused, since it cannot be exact. */
    plans::Money money(QLatin1StringView name) const;

    /**
     * A number of an enumeration, documented or not; also as a boolean, because `expired` comes as one.
     *
     * @param names what versions call it: the first that is present counts
     * @param otherwise the name to call missing
     */
    template <typename E>
    plans::OpenEnum<E> enumeration(Names names, QLatin1StringView otherwise) const
    {
        return plans::OpenEnum<E>::fromNumber(enumerator(firstField(names), otherwise));
    }

    template <typename E>
    plans::Reported<plans::OpenEnum<E>> reportedEnumeration(QLatin1StringView name) const
    {
        const Field value = field(name);
        if (!value)
            return std::nullopt;
        return plans::OpenEnum<E>::fromNumber(enumerator(value, name));
    }

    /**
     * A time: the field `nameUTC` if it says something, else `name` as milliseconds, else `name` as Beijing time;
     * an empty text stays an empty moment (API facts, last section: times).
     *
     * @param name the name without `UTC`
     * @param nameUtc the same with `UTC` appended
     */
    plans::Reported<plans::Moment> reportedMoment(QLatin1StringView name, QLatin1StringView nameUtc) const;

    /** Like reportedMoment(), but notes a failure when neither field is there. */
    plans::Moment moment(QLatin1StringView name, QLatin1StringView nameUtc) const;

    /**
     * What @p read makes of this object, or nothing where that is missing or has another form: for what a person can
     * do without, so that one odd field does not hide all that came with it.
     */
    template <typename Read>
    auto known(Read read) const
    {
        using Value = decltype(read());
        using Known = std::conditional_t<MayBeMissing<Value>, Value, plans::Reported<Value>>;
        const bool failedBefore = m_failure->text.has_value();
        Known value = read();
        if (!failedBefore && m_failure->text) {
            m_failure->text.reset();
            value.reset();
        }
        return value;
    }

    /** The objects of the array @p name; @p read turns one JsonReader into one row. */
    template <typename Read>
    auto rows(QLatin1StringView name, Read read) const
    {
        return rowsOf(m_object.value(name), this, name, *m_failure, read);
    }

    /** The objects of an array @p value that is no field of an object; the path calls it @p name. */
    template <typename Read>
    static auto rows(const QJsonValue &value, QLatin1StringView name, ReadFailure &failure, Read read)
    {
        return rowsOf(value, nullptr, name, failure, read);
    }

    /** Notes that the field @p name has @p problem, unless an earlier failure is noted. */
    void fail(QLatin1StringView name, const QString &problem) const;

private:
    JsonReader(const QJsonValue &value, const JsonReader *parent, QLatin1StringView name, qsizetype index,
        ReadFailure &failure);

    template <typename Read>
    static auto rowsOf(
        const QJsonValue &value, const JsonReader *parent, QLatin1StringView name, ReadFailure &failure, Read read)
    {
        QList<decltype(read(*parent))> list;
        if (!value.isArray()) {
            noteFailure(failure, pathOf(parent, name, -1), problemOf(value.type(), "an array"));
            return list;
        }
        const QJsonArray array = value.toArray();
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !failure.text; ++i)
            list.append(read(JsonReader(array.at(i), parent, name, i, failure)));
        return list;
    }

    /** A field that is there and not null; a reference, because a QJsonValue costs as much as finding it. */
    using Field = std::optional<QJsonValueConstRef>;

    Field field(QLatin1StringView name) const;
    Field firstField(Names names) const;
    int enumerator(const Field &value, QLatin1StringView name) const;
    qint64 wholeNumber(const Field &value, QLatin1StringView name) const;
    int asInt(qint64 number, QLatin1StringView name) const;
    QString text(const Field &value, QLatin1StringView name) const;
    void failUnless(bool good, const Field &value, QLatin1StringView name, const char *wanted) const;

    static void noteFailure(ReadFailure &failure, const QString &path, const QString &problem);
    static QString pathOf(const JsonReader *parent, QLatin1StringView name, qsizetype index);
    static QString problemOf(QJsonValue::Type type, const char *wanted);

    QJsonObject m_object;
    const JsonReader *m_parent;
    QLatin1StringView m_name;
    qsizetype m_index; ///< Place in the array m_name, or -1.
    ReadFailure *m_failure;
};

} // namespace linkvisual
