#include "order_json.h"

namespace desk {

using namespace plans;

namespace {

/** Writes fields under names that are given once, for writing and for reading. */
class Writer
{
public:
    void field(const char *name, const QString &text) { m_json[QLatin1String(name)] = text; }
    void field(const char *name, int number) { m_json[QLatin1String(name)] = number; }
    void field(const char *name, bool flag) { m_json[QLatin1String(name)] = flag; }
    void field(const char *name, qint64 number) { m_json[QLatin1String(name)] = number; }
    void field(const char *name, Money money) { m_json[QLatin1String(name)] = money.toDecimal(); }
    void field(const char *name, const Moment &moment)
    {
        m_json[QLatin1String(name)] = QJsonObject{
            {QStringLiteral("utc"), moment.utc.toString(Qt::ISODateWithMs)}, {QStringLiteral("text"), moment.text}};
    }

    template <typename E>
    void field(const char *name, OpenEnum<E> value)
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
class Reader
{
public:
    explicit Reader(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    void field(const char *name, QString &text) const { text = value(name).toString(); }
    void field(const char *name, int &number) const { number = value(name).toInt(); }
    void field(const char *name, bool &flag) const { flag = value(name).toBool(); }
    void field(const char *name, qint64 &number) const { number = value(name).toInteger(); }
    void field(const char *name, Money &money) const
    {
        money = Money::fromDecimal(value(name).toString()).value_or(Money());
    }

    void field(const char *name, Moment &moment) const
    {
        const QJsonObject json = value(name).toObject();
        moment = {QDateTime::fromString(json[QLatin1String("utc")].toString(), Qt::ISODateWithMs),
            json[QLatin1String("text")].toString()};
    }

    template <typename E>
    void field(const char *name, OpenEnum<E> &number) const
    {
        number = OpenEnum<E>::fromNumber(value(name).toInt());
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

template <typename Archive, typename AnyOrder>
void orderFields(Archive &archive, AnyOrder &order)
{
    archive.field("orderId", order.orderId);
    archive.field("iotId", order.iotId);
    archive.field("identityId", order.identityId);
    archive.field("commodityCode", order.commodityCode);
    archive.field("specification", order.specification);
    archive.field("copies", order.copies);
    archive.field("price", order.price);
    archive.field("type", order.type);
    archive.field("status", order.status);
    archive.field("payment", order.payment);
    archive.field("kind", order.kind);
    archive.field("start", order.start);
    archive.field("end", order.end);
    archive.field("userName", order.userName);
    archive.field("userId", order.userId);
    archive.field("outOrderNo", order.outOrderNo);
    archive.field("usedSeconds", order.usedSeconds);
}

template <typename Archive, typename AnyIntent>
void intentFields(Archive &archive, AnyIntent &intent)
{
    archive.field("iotId", intent.iotId);
    archive.field("deviceName", intent.deviceName);
    archive.field("planName", intent.plan.name);
    archive.field("commodityCode", intent.plan.commodityCode);
    archive.field("specification", intent.plan.specification);
    archive.field("type", intent.plan.type);
    archive.field("price", intent.plan.price);
    archive.field("lifecycleDays", intent.plan.lifecycleDays);
    archive.field("months", intent.plan.months);
    archive.field("description", intent.plan.description);
    archive.field("icon", intent.plan.icon);
    archive.field("copies", intent.copies);
    archive.field("userName", intent.userName);
    archive.field("immediateUse", intent.immediateUse);
    archive.field("enableDefaultPlan", intent.enableDefaultPlan);
    archive.field("preRecordSeconds", intent.preRecordSeconds);
    archive.field("recordSeconds", intent.recordSeconds);
    archive.field("reason", intent.reason);
}

} // namespace

QJsonObject toJson(const Order &order)
{
    Writer writer;
    orderFields(writer, order);
    return writer.json();
}

Order orderFromJson(const QJsonObject &json)
{
    Order order;
    const Reader reader(json);
    orderFields(reader, order);
    return order;
}

QJsonObject toJson(const BuyIntent &intent)
{
    Writer writer;
    intentFields(writer, intent);
    return writer.json();
}

BuyIntent intentFromJson(const QJsonObject &json)
{
    BuyIntent intent;
    const Reader reader(json);
    intentFields(reader, intent);
    return intent;
}

} // namespace desk
