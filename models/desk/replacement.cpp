#include "replacement.h"

namespace desk {

Replacement::Replacement(OperationRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    connect(&runner, &OperationRunner::changed, this, &Replacement::follow);
}

QString Replacement::begin(QList<ReplacementStep> steps, Facts shown)
{
    Q_ASSERT((!hasBegun() || (m_current == m_first && canGoOn())) && !steps.isEmpty());
    m_steps = movedBefore(steps.constFirst().transfer.targetIotId);
    m_first = m_steps.size();
    m_current = m_first;
    m_steps += steps;
    QStringList orders;
    for (const ReplacementStep &step : std::as_const(m_steps))
        orders << step.order.orderId;
    for (ReplacementStep &step : m_steps)
        step.transfer.replacement = orders;
    m_shown = std::move(shown);
    startCurrent();
    return m_steps.at(m_first).operationId;
}

QList<ReplacementStep> Replacement::movedBefore(const QString &targetIotId) const
{
    QList<ReplacementStep> steps;
    if (!m_earlier || m_earlier->targetIotId != targetIotId)
        return steps;
    for (const Operation &operation : m_earlier->moved) {
        plans::Order order = operation.before.order.value_or(plans::Order());
        order.orderId = subjectOf(operation.intent);
        steps << ReplacementStep{order, std::get<TransferIntent>(operation.intent), operation.id, operation};
    }
    return steps;
}

void Replacement::startCurrent()
{
    m_running = !isFinished();
    if (m_running)
        m_steps[m_current].operationId = m_runner.start(m_steps.at(m_current).transfer, m_shown);
    Q_EMIT changed();
}

void Replacement::follow(const Operation &operation)
{
    if (isFinished() || !hasBegun() || operation.id != m_steps.at(m_current).operationId)
        return;
    if (m_running && operation.state == OperationState::Settled && operation.settledReason.isEmpty()) {
        expectMoved(operation);
        ++m_current;
        startCurrent();
        return;
    }
    const bool underWay = operation.underWay || operation.state < OperationState::Answered;
    // What is not known stops it for good: a person goes on once it is.
    m_running = m_running && underWay && isOpen(operation.state) && !isOutcomeUnknown(operation.state);
    Q_EMIT changed();
}

/** What is to be expected once @p moved was carried out. */
void Replacement::expectMoved(const Operation &moved)
{
    const QString orderId = subjectOf(moved.intent);
    QList<plans::Order> &source = m_shown.device.orders;
    source.removeIf([&orderId](const plans::Order &order) { return order.orderId == orderId; });
    if (m_shown.target && moved.order)
        m_shown.target->orders << *moved.order;
    // Nobody documents what else moves in time when an order leaves or arrives, so only the rest is compared.
    const auto forgetDates = [](plans::Snapshot &snapshot) {
        for (plans::Order &order : snapshot.orders) {
            order.start.reset();
            order.end.reset();
        }
        snapshot.freePlan.reset();
        snapshot.readAt = {};
    };
    forgetDates(m_shown.device);
    if (m_shown.target)
        forgetDates(*m_shown.target);
}

bool Replacement::canGoOn() const
{
    if (!hasBegun() || m_running || m_givenUp || isFinished())
        return false;
    const std::optional<Operation> current = operation(m_current);
    return current && !isOpen(current->state);
}

void Replacement::goOn()
{
    if (!canGoOn())
        return;
    const Operation current = *operation(m_current);
    // What a person closed is taken for done: whether it was moved shows when the device is looked at.
    if (current.state == OperationState::Settled) {
        expectMoved(current);
        ++m_current;
    }
    // Who lets it go on after that has seen what is there instead.
    if (current.found)
        m_shown = *current.found;
    startCurrent();
}

void Replacement::giveUp()
{
    if (!canGoOn())
        return;
    m_givenUp = true;
    Q_EMIT givenUp();
}

std::optional<Operation> Replacement::operation(qsizetype index) const
{
    const ReplacementStep &step = m_steps.at(index);
    if (step.recorded || step.operationId.isEmpty())
        return step.recorded;
    return m_runner.operation(step.operationId);
}

std::optional<Operation> Replacement::currentOperation() const
{
    return hasBegun() ? operation(std::min(m_current, m_steps.size() - 1)) : std::nullopt;
}

} // namespace desk
