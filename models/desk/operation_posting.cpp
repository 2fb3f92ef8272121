#include "client.h"
#include "journal.h"
#include "journal_gate.h"
#include "operation_runner.h"
#include "plan_json.h"
#include "remedy.h"

// What is awaited gets named values alone; see CONTRIBUTING.md.

namespace desk {

using linkvisual::ApiError;
using storage::Entry;
using storage::Event;

namespace {

OperationState stateAfter(linkvisual::Outcome outcome)
{
    switch (outcome) {
    case linkvisual::Outcome::NotSent:
        return OperationState::NotSent;
    case linkvisual::Outcome::Refused:
        return OperationState::Refused;
    case linkvisual::Outcome::Unknown:
        return OperationState::Unknown;
    }
    Q_UNREACHABLE();
}

// What an answer tells, by what the calls answer with.

void note(Finding &finding, const QString &orderId)
{
    finding.orderId = orderId;
}

void note(Finding &finding, const plans::Order &order)
{
    finding.orderId = order.orderId;
    finding.answer = storage::toJson(order);
}

void note(Finding &finding, const std::optional<plans::Order> &order)
{
    if (order)
        note(finding, *order);
}

void note(Finding &finding, const plans::FreePlan &plan)
{
    finding.answer = storage::toJson(plan);
}

} // namespace

/** Posts the write once, and records what came of it; says whether the platform said yes. */
QCoro::Task<bool> OperationRunner::post(QString id)
{
    const Operation prepared = m_log.at(id);
    const AnyWrite call = callFor(prepared.intent, prepared.tag);
    const bool recorded = co_await recordSent(id, call);
    if (!recorded)
        co_return false;
    const Answer answer = co_await send(call, id);
    Finding finding;
    if (answer)
        finding = *answer;
    else
        finding.error = answer.error();
    const OperationState state = answer ? OperationState::Answered : stateAfter(answer.error().outcome);
    const Entry came = entryFor(state, finding);
    const bool written = co_await m_log.record(id, came);
    co_return written &&state == OperationState::Answered;
}

/** Records that the call is about to be posted, or that it will not be. */
QCoro::Task<bool> OperationRunner::recordSent(QString id, AnyWrite call)
{
    const linkvisual::CallDescription description = descriptionOf(call);
    const Result<linkvisual::CallContext> context = m_client.contextOf(description);
    Finding finding;
    if (m_log.isClosed() || !context) {
        ApiError error;
        error.kind = linkvisual::ErrorKind::Closed;
        error.outcome = linkvisual::Outcome::NotSent;
        error.path = description.name;
        error.at = m_log.settings().now();
        finding.error = context ? error : context.error();
        co_await endUnsent(id, finding);
        co_return false;
    }
    finding.obstacle = m_gate.objection();
    if (finding.obstacle) {
        co_await endUnsent(id, finding);
        co_return false;
    }
    const QString chain = chainOf(id);
    const storage::Standing seen{
        chain, stateName(m_log.at(chain).state), true, m_log.journal().ownerName(), storage::Owner::Us};
    Entry sending = m_log.complete(id, entryFor(OperationState::Sent));
    sending.payload[QLatin1String("path")] = QLatin1String(description.at(context->service).path);
    sending.payload[QLatin1String("apiVersion")] = context->version.toString();
    const QJsonObject parameters = parametersOf(call, *context).object();
    const storage::Result<Event> recorded = co_await m_gate.recordSent(seen, sending, description, parameters);
    if (!recorded) {
        co_await endWithoutJournal(id, recorded.error());
        co_return false;
    }
    m_log.take(id, *recorded);
    co_return true;
}

QCoro::Task<OperationRunner::Answer> OperationRunner::send(AnyWrite call, QString id)
{
    return std::visit([this, &id](const auto &one) { return sendOne(one, id); }, call);
}

template <linkvisual::WriteCall Request>
QCoro::Task<OperationRunner::Answer> OperationRunner::sendOne(Request request, QString id)
{
    linkvisual::WritePermit permit = m_gate.permitFor(chainOf(id));
    const Result<linkvisual::Written<typename Request::Reply>> written
        = co_await m_client.call(request, std::move(permit));
    if (!written)
        co_return tl::unexpected(written.error());
    Finding finding;
    finding.receipt = written->receipt;
    note(finding, written->reply);
    co_return finding;
}

} // namespace desk
