#pragma once

#include "operation_runner.h"
#include "replacement_record.h"

#include <QObject>

namespace desk {

/** One order of a device that is replaced, and its way to the successor. */
struct ReplacementStep {
    plans::Order order; ///< As it was before.
    TransferIntent transfer;
    QString operationId{}; ///< Of the latest try; empty before the first.
    std::optional<Operation> recorded{}; ///< What is on record of one that was moved before this began.
};

/**
 * Moves the orders of a broken device to its successor, one after the other. The next one is begun once the one before
 * was seen on the successor; anything else stops it, until a person lets it go on. Each transfer names all orders of
 * the replacement, so that one that is broken off can be gone on with from the journal.
 */
class Replacement : public QObject
{
    Q_OBJECT

public:
    /** @param runner must outlive it */
    explicit Replacement(OperationRunner &runner, QObject *parent = nullptr);

    /** Before it begins: what was moved before an earlier one was broken off belongs to this one too. */
    void goOnFrom(const ReplacementRecord &record) { m_earlier = record; }

    /** What is gone on with; nothing when it is a new one. */
    const std::optional<ReplacementRecord> &earlier() const { return m_earlier; }

    /**
     * Begins with the first of @p steps, once in its life, or anew while none was moved and it stands still. What was
     * moved to the same successor before stands in front of them.
     *
     * @param shown what the person had before their eyes; each later step is held against what is left of it
     * @return the id of the first operation
     */
    QString begin(QList<ReplacementStep> steps, Facts shown);

    /**
     * Goes on after it stopped: with the same order where that was certainly not moved, else with the next one. Does
     * nothing while canGoOn() is false.
     */
    void goOn();

    /** Ends it where it stands, for another one to go on from the journal; does nothing while canGoOn() is false. */
    void giveUp();

    bool isGivenUp() const { return m_givenUp; }

    /** Whether it has stopped, something is left to do, and it is known what became of the order it stopped at. */
    bool canGoOn() const;

    /** Whether any order was moved, or tried. */
    bool hasBegun() const { return !m_steps.isEmpty(); }

    /** Whether it goes on by itself. */
    bool isRunning() const { return m_running; }

    /** Whether nothing is left to do. */
    bool isFinished() const { return hasBegun() && m_current == m_steps.size(); }

    const QList<ReplacementStep> &steps() const { return m_steps; }

    /** What is known of the way of step @p index; nothing before it was begun. */
    std::optional<Operation> operation(qsizetype index) const;

    /** The operation that it is at, or the last one; nothing before it has begun. */
    std::optional<Operation> currentOperation() const;

Q_SIGNALS:
    void changed();
    void givenUp();

private:
    QList<ReplacementStep> movedBefore(const QString &targetIotId) const;
    void startCurrent();
    void follow(const Operation &operation);
    void expectMoved(const Operation &moved);

    OperationRunner &m_runner;
    std::optional<ReplacementRecord> m_earlier;
    QList<ReplacementStep> m_steps;
    qsizetype m_first = 0; ///< The first step that is this one's own.
    Facts m_shown; ///< What the next step is decided on.
    qsizetype m_current = 0;
    bool m_running = false;
    bool m_givenUp = false;
};

} // namespace desk
