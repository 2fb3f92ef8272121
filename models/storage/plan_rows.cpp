#include "plan_rows.h"

#include "device_rows.h"
#include "dialled.h"
#include "folded.h"
#include "plan_json.h"
#include "plan_summary_text.h"
#include "sql_transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

using namespace plans;

namespace {

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

void insertOrder(SqlTransaction &transaction, const SeenOrder &seen, const QVariant &place)
{
    const auto lines = [](const QString &first, const Reported<QString> &second) {
        return textValue(folded(first + u'\n' + second.value_or(QString())));
    };
    const Order &order = seen.order;
    transaction.execute(QStringLiteral("INSERT INTO orders (iot_id, order_id, place, read_at, ids, users) "
                                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {seen.iotId, textValue(order.orderId), place, timeValue(seen.readAt), lines(order.orderId, order.outOrderNo),
            lines(order.userName.value_or(QString()), order.userId)});
    transaction.execute(QStringLiteral("INSERT INTO order_contents (number, content) VALUES (last_insert_rowid(), ?)"),
        {jsonText(toJson(order))});
}

SeenOrder seenOrderOf(const QSqlQuery &row)
{
    SeenOrder seen;
    seen.iotId = row.value(0).toString();
    seen.readAt = timeOf(row.value(1));
    seen.order = orderFromJson(objectOf(row.value(2)));
    return seen;
}

void putSummary(SqlTransaction &transaction, const QString &iotId, const Snapshot &snapshot)
{
    transaction.execute(
        QStringLiteral("UPDATE devices SET summary = ? WHERE iot_id = ?"), {textOf(summaryOf(snapshot)), iotId});
}

/** The number that @p text writes in another way than the platform, else the folded text itself. */
QVariant numberIn(const QString &text)
{
    const QString number = ungrouped(text);
    return textValue(number.isEmpty() ? folded(text) : number);
}

QString nameOf(SqlTransaction &transaction, const QString &iotId)
{
    const std::optional<BookEntry> entry = entryOf(transaction, iotId);
    return entry ? entry->device.device.displayName() : iotId;
}

} // namespace

std::optional<Snapshot> snapshotOf(SqlTransaction &transaction, const QString &iotId)
{
    std::optional<Snapshot> snapshot;
    transaction.select(QStringLiteral("SELECT read_at, free_plan FROM snapshots WHERE iot_id = ?"), {iotId},
        [&snapshot](const QSqlQuery &row) {
            snapshot = Snapshot{timeOf(row.value(0)), {}, {}};
            if (!row.isNull(1))
                snapshot->freePlan = freePlanFromJson(objectOf(row.value(1)));
            return false;
        });
    if (!snapshot)
        return snapshot;
    transaction.select(QStringLiteral("SELECT content FROM orders JOIN order_contents USING (number) "
                                      "WHERE iot_id = ? AND place IS NOT NULL ORDER BY place"),
        {iotId}, [&snapshot](const QSqlQuery &row) {
            snapshot->orders.append(orderFromJson(objectOf(row.value(0))));
            return true;
        });
    return snapshot;
}

void putSnapshot(SqlTransaction &transaction, const QString &iotId, const Snapshot &snapshot)
{
    putSummary(transaction, iotId, snapshot);
    transaction.execute(
        QStringLiteral("INSERT OR REPLACE INTO snapshots (iot_id, read_at, free_plan) VALUES (?, ?, ?)"),
        {iotId, timeValue(snapshot.readAt),
            snapshot.freePlan ? QVariant(jsonText(toJson(*snapshot.freePlan))) : QVariant()});
    transaction.execute(QStringLiteral("UPDATE orders SET place = NULL WHERE iot_id = ?"), {iotId});
    for (const Order &order : snapshot.orders) {
        transaction.execute(QStringLiteral("DELETE FROM orders WHERE iot_id = ? AND order_id = ? AND place IS NULL"),
            {iotId, textValue(order.orderId)});
    }
    for (qsizetype place = 0; place < snapshot.orders.size(); ++place)
        insertOrder(transaction, {iotId, {}, snapshot.orders.at(place), snapshot.readAt}, place);
}

void renewSummaries(SqlTransaction &transaction)
{
    QStringList iotIds;
    transaction.select(QStringLiteral("SELECT iot_id FROM snapshots"), {}, [&iotIds](const QSqlQuery &row) {
        iotIds << row.value(0).toString();
        return true;
    });
    for (const QString &iotId : std::as_const(iotIds)) {
        if (const std::optional<Snapshot> snapshot = snapshotOf(transaction, iotId))
            putSummary(transaction, iotId, *snapshot);
    }
}

std::optional<Snapshot> earlierLookAt(SqlTransaction &transaction, const QString &iotId)
{
    std::optional<Snapshot> look;
    transaction.select(
        QStringLiteral("SELECT snapshot FROM looks WHERE iot_id = ?"), {iotId}, [&look](const QSqlQuery &row) {
            look = snapshotFromJson(objectOf(row.value(0)));
            return false;
        });
    return look;
}

void noteLook(SqlTransaction &transaction, const QString &iotId, ReadFor reader)
{
    if (reader == ReadFor::Person) {
        transaction.execute(QStringLiteral("DELETE FROM looks WHERE iot_id = ?"), {iotId});
        return;
    }
    if (earlierLookAt(transaction, iotId))
        return;
    if (const std::optional<Snapshot> latest = snapshotOf(transaction, iotId))
        transaction.execute(
            QStringLiteral("INSERT INTO looks (iot_id, snapshot) VALUES (?, ?)"), {iotId, jsonText(toJson(*latest))});
}

QList<SeenOrder> formerOrdersOf(SqlTransaction &transaction, const QString &iotId)
{
    QList<SeenOrder> orders;
    transaction.select(QStringLiteral("SELECT iot_id, read_at, content FROM orders JOIN order_contents USING (number) "
                                      "WHERE iot_id = ? AND place IS NULL ORDER BY number"),
        {iotId}, [&orders](const QSqlQuery &row) {
            orders.append(seenOrderOf(row));
            return true;
        });
    return orders;
}

void putFormerOrder(SqlTransaction &transaction, const SeenOrder &seen)
{
    insertOrder(transaction, seen, {});
}

QList<Catalogue> keptCatalogues(SqlTransaction &transaction)
{
    QList<Catalogue> catalogues;
    transaction.select(QStringLiteral("SELECT category, read_at, plans FROM catalogues ORDER BY category"), {},
        [&catalogues](const QSqlQuery &row) {
            Catalogue catalogue{static_cast<Category>(row.value(0).toInt()), timeOf(row.value(1)), {}};
            const QJsonArray plans = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).array();
            for (const auto &plan : plans)
                catalogue.plans.append(planFromJson(plan.toObject()));
            catalogues.append(std::move(catalogue));
            return true;
        });
    return catalogues;
}

