#pragma once

#include "event.h"
#include "event_chain.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace storage {

class SqlTransaction;

/** Checks that the tables of operations and of locked devices say what the events say. */
class TableCheck
{
public:
    /** Takes the next event. */
    void next(const Event &event);

    /** Compares the tables with all events taken; says the latest event of the first operation that differs. */
    std::optional<ChainBreak> compare(SqlTransaction &transaction) const;

private:
    struct Expected {
        QString state;
        bool isOpen = true;
        QString owner;
        qint64 lastEvent = 0;
        QStringList devices; ///< As rows of the table, in order.

        friend bool operator==(const Expected &, const Expected &) = default;
    };

    QMap<QString, Expected> m_operations;
};

} // namespace storage
