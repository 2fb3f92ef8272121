#pragma once

#include "operation.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

namespace linkvisual
{
class Client;
}

namespace storage
{
class Journal;
}

namespace desk
{

class Desk;
class JournalGate;

/**
 * Runs writes, one journal event a step, each on disk before the next is taken: reserved, prepared, sent, then
 * answered, refused or unknown, and settled after a fresh reading. A write is posted at most once.
 *
 * It works on when the window that started an operation is gone; windows only watch.
 */
class OperationRunner : public QObject
{
    Q_OBJECT

public:
    /** All arguments must outlive the runner; @p operatorName stands in the journal beside the system's user name. */
    OperationRunner(linkvisual::Client &client, Desk &desk, storage::Journal &journal, JournalGate &gate,
        QString operatorName, QObject *parent = nullptr);

    /** Starts to buy, and returns the operation's id at once; its steps come as changed(). */
    QString start(BuyIntent intent);

    /** What is known of the operation @p id, or nothing. */
    std::optional<Operation> operation(const QString &id) const;

    /** The number of operations that are being run, not counting those with an unknown outcome. */
    int running() const;

Q_SIGNALS:
    void changed(const desk::Operation &operation);
};

} // namespace desk
