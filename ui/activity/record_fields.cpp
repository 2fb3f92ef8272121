#include "record_fields.h"

#include "formats.h"
#include "plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ui {

Field recordField(const QString &key, const QString &label, const QString &value)
{
    const bool recorded = !value.isEmpty();
    return {key, label,
        //: A value that is not in the activity record.
        recorded ? onOneLine(value) : QCoreApplication::translate("ui::RecordFields", "not recorded"), value, {}, false,
        recorded};
}

Field recordIdentifier(const QString &key, const QString &label, const QString &value)
{
    Field field = recordField(key, label, value);
    field.identifier = true;
    return field;
}

Field recordTime(const QString &key, const QString &label, const QDateTime &time)
{
    Field field = recordField(key, label, time.isValid() ? secondText(time) : QString());
    field.raw = time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
    field.toolTip = field.raw;
    return field;
}

QString secondText(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Field withPhones(Field field, Phones phones)
{
    if (phones == Phones::Shown)
        return field;
    const QString value = Formats::masked(field.value);
    field.hidden = value != field.value;
    field.value = value;
    field.raw = Formats::masked(field.raw);
    field.toolTip = Formats::masked(field.toolTip);
    return field;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // Only arrays and objects can be written by themselves.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace ui
