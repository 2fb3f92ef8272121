#include "event_rows.h"

#include "event_chain.h"

namespace storage {

Event eventOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
        row.value(4).toBool(), row.value(5).toString(), timeFromText(row.value(6).toString()),
        row.value(7).toString().toUtf8(), row.value(8).toString().toLatin1(), row.value(9).toString().toLatin1()};
}

QList<Event> selectEvents(SqlTransaction &transaction, const QString &condition, const QVariantList &values, int limit)
{
    QList<Event> events;
    transaction.select(QStringLiteral("SELECT %1 FROM events WHERE %2 ORDER BY number").arg(eventColumns, condition),
        values, [&events, limit](const QSqlQuery &row) {
            events.append(eventOf(row));
            return events.size() != limit;
        });
    return events;
}

void appendEvent(SqlTransaction &transaction, Event &event)
{
    event.number = 0;
    event.previousHash = noHash();
    transaction.select(QStringLiteral("SELECT number, hash FROM events ORDER BY number DESC LIMIT 1"), {},
        [&event](const QSqlQuery &row) {
            event.number = row.value(0).toLongLong();
            event.previousHash = row.value(1).toString().toLatin1();
            return false;
        });
    ++event.number;
    event.hash = hashOf(event);
    transaction.execute(
        QStringLiteral("INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(eventColumns),
        {event.number, event.operationId, event.kind, event.state, int(event.isOpen), event.owner, timeText(event.at),
            QString::fromUtf8(event.payload), QString::fromLatin1(event.previousHash),
            QString::fromLatin1(event.hash)});
}

} // namespace storage
