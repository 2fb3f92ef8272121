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
#include <limits>
#include <optional>

namespace linkvisual {

/** The first thing in a reply that could not be read. */
struct ReadFailure {
    std::optional<QString> text; ///< Such as `data.orderList[3].price: missing`.
};

/**
 * Reads one object of a reply. What is missing or has another form is noted in a shared ReadFailure, with its path,
 * and a default value is returned, so that a whole structure can be read before anyone asks whether it succeeded.
 *
 * A field that is JSON null counts as not reported. Several names mean one field that versions call differently: the
 * first that is present counts. All tolerance for the platform's contradictions is here (API facts, last section).
 */
class JsonReader
{
public:
    /** Reads @p value, which the path calls @p name; notes a failure when it is no object. */
    JsonReader(const QJsonValue &value, QLatin1StringView name, ReadFailure &failure);

    using Names = std::initializer_list<QLatin1StringView>;

    /** Whether the field is there and not null. */
    bool has(QLatin1StringView name) const;

    QString text(QLatin1StringView name) const;
    plans::Reported<QString> reportedText(QLatin1StringView name) const;

    /** A whole number; also as a boolean or as digits in a text, since versions differ in that. */
    int number(Names names) const;
    plans::Reported<qint64> reportedNumber(Names names) const;

    /** A truth value; also as 0 and 1, or as a text of either. */
    bool flag(QLatin1StringView name) const;

    /** A decimal text in yuan; a JSON number is refused, since it cannot be exact. */
    plans::Money money(QLatin1StringView name) const;

    /** A number of an enumeration, documented or not. */
    template <typename E>
    plans::OpenEnum<E> enumeration(Names names) const
    {
        return plans::OpenEnum<E>::fromNumber(number(names));
    }

    template <typename E>
    plans::Reported<plans::OpenEnum<E>> reportedEnumeration(Names names) const
    {
        const plans::Reported<qint64> number = reportedNumber(names);
        if (!number)
            return std::nullopt;
        return plans::OpenEnum<E>::fromNumber(asInt(*number, *names.begin()));
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

    /** The objects of an array; @p read turns one JsonReader into one row. */
    template <typename Read>
    auto rows(QLatin1StringView name, Read read) const
    {
        return rowsOf(present(name), name, read);
    }

    /** Notes that the field @p name @p problem, unless an earlier failure is noted. */
    void fail(QLatin1StringView name, const QString &problem) const;

private:
    JsonReader(const QJsonValue &value, const JsonReader *parent, QLatin1StringView array, qsizetype index);

    template <typename Read>
    auto rowsOf(const QJsonValue &value, QLatin1StringView name, Read read) const
    {
        QList<decltype(read(*this))> list;
        if (!value.isArray()) {
            fail(name, problemOf(value, "an array"));
            return list;
        }
        const QJsonArray array = value.toArray();
        list.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !m_failure->text; ++i)
            list.append(read(JsonReader(array.at(i), this, name, i)));
        return list;
    }

    QJsonValue present(QLatin1StringView name) const;
    std::optional<qint64> wholeNumber(const QJsonValue &value, QLatin1StringView name) const;
    int asInt(qint64 number, QLatin1StringView name) const;
    QString pathOf(QLatin1StringView name) const;
    static QString problemOf(const QJsonValue &value, const char *wanted);

    QJsonObject m_object;
    const JsonReader *m_parent = nullptr;
    QLatin1StringView m_name;
    qsizetype m_index = -1;
    ReadFailure *m_failure;
};

} // namespace linkvisual
