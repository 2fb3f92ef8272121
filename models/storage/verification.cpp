#include "verification.h"

#include "event_rows.h"
#include "table_check.h"

namespace storage {

Result<Verification> verifyEvents(const QSqlDatabase &database)
{
    SqlTransaction transaction(database, SqlTransaction::Mode::Read);
    ChainCheck chain;
    TableCheck tables;
    Verification found;
    transaction.select(
        QStringLiteral("SELECT %1 FROM events ORDER BY number").arg(eventColumns), {}, [&](const QSqlQuery &row) {
            const Event event = eventOf(row);
            found.broken = chain.next(event);
            if (!found.broken)
                tables.next(event);
            return !found.broken;
        });
    found.events = chain.count();
    if (!found.broken)
        found.broken = tables.compare(transaction);
    return transaction.commit().map([&found] { return found; });
}

} // namespace storage
