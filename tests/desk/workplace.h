#pragma once

#include "client.h"
#include "desk.h"
#include "journal.h"
#include "journal_gate.h"
#include "operation_runner.h"
#include "sample_writes.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

/** What is out of the ordinary at a workplace. */
struct WorkplaceSetup {
    linkvisual::Service service = linkvisual::Service::LivingIot;
    QHash<QString, QString> callVersions;
    linkvisual::Timing timing;
    desk::RunnerSettings settings;
    QList<desk::WriteRule> rules;

    /** Nothing out of the ordinary: no waiting between attempts, and nothing is read again by time. */
    WorkplaceSetup();

    /** The newest version of every call that has anything to do with orders. */
    static QHash<QString, QString> newestVersions();
};

/** A folder that is in memory where there is such a place, for tests that write so much that a disk would take minutes.
 */
std::unique_ptr<QTemporaryDir> quickFolder();

/** One process's worth of desk: journal, gate, client, reads and runner. */
class Workplace
{
public:
    /** Opens the journal; fails the program when that fails. */
    Workplace(const QUrl &url, const QString &journalPath, const WorkplaceSetup &setup = {});
    Workplace(
        const QUrl &url, const QString &journalPath, linkvisual::Service service, linkvisual::Timing timing = quick());

    /** Closes everything, and fails the program when something does not end. */
    ~Workplace();

    Q_DISABLE_COPY_MOVE(Workplace)

    /** Limits that hold for real, and no waiting between retries. */
    static linkvisual::Timing quick();

    /** Where a client for the sandbox at @p url works. */
    static linkvisual::Endpoint endpointAt(const QUrl &url, const WorkplaceSetup &setup = {});

    /** Runs a write and waits until nothing runs any more. */
    desk::Operation run(const desk::Intent &intent);

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
