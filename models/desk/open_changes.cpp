#include "open_changes.h"

#include "journal.h"
#include "operation_record.h"

#include <QFileInfo>

namespace desk {

using storage::Event;
using storage::Standing;

QCoro::Task<storage::Result<int>> openChangesOf(QString path, QUuid profileId)
{
    if (!QFileInfo::exists(path))
        co_return 0;
    storage::Journal journal(path);
    const storage::Result<void> opened = co_await journal.open();
    if (!opened)
        co_return tl::unexpected(opened.error());
    const storage::Result<QList<Standing>> open = co_await journal.openOperations();
    if (!open)
        co_return tl::unexpected(open.error());
    const QString wanted = profileId.toString(QUuid::WithoutBraces);
    int count = 0;
    for (const Standing &standing : *open) {
        const storage::Result<QList<Event>> events = co_await journal.events(standing.operationId);
        if (!events)
            co_return tl::unexpected(events.error());
        if (!events->isEmpty() && events->first().object().value(profileIdField).toString() == wanted)
            ++count;
    }
    co_return count;
}

} // namespace desk