void putCatalogue(SqlTransaction &transaction, const Catalogue &catalogue)
{
    QJsonArray plans;
    for (const Plan &plan : catalogue.plans)
        plans.append(toJson(plan));
    transaction.execute(QStringLiteral("INSERT OR REPLACE INTO catalogues (category, read_at, plans) VALUES (?, ?, ?)"),
        {static_cast<int>(catalogue.category), timeValue(catalogue.readAt),
            QString::fromUtf8(QJsonDocument(plans).toJson(QJsonDocument::Compact))});
}

QList<SeenOrder> ordersLike(SqlTransaction &transaction, const QString &text, int limit)
{
    QList<SeenOrder> orders;
    const QVariant wanted = textValue(folded(text));
    const QVariant number = numberIn(text);
    // The orders of one reading have their numbers in the platform's order, the latest first.
    transaction.select(
        QStringLiteral("SELECT iot_id, read_at, content FROM orders JOIN order_contents USING (number) WHERE number IN "
                       "(SELECT number FROM orders WHERE instr(ids, ?) OR instr(users, ?) "
                       "OR instr(ids, ?) OR instr(users, ?) "
                       "OR iot_id IN (SELECT iot_id FROM devices WHERE instr(search, ?)) "
                       "ORDER BY read_at DESC, number LIMIT ?) ORDER BY read_at DESC, number"),
        {wanted, wanted, number, number, wanted, limit}, [&orders](const QSqlQuery &row) {
            orders.append(seenOrderOf(row));
            return true;
        });
    for (SeenOrder &seen : orders)
        seen.deviceName = nameOf(transaction, seen.iotId);
    return orders;
}

QStringList devicesOfOrdersLike(SqlTransaction &transaction, const QString &text, int limit)
{
    QStringList iotIds;
    transaction.select(
        QStringLiteral("SELECT DISTINCT iot_id FROM orders WHERE instr(ids, ?) OR instr(ids, ?) LIMIT ?"),
        {textValue(folded(text)), numberIn(text), limit}, [&iotIds](const QSqlQuery &row) {
            iotIds << row.value(0).toString();
            return true;
        });
    return iotIds;
}

} // namespace storage
