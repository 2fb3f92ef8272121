#pragma once

#include "operation.h"
#include "operation_record.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

namespace linkvisual {
class Client;
struct BuyPlan;
} // namespace linkvisual

namespace storage {
class Journal;
}

namespace desk {

class Desk;
class JournalGate;

/** Who stands in the journal, and when things are tried again. */
struct RunnerSettings {
    QString operatorName; ///< As the person calls themselves; the system's user name is recorded beside it.
    QString profile;
    QString profileId; ///< Stays when the profile is renamed; empty for the built-in platform.
    QString environment; ///< A fixed word such as `production`.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /** How long to wait before each fresh reading that looks for an answered order. */
    QList<std::chrono::milliseconds> readingDelays{
        std::chrono::seconds(0), std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(4)};
    /** How long to wait before an answer is written to the journal again; the last one from then on. At least one. */
    QList<std::chrono::milliseconds> writingDelays{
        std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(5), std::chrono::seconds(15)};
};

/**
 * Runs writes, one journal event a step, each on disk before the next is taken: reserved, prepared, sent, then
 * answered, refused or unknown, and settled after a fresh reading. A write is posted at most once.
 *
 * It works on when the window that started an operation is gone; windows only watch. It lives until close() ended.
 */
class OperationRunner : public QObject
{
    Q_OBJECT

public:
    /** The first four must outlive the runner. */
    OperationRunner(linkvisual::Client &client, Desk &desk, storage::Journal &journal, JournalGate &gate,
        RunnerSettings settings, QObject *parent = nullptr);
    ~OperationRunner() override;

    /** Starts to buy, and returns the operation's id at once; its steps come as changed(), the first one later. */
    QString start(BuyIntent intent);

    /** What is known of the operation @p id, or nothing. */
    std::optional<Operation> operation(const QString &id) const;

    /** All operations started or picked up here, those that came to nothing included, in no order. */
    QList<Operation> operations() const { return m_operations.values(); }

    /** The number of operations that are being worked on; an unknown outcome alone does not count. */
    int running() const { return static_cast<int>(m_running.size()); }

    /**
     * Takes over what the journal holds open and nobody works on: what died before it was sent is closed as not sent,
     * what died after it has an unknown outcome. To be called once the journal is open; may be called again.
     *
     * @return nothing, or why the journal did not take part
     */
    QCoro::Task<storage::Result<void>> pickUp();

    /**
     * Reads the device's orders again for an operation that is answered, unknown or matched; does nothing for others
     * and for one that is being run. An answered order that is there settles it; for an unknown outcome exactly one new
     * order that fits and belongs to no other operation makes it Matched, anything else Unknown.
     */
    QCoro::Task<> reread(QString id);

    /**
     * Closes an open operation because a person says so.
     *
     * @param reason what the person typed, not empty
     * @return nothing, or why not: InvalidEntry for an empty reason, UnknownOperation, ChangedMeanwhile for one that is
     * being run or is closed, or what the journal said
     */
    QCoro::Task<storage::Result<void>> settle(QString id, QString reason);

    /**
     * Refuses new operations, ends all waiting and what was not sent yet, and ends itself when nothing runs any more:
     * when the last post is answered. An answer that the journal does not take in one last attempt stays *sent* there.
     */
    QCoro::Task<> close();

Q_SIGNALS:
    void changed(const desk::Operation &operation);
    void closing();
    void idle();

private:
    // The walk, in operation_runner.cpp. Each step says whether the next is to be taken.
    QCoro::Task<> run(QString id);
    QCoro::Task<bool> reserve(QString id);
    QCoro::Task<bool> prepare(QString id);
    QCoro::Task<bool> post(QString id);
    QCoro::Task<> confirm(QString id);
    std::optional<linkvisual::ApiError> objectionTo(const BuyIntent &intent) const;
    void end(const QString &id, Obstacle obstacle, const storage::StorageError &why);
    void end(const QString &id, const linkvisual::ApiError &error);

    // What comes after it, in operation_follow_up.cpp.
    QCoro::Task<storage::Result<void>> pickUpOne(storage::Standing standing);
    QCoro::Task<> confirmPickedUp(QString id);
    QCoro::Task<bool> readAnswered(QString id);
    QCoro::Task<> readUnknown(QString id);
    QCoro::Task<storage::Result<QSet<QString>>> ordersOfOthers(QString id);

    // The journal.
    QCoro::Task<bool> record(QString id, storage::Entry entry);
    QCoro::Task<bool> recordOnce(QString id, storage::Entry entry);
    storage::Entry attributed(storage::Entry entry) const;
    void take(const QString &id, const storage::Event &event);
    void showUnwritten(const QString &id, const storage::Entry &entry, const storage::StorageError &why);

    void enter(const QString &id);
    void leave(const QString &id);
    QCoro::Task<> pause(std::chrono::milliseconds delay);

    linkvisual::Client &m_client;
    Desk &m_desk;
    storage::Journal &m_journal;
    JournalGate &m_gate;
    RunnerSettings m_settings;
    QHash<QString, Operation> m_operations;
    QSet<QString> m_running; ///< Operations that a coroutine of this object is working on.
    bool m_closed = false;
};

} // namespace desk
