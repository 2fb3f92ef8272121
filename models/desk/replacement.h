#pragma once

#include "operation_runner.h"

#include <QObject>

namespace desk {

/** One order of a device that is replaced, and its way to the successor. */
struct ReplacementStep {
    plans::Order order; ///< As it was before.
    TransferIntent transfer;
    QString operationId; ///< Of the latest try; empty before the first.
};

/**
 * Moves the orders of a broken device to its successor, one after the other. The next one is begun once the one before
 * was seen on the successor; anything else stops it, until a person lets it go on.
 */
class Replacement : public QObject
{
    Q_OBJECT

public:
    /** @param runner must outlive it */
    explicit Replacement(OperationRunner &runner, QObject *parent = nullptr);

    /**
     * Begins with the first step, once in its life, or anew while none was moved and it stands still.
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

    /** Whether it has stopped, something is left to do, and it is known what became of the order it stopped at. */
    bool canGoOn() const;

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

private:
    void startCurrent();
    void follow(const Operation &operation);
    void expectMoved(const Operation &moved);

    OperationRunner &m_runner;
    QList<ReplacementStep> m_steps;
    Facts m_shown; ///< What the next step is decided on.
    qsizetype m_current = 0;
    bool m_running = false;
};

} // namespace desk
