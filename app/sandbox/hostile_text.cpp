#include "hostile_text.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace sandbox {

namespace {

constexpr qsizetype longLetters = 100'000;
constexpr int longWordsInFive = 1; // So that a page of devices stays below what a client accepts.

/** Where the hostile part of an identifier begins. */
const QString &mark()
{
    static const QString text = QStringLiteral("<img src='file:///etc/passwd'>");
    return text;
}

/** Right to left, an end of that, line breaks, NUL, a stack of accents. */
const QString &tail()
{
    static const QString text = mark() + QChar(0x202E) + QStringLiteral("&amp;<script>x</script>") + QChar(0x2069)
        + QStringLiteral("\r\n=1+1\t") + QChar(0) + QChar(0x1B) + QStringLiteral("[31m%1%n&")
        + QString(12, QChar(0x0301));
    return text;
}

bool isLeftAlone(const QString &name)
{
    static const QStringList names{
        QStringLiteral("price"), QStringLiteral("cloudToken"), QStringLiteral("accessToken")};
    return names.contains(name) || name.endsWith(u"Time") || name.endsWith(u"TimeUTC");
}

bool isIdentifier(const QString &name)
{
    static const QStringList names{QStringLiteral("iotId"), QStringLiteral("productKey"), QStringLiteral("orderId"),
        QStringLiteral("outOrderNo"), QStringLiteral("identityId"), QStringLiteral("specification"),
        QStringLiteral("commodityCode"), QStringLiteral("userId"), QStringLiteral("icon"), QStringLiteral("regionId")};
    return names.contains(name);
}

QJsonValue hostileField(const QString &name, const QJsonValue &value)
{
    if (!value.isString())
        return madeHostile(value);
    if (isLeftAlone(name) || value.toString().isEmpty())
        return value;
    if (isIdentifier(name))
        return value.toString() + tail();
    // People write the number of the owner into the name of a camera.
    const bool isName = name.compare(u"nickname", Qt::CaseInsensitive) == 0;
    return hostileWord((isName ? QStringLiteral("13911112222 ") : QString()) + value.toString());
}

} // namespace

QString hostileWord(const QString &word)
{
    const int sum = std::accumulate(
        word.begin(), word.end(), 0, [](int before, QChar letter) { return before + letter.unicode(); });
    const bool isLong = sum % 5 < longWordsInFive;
    return QStringLiteral("=1+1<h1>") + word + tail() + QString(isLong ? longLetters : 0, u'W');
}

QJsonValue madeHostile(const QJsonValue &data)
{
    if (data.isArray()) {
        QJsonArray array = data.toArray();
        std::transform(
            array.begin(), array.end(), array.begin(), [](const QJsonValue &value) { return madeHostile(value); });
        return array;
    }
    if (!data.isObject())
        return data;
    QJsonObject object = data.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        field.value() = hostileField(field.key(), field.value());
    return object;
}

QJsonObject withoutHostility(const QJsonObject &parameters)
{
    QJsonObject object = parameters;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isString())
            field.value() = field.value().toString().section(mark(), 0, 0);
    }
    return object;
}

} // namespace sandbox
