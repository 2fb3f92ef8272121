#include "iot_id.h"

#include <QRegularExpression>
#include <QSet>

namespace plans {

namespace {

/** All that the first group of @p expression takes from @p text, each once. */
QSet<QString> found(const QRegularExpression &expression, const QString &text)
{
    QSet<QString> ids;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        ids.insert(matches.next().captured(1));
    return ids;
}

} // namespace

QString iotIdIn(const QString &text)
{
    const QString whole = text.trimmed();
    if (isIotId(whole))
        return whole;
    // Quotes, as in JSON, may stand around the name and the value.
    static const QRegularExpression named(
        QStringLiteral("(?:iot[ _-]?id|device[ _-]?id|设备\\s*ID)[\"'”’]?\\s*[:=：＝]\\s*[\"'“‘]?"
                       "([A-Za-z0-9_-]{1,64})(?![A-Za-z0-9_-])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(
        QStringLiteral("(?<![A-Za-z0-9_-])(?=[A-Za-z_-]*[0-9])([A-Za-z0-9_-]{16,64})(?![A-Za-z0-9_-])"));
    for (const QRegularExpression &expression : {named, word}) {
        const QSet<QString> ids = found(expression, whole);
        if (!ids.isEmpty())
            return ids.size() == 1 ? *ids.begin() : QString();
    }
    return {};
}

} // namespace plans
