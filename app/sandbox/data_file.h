#pragma once

#include "world.h"

#include <QHash>
#include <tl/expected.hpp>

namespace sandbox {

/** What a data file remembers. */
struct SavedState {
    QString scenario; ///< Empty: the file is new.
    qint64 today = 0; ///< The today its scenario is dated around, UTC milliseconds.
    int orderCounter = 0;
    QHash<QString, Holding> holdings; ///< By iotId; only those that differ from the scenario.
};

/**
 * The SQLite file behind a sandbox: one row a device that has changed. Every write is on the disk before it returns
 * (WAL, synchronous=FULL), so an order that was answered survives a killed process. One sandbox at a time may have it.
 */
class DataFile
{
public:
    DataFile();
    ~DataFile();
    Q_DISABLE_COPY_MOVE(DataFile)

    /** Opens or makes @p path and reads it; the error is a sentence. */
    tl::expected<SavedState, QString> open(const QString &path);

    /** Names the scenario of a new file. */
    tl::expected<void, QString> begin(const QString &scenario, qint64 today);

    /** Keeps @p holdings and the counter, all or nothing. */
    tl::expected<void, QString> save(const QHash<QString, Holding> &holdings, int orderCounter);

private:
    tl::expected<void, QString> run(const QString &statement, const QVariantList &values = {});
    tl::expected<SavedState, QString> read();

    const QString m_connection;
};

} // namespace sandbox
