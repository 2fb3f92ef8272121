#pragma once

#include "moment.h"
#include "money.h"
#include "open_enum.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace storage {

/** Writes fields under names that are given once, for writing and for reading; what was not reported is left out. */
class JsonWriter
{
public:
    void field(const char *name, const QString &text) { m_json[QLatin1String(name)] = text; }
    void field(const char *name, int number) { m_json[QLatin1String(name)] = number; }
    void field(const char *name, bool flag) { m_json[QLatin1String(name)] = flag; }
    void field(const char *name, qint64 number) { m_json[QLatin1String(name)] = number; }
    void field(const char *name, plans::Money money) { m_json[QLatin1String(name)] = money.toDecimal(); }
    void field(const char *name, const plans::Moment &moment)
    {
        m_json[QLatin1String(name)] = QJsonObject{
            {QStringLiteral("utc"), moment.utc.toString(Qt::ISODateWithMs)}, {QStringLiteral("text"), moment.text}};
    }

    /** An empty list is left out. */
    void field(const char *name, const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_json[QLatin1String(name)] = QJsonArray::fromStringList(texts);
    }

    template <typename E>
    void field(const char *name, plans::OpenEnum<E> value)
    {
        m_json[QLatin1String(name)] = value.number();
    }

    template <typename T>
    void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            field(name, *value);
    }

    QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
};

/** Reads them back. */
class JsonReader
{
public:
    explicit JsonReader(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    void field(const char *name, QString &text) const { text = value(name).toString(); }
    void field(const char *name, int &number) const { number = value(name).toInt(); }
    void field(const char *name, bool &flag) const { flag = value(name).toBool(); }
    void field(const char *name, qint64 &number) const { number = value(name).toInteger(); }
    void field(const char *name, plans::Money &money) const
    {
        money = plans::Money::fromDecimal(value(name).toString()).value_or(plans::Money());
    }

    void field(const char *name, plans::Moment &moment) const
    {
        const QJsonObject json = value(name).toObject();
        moment = {QDateTime::fromString(json[QLatin1String("utc")].toString(), Qt::ISODateWithMs),
            json[QLatin1String("text")].toString()};
    }

    void field(const char *name, QStringList &texts) const
    {
        texts.clear();
        const QJsonArray array = value(name).toArray();
        for (const QJsonValue &text : array)
            texts << text.toString();
    }

    template <typename E>
    void field(const char *name, plans::OpenEnum<E> &number) const
    {
        number = plans::OpenEnum<E>::fromNumber(value(name).toInt());
    }

    template <typename T>
    void field(const char *name, std::optional<T> &optional) const
    {
        if (value(name).isUndefined())
            return;
        T present = initial<T>();
        field(name, present);
        optional = present;
    }

private:
    template <typename T>
    static T initial()
    {
        if constexpr (requires { T::fromNumber(0); })
            return T::fromNumber(0);
        else
            return T();
    }

    QJsonValue value(const char *name) const { return m_json.value(QLatin1String(name)); }

    QJsonObject m_json;
};

} // namespace storage
