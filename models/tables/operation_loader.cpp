#include "operation_loader.h"

#include "operation_table.h"

#include <QCoroTask>
#include <QtConcurrentRun>

namespace tables {

namespace {

constexpr int namesAtOnce = 500;

/** The operations of @p known that @p events add something to, and the new ones, in the order of the events. */
QList<desk::Recorded> withEvents(const QHash<QString, desk::Recorded> &known, const QList<storage::Event> &events)
{
    QStringList order;
    QHash<QString, std::shared_ptr<desk::RecordedOperation>> changed;
    for (const storage::Event &event : events) {
        auto &recorded = changed[event.operationId];
        if (recorded == nullptr) {
            order << event.operationId;
            const desk::Recorded before = known.value(event.operationId);
            recorded = before ? std::make_shared<desk::RecordedOperation>(*before)
                              : std::make_shared<desk::RecordedOperation>();
        }
        desk::apply(*recorded, event);
    }
    QList<desk::Recorded> operations;
    for (const QString &id : std::as_const(order))
        operations << changed.value(id);
    return operations;
}

} // namespace

OperationLoader::OperationLoader(
    storage::Journal &journal, storage::Book &book, OperationTable &table, int portion, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_book(book)
    , m_table(table)
    , m_portion(portion)
{
    connect(&m_book, &storage::Book::changed, this, [this](const QStringList &iotIds) {
        // None means too many to name.
        const QStringList ours = m_table.iotIds();
        QStringList changed = iotIds.isEmpty() ? ours : iotIds;
        if (!iotIds.isEmpty())
            changed.removeIf([&ours](const QString &iotId) { return !ours.contains(iotId); });
        askForNames(changed);
    });
}

void OperationLoader::update()
{
    if (m_loading) {
        m_updateAgain = true;
        return;
    }
    m_loading = true;
    readPortion();
}

void OperationLoader::readPortion()
{
    QCoro::connect(m_journal.eventsAfter(m_last, m_portion), this,
        [this](storage::Result<QList<storage::Event>> portion) { takePortion(std::move(portion)); });
}

void OperationLoader::takePortion(storage::Result<QList<storage::Event>> portion)
{
    m_error.reset();
    if (!portion || portion->isEmpty()) {
        if (!portion)
            m_error = portion.error();
        finish();
        return;
    }
    const bool more = portion->size() == m_portion;
    const qint64 last = portion->last().number;
    // What the events say is read in another thread: a long history takes a second.
    QtConcurrent::run(withEvents, m_table.byId(), *portion)
        .then(this, [this, more, last](const QList<desk::Recorded> &operations) {
            m_last = last;
            const QStringList before = m_table.iotIds();
            m_table.take(operations);
            QStringList added = m_table.iotIds();
            const QSet<QString> known(before.begin(), before.end());
            added.removeIf([&known](const QString &iotId) { return known.contains(iotId); });
            askForNames(added);
            if (more)
                readPortion();
            else
                finish();
        });
}

void OperationLoader::finish()
{
    m_loading = false;
    m_loaded = m_loaded || !m_error;
    if (std::exchange(m_updateAgain, false))
        update();
    else
        Q_EMIT updated();
}

void OperationLoader::askForNames(QStringList iotIds)
{
    while (!iotIds.isEmpty()) {
        const QStringList some = iotIds.mid(0, namesAtOnce);
        iotIds.remove(0, some.size());
        QCoro::connect(
            m_book.entriesOf(some), this, [this, some](const storage::Result<QList<storage::BookEntry>> &entries) {
                if (!entries)
                    return; // Without the book they are called as the journal calls them.
                QHash<QString, QString> names;
                for (const QString &iotId : some)
                    names.insert(iotId, {});
                for (const storage::BookEntry &entry : *entries)
                    names[entry.device.device.iotId] = entry.device.device.displayName();
                m_table.learnNames(names);
            });
    }
}

} // namespace tables
