#pragma once

#include "book.h"

#include <QSet>

namespace tables {

class DeviceTable;

/** Keeps a table of devices as the book is: reads all in portions, and what changes as it changes. */
class BookLoader : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive the loader. */
    BookLoader(storage::Book &book, DeviceTable &table, QObject *parent = nullptr);

    /** Reads all devices; once more when that is under way already. */
    void load();

    bool isLoading() const { return m_loading; }

    /** Why the book could not be read the last time, or nothing. */
    const std::optional<storage::StorageError> &error() const { return m_error; }

    /** Asks which devices have an order that @p text is part of; of several questions in a row the last one. */
    void findOrders(const QString &text);

Q_SIGNALS:
    /** All devices are there, or error() says why not. */
    void loaded();

    /** Some devices came, changed or went. */
    void updated();

private:
    void readPortion(const QString &afterIotId);
    void takePortion(storage::Result<QList<storage::BookEntry>> portion);
    void note(const QStringList &iotIds);
    void readChanged();
    void askForOrders();

    storage::Book &m_book;
    DeviceTable &m_table;
    QSet<QString> m_changed; ///< To be read again.
    QStringList m_reading; ///< Is being read again.
    bool m_loading = false;
    bool m_loadAgain = false;
    std::optional<storage::StorageError> m_error;
    QString m_ordersWanted;
    bool m_askingForOrders = false;
};

} // namespace tables
