#pragma once

#include "book.h"
#include "journal.h"
#include "recorded_operation.h"

#include <QObject>

namespace tables {

class OperationTable;

/** Keeps a table of operations as the journal is, with the names that devices have in the book; nothing waits. */
class OperationLoader : public QObject
{
    Q_OBJECT

public:
    /** Events at once: the journal's thread is free for writes again within some 20 ms. */
    static constexpr int portionSize = 1000;

    /** All must outlive the loader. @param portion how many events are read at once, from 1 */
    OperationLoader(storage::Journal &journal, storage::Book &book, OperationTable &table, int portion = portionSize,
        QObject *parent = nullptr);

    /** Reads what was written since the last time, at first everything; once more when that is under way already. */
    void update();

    bool isLoading() const { return m_loading; }

    /** Whether everything was read once. */
    bool hasLoaded() const { return m_loaded; }

    /** Why the journal could not be read the last time, or nothing. */
    const std::optional<storage::StorageError> &error() const { return m_error; }

Q_SIGNALS:
    /** All that was written is there, or error() says why not. */
    void updated();

private:
    void readPortion();
    void takePortion(storage::Result<QList<storage::Event>> portion);
    void finish();
    void askForNames(QStringList iotIds);

    storage::Journal &m_journal;
    storage::Book &m_book;
    OperationTable &m_table;
    int m_portion;
    qint64 m_last = 0; ///< The number of the latest event that is in the table.
    bool m_loading = false;
    bool m_updateAgain = false;
    bool m_loaded = false;
    std::optional<storage::StorageError> m_error;
};

} // namespace tables
