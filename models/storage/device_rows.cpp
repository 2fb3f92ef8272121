#include "device_rows.h"

#include "folded.h"
#include "plan_summary_text.h"
#include "sql_transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

using namespace plans;

namespace {

constexpr QLatin1StringView columns("iot_id, product_key, product_name, device_name, name, nickname, serial_number, "
                                    "firmware_version, region, active_at, active_text, status, category, "
                                    "administrator, tags, notes, seen_at, summary, label");

QVariant optionalText(const Reported<QString> &text)
{
    return text ? textValue(*text) : QVariant();
}

Reported<QString> reportedText(const QVariant &value)
{
    return value.isNull() ? Reported<QString>() : value.toString();
}

QString textOfTags(const QStringList &tags)
{
    return tags.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    if (!text.isEmpty()) {
        for (const auto &tag : QJsonDocument::fromJson(text.toUtf8()).array())
            tags << tag.toString();
    }
    return tags;
}

QString searchText(const Device &device)
{
    return folded(QStringList{device.displayName(), device.name.value_or(QString()), device.iotId}.join(u'\n'));
}

QVariantList valuesOf(const BookDevice &entry)
{
    const Device &device = entry.device;
    return {device.iotId, optionalText(device.productKey), optionalText(device.productName),
        optionalText(device.deviceName), optionalText(device.name), optionalText(device.nickname),
        optionalText(device.serialNumber), optionalText(device.firmwareVersion), optionalText(device.region),
        device.activeTime ? timeValue(device.activeTime->utc) : QVariant(),
        device.activeTime ? textValue(device.activeTime->text) : QVariant(),
        device.status ? QVariant(device.status->number()) : QVariant(),
        entry.category ? QVariant(static_cast<int>(*entry.category)) : QVariant(), textValue(entry.administrator),
        textValue(textOfTags(entry.tags)), textValue(entry.notes), timeValue(entry.seenAt), searchText(device),
        textValue(device.label)};
}

BookEntry entryOf(const QSqlQuery &row)
{
    BookEntry entry;
    Device &device = entry.device.device;
    device.iotId = row.value(0).toString();
    device.productKey = reportedText(row.value(1));
    device.productName = reportedText(row.value(2));
    device.deviceName = reportedText(row.value(3));
    device.name = reportedText(row.value(4));
    device.nickname = reportedText(row.value(5));
    device.serialNumber = reportedText(row.value(6));
    device.firmwareVersion = reportedText(row.value(7));
    device.region = reportedText(row.value(8));
    if (!row.isNull(10))
        device.activeTime = Moment{timeOf(row.value(9)), row.value(10).toString()};
    if (!row.isNull(11))
        device.status = OpenEnum<DeviceStatus>::fromNumber(row.value(11).toInt());
    if (!row.isNull(12))
        entry.device.category = static_cast<Category>(row.value(12).toInt());
    entry.device.administrator = row.value(13).toString();
    entry.device.tags = tagsOf(row.value(14).toString());
    entry.device.notes = row.value(15).toString();
    entry.device.seenAt = timeOf(row.value(16));
    entry.plans = summaryFromText(row.value(17).toString());
    device.label = row.value(18).toString();
    return entry;
}

} // namespace

void put(SqlTransaction &transaction, const BookDevice &device)
{
    if (device.device.iotId.isEmpty())
        transaction.fail({StorageErrorKind::InvalidEntry, QStringLiteral("a device has no iotId"), {}});
    transaction.execute(
        QStringLiteral("INSERT INTO devices (iot_id, product_key, product_name, device_name, name, nickname, "
                       "serial_number, firmware_version, region, active_at, active_text, status, category, "
                       "administrator, tags, notes, seen_at, search, label) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (iot_id) DO UPDATE SET product_key = excluded.product_key, "
                       "product_name = excluded.product_name, device_name = excluded.device_name, "
                       "name = excluded.name, nickname = excluded.nickname, serial_number = excluded.serial_number, "
                       "firmware_version = excluded.firmware_version, region = excluded.region, "
                       "active_at = excluded.active_at, active_text = excluded.active_text, "
                       "status = excluded.status, category = excluded.category, "
                       "administrator = excluded.administrator, tags = excluded.tags, notes = excluded.notes, "
                       "seen_at = excluded.seen_at, search = excluded.search, label = excluded.label"),
        valuesOf(device));
}

void learn(SqlTransaction &transaction, const Device &device, const QDateTime &seenAt)
{
    const std::optional<BookEntry> entry = entryOf(transaction, device.iotId);
    put(transaction, changed(entry ? entry->device : BookDevice(), toldOf(device, seenAt)));
}

bool isKnown(SqlTransaction &transaction, const QString &iotId)
{
    return transaction.value(QStringLiteral("SELECT 1 FROM devices WHERE iot_id = ?"), {iotId}).isValid();
}

std::optional<BookEntry> entryOf(SqlTransaction &transaction, const QString &iotId)
{
    std::optional<BookEntry> entry;
    transaction.select(QStringLiteral("SELECT %1 FROM devices WHERE iot_id = ?").arg(columns), {iotId},
        [&entry](const QSqlQuery &row) {
            entry = entryOf(row);
            return false;
        });
    return entry;
}

QList<BookEntry> entriesAfter(SqlTransaction &transaction, const QString &afterIotId, int limit)
{
    QList<BookEntry> entries;
    transaction.select(QStringLiteral("SELECT %1 FROM devices WHERE iot_id > ? ORDER BY iot_id LIMIT ?").arg(columns),
        {textValue(afterIotId), limit}, [&entries](const QSqlQuery &row) {
            entries.append(entryOf(row));
            return true;
        });
    return entries;
}

QVariant textValue(const QString &text)
{
    // Qt binds a null text as NULL.
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace storage
