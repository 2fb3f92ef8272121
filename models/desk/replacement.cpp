#include "replacement.h"

namespace desk {

Replacement::Replacement(OperationRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    connect(&runner, &OperationRunner::changed, this, &Replacement::follow);
}

QString Replacement::begin(QList<ReplacementStep> steps)
{
    Q_ASSERT(!hasBegun() && !steps.isEmpty());
    m_steps = std::move(steps);
    startCurrent();
    return m_steps.constFirst().operationId;
}

void Replacement::startCurrent()
{
    m_running = !isFinished();
    if (m_running)
        m_steps[m_current].operationId = m_runner.start(m_steps.at(m_current).transfer);
    Q_EMIT changed();
}

void Replacement::follow(const Operation &operation)
{
    if (isFinished() || !hasBegun() || operation.id != m_steps.at(m_current).operationId)
        return;
    if (m_running && operation.state == OperationState::Settled && operation.settledReason.isEmpty()) {
        ++m_current;
        startCurrent();
        return;
    }
    const bool underWay = operation.underWay || operation.state < OperationState::Answered;
    // What is not known stops it for good: a person goes on once it is.
    m_running = m_running && underWay && isOpen(operation.state) && !isOutcomeUnknown(operation.state);
    Q_EMIT changed();
}

bool Replacement::canGoOn() const
{
    if (!hasBegun() || m_running || isFinished())
        return false;
    const std::optional<Operation> current = operation(m_current);
    return current && !isOpen(current->state);
}

void Replacement::goOn()
{
    if (!canGoOn())
        return;
    // What a person closed is taken for done: whether it was moved shows when the device is looked at.
    if (operation(m_current)->state == OperationState::Settled)
        ++m_current;
    startCurrent();
}

std::optional<Operation> Replacement::operation(qsizetype index) const
{
    const QString id = m_steps.at(index).operationId;
    return id.isEmpty() ? std::nullopt : m_runner.operation(id);
}

std::optional<Operation> Replacement::currentOperation() const
{
    return hasBegun() ? operation(std::min(m_current, m_steps.size() - 1)) : std::nullopt;
}

} // namespace desk
