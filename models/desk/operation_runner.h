#pragma once

#include "operation_log.h"
#include "outcome_resolver.h"
#include "write_call.h"

namespace desk {

class JournalGate;

/**
 * Runs writes, one journal event a step, each on disk before the next is taken: reserved, prepared, sent, then
 * answered, refused or unknown, and settled after a fresh reading. A write is posted at most once; what is not known
 * of it is found out by reading.
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

    /**
     * Starts a write, and returns the operation's id at once; its steps come as changed(), the first one later.
     *
     * @param shown what the person had before their eyes; when it is not so any more, nothing is sent (FactsChanged)
     */
    QString start(Intent intent, std::optional<Facts> shown = {});

    /**
     * Freezes an order that is one too many inside the operation @p id, which must await that (see remedy.h) and be
     * about a device of this platform: its devices stay locked, the freezing is posted at most once, and its steps come
     * as changed() of the operation around it. Once the order is seen frozen, the operation is matched with the one
     * that is left. What is not known of the freezing is read again, and never posted again by itself.
     *
     * @param intent which order, and why
     * @param shown what the person had before their eyes; when it is not so any more, nothing is sent (FactsChanged)
     * @return whether it begins
     */
    bool startRemedy(const QString &id, SuspendIntent intent, std::optional<Facts> shown = {});

    /**
     * The limit of the profile that @p intent would pass, with what was spent today, or nothing. The same is asked
     * again before anything is sent.
     */
    QCoro::Task<std::optional<OverLimit>> limitAgainst(Intent intent);

    /** What is known of the operation @p id, or nothing. */
    std::optional<Operation> operation(const QString &id) const { return m_log.operation(id); }

    /** All operations started or picked up here, those that came to nothing included, in no order. */
    QList<Operation> operations() const { return m_log.operations(); }

    /** All operations of the journal that this profile began on the device @p iotId, in no order; or what it said. */
    QCoro::Task<storage::Result<QList<Operation>>> ownOperations(QString iotId);

    /** The number of operations that are being worked on; an unknown outcome alone does not count. */
    int running() const { return m_log.running(); }

    /**
     * Takes over what the journal holds open and nobody works on: what died before it was sent is closed as not sent,
     * what died after it has an unknown outcome, which is looked into from now on. What was closed as not having
     * happened goes on being watched. To be called once the journal is open; may be called again.
     *
     * @return nothing, or why the journal did not take part
     */
    QCoro::Task<storage::Result<void>> pickUp() { return m_resolver.pickUp(); }

    /**
     * Reads the devices again for an operation whose outcome is not known, which is answered and not seen yet, or which
     * was closed as not having happened; does nothing for others and for one that is being run. What it shows brings
     * the operation on (see OperationState).
     */
    QCoro::Task<> reread(QString id) { return m_resolver.reread(std::move(id)); }

    /** A person looks at the device: what is not known of it is read again. */
    void lookedAt(const QString &iotId) { m_resolver.lookedAt(iotId); }

    /**
     * Closes an open operation because a person says so.
     *
     * @param reason what the person typed, not empty
     * @param as whose work it is that a reading found
     * @return nothing, or why not: InvalidEntry for an empty reason, UnknownOperation, ChangedMeanwhile for one that is
     * being run or is closed, or what the journal said
     */
    QCoro::Task<storage::Result<void>> settle(QString id, QString reason, Settlement as = Settlement::AsFound)
    {
        return m_resolver.settle(std::move(id), std::move(reason), as);
    }

    /**
     * Begins a new journal in place of one that is damaged or missing, because a person accepts that its history is
     * lost; see Journal::beginAnew().
     *
     * @param reason what the person typed
     */
    QCoro::Task<storage::Result<void>> beginRecordAnew(QString reason);

    /**
     * Refuses new operations, ends all waiting and what was not sent yet, and ends itself when nothing runs any more:
     * when the last post is answered. An answer that the journal does not take in one last attempt stays *sent* there.
     */
    QCoro::Task<> close() { return m_log.close(); }

Q_SIGNALS:
    void changed(const desk::Operation &operation);

private:
    /** What the platform said to a write. */
    using Answer = Result<Finding>;

    // The walk; what keeps a write back is in operation_guards.cpp, posting in operation_posting.cpp. Each step says
    // whether the next is to be taken.
    QCoro::Task<> run(QString id);
    QCoro::Task<> runRemedy(QString id);
    bool isStillSuspected(const QString &id);
    QCoro::Task<bool> reserve(QString id);
    QCoro::Task<bool> prepare(QString id);
    QCoro::Task<bool> keepToWhatWasShown(QString id, Reading reading);
    QCoro::Task<bool> keepWithinTheDay(QString id);
    QCoro::Task<storage::Result<plans::Money>> spentToday();
    QCoro::Task<bool> post(QString id);
    QCoro::Task<bool> recordSent(QString id, AnyWrite call);

    std::optional<linkvisual::ApiError> objectionTo(const Intent &intent) const;
    bool isForbidden(const QString &id);
    QCoro::Task<> endUnsent(QString id, Finding finding);
    QCoro::Task<> endWithoutJournal(QString id, storage::StorageError why);

    QCoro::Task<Answer> send(AnyWrite call, QString id);
    template <linkvisual::WriteCall Request>
    QCoro::Task<Answer> sendOne(Request request, QString id);

    linkvisual::Client &m_client;
    Desk &m_desk;
    JournalGate &m_gate;
    OperationLog m_log;
    OutcomeResolver m_resolver;
};

} // namespace desk
