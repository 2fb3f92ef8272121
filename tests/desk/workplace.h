#pragma once

#include "client.h"
#include "desk.h"
#include "journal.h"
#include "journal_gate.h"
#include "operation_runner.h"

#include <QStringList>
#include <QUrl>

/** One process's worth of desk: journal, gate, client, reads and runner, without any waiting between attempts. */
class Workplace
{
public:
    /** Opens the journal; fails the program when that fails. */
    Workplace(const QUrl &url, const QString &journalPath, linkvisual::Service service = linkvisual::Service::LivingIot,
        linkvisual::Timing timing = quick());

    /** Closes everything, and fails the program when something does not end. */
    ~Workplace();

    Q_DISABLE_COPY_MOVE(Workplace)

    /** Limits that hold for real, and no waiting between retries. */
    static linkvisual::Timing quick();

    /** Buys and waits until nothing runs any more. */
    desk::Operation buy(const desk::BuyIntent &intent);

    /** Waits until nothing runs any more. */
    void waitUntilIdle();

    /** What the journal holds of an operation, event by event: its kinds, and its states. */
    QStringList kinds(const QString &operationId);
    QStringList states(const QString &operationId);

    /** Runs statements on the journal's file, from outside. */
    static void sql(const QString &journalPath, const QStringList &statements);

    /** A trigger that keeps the journal from taking events that bring an operation to @p state; and its end. */
    static QString breakingTrigger(const QString &state);
    static QString mendingTrigger();

    storage::Journal journal;
    desk::JournalGate gate;
    linkvisual::Client client;
    desk::Desk reads;
    desk::OperationRunner runner;
    QList<desk::Operation> changes; ///< All that changed() told.
};

/** A plan of the demo's catalogue that any camera may buy. */
desk::BuyIntent purchase(const QString &iotId, int copies = 1);

/** A camera of the demo without orders, and others. */
inline const QString emptyCamera = QStringLiteral("gF9hJ2kL5zX8cV1bN4m9000100");
inline const QString otherCamera = QStringLiteral("eW5rT8yU1iO4pA7sD0f7000100");
inline const QString busyCamera = QStringLiteral("HISTORY0000000000260000100");
