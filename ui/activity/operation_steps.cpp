#include "operation_steps.h"

#include "error_words.h"
#include "listed.h"
#include "operation_record.h"
#include "operation_words.h"
#include "plain_text.h"
#include "record_fields.h"
#include "remedy.h"

#include <QJsonArray>

namespace ui {

using desk::OperationState;

namespace {

QString text(const QJsonObject &payload, const char *name)
{
    return onOneLine(payload[QLatin1String(name)].toString());
}

} // namespace

QList<Field> OperationSteps::of(const QList<storage::Event> &events, Phones phones)
{
    QList<Field> steps;
    desk::Operation operation;
    const QJsonObject first = events.isEmpty() ? QJsonObject() : events.first().object();
    for (const storage::Event &event : events) {
        const QJsonObject payload = event.object();
        desk::apply(operation, event);
        QStringList texts = told(event, operation);
        texts << somebodyElse(first, payload);
        texts.removeAll(QString());
        Field field = recordTime(event.kind, {}, event.at);
        field.label = field.value;
        field.value = texts.join(QStringLiteral(" · "));
        const QString platformTime = payload[QLatin1String("platformTime")].toString();
        //: Tooltip of a step: %1 the time by this computer's clock, %2 by the platform's, both in UTC.
        field.toolTip = field.value + u'\n' + tr("%1 here, %2 on the platform (UTC)").arg(field.raw, platformTime);
        field.unbroken = true; // The time goes above what happened then, which needs the room.
        field.raw += QStringLiteral(" %1: ").arg(event.kind) + field.value;
        steps << withPhones(field, phones);
    }
    return steps;
}

/** What happened, and what was found. */
QStringList OperationSteps::told(const storage::Event &event, const desk::Operation &operation)
{
    const QList<storage::Event> remedy = desk::remedySteps({event});
    if (remedy.isEmpty())
        return QStringList{step(event, operation)} + findings(event.object(), operation);
    const desk::Operation &suspension = *operation.remedy;
    const QString state = step(remedy.first(), suspension);
    //: A step of suspending an order too many: %1 the number of the order, %2 the step.
    QStringList texts{tr("Surplus order %1: %2").arg(onOneLine(desk::subjectOf(suspension.intent)), state)};
    texts << findings(remedy.first().object(), suspension);
    if (suspension.state == OperationState::Prepared)
        //: %1 what a person typed.
        texts << tr("reason: %1").arg(onOneLine(desk::reasonOf(suspension.intent)));
    return texts;
}

QString OperationSteps::step(const storage::Event &event, const desk::Operation &operation)
{
    if (!desk::stateFromName(event.state))
        //: A step that a newer program wrote down; %1 its word.
        return tr("Unknown (%1)").arg(onOneLine(event.state));
    QString state = OperationWords::state(operation);
    if (event.kind == QLatin1String("picked-up"))
        //: %1 how far the operation has come.
        return tr("Taken over, because PlanDesk had ended: %1").arg(state);
    if (event.kind == QLatin1String("reopened"))
        //: %1 how far the operation has come.
        return tr("Seen after all: %1").arg(state);
    if (event.kind == QLatin1String("reread"))
        //: %1 how far the operation has come.
        return tr("Read again: %1").arg(state);
    switch (operation.state) {
    case OperationState::Reserved:
        return tr("Recorded, and the device locked");
    case OperationState::Prepared:
        return tr("Read what the platform holds");
    case OperationState::Sent:
        return tr("Sent");
    case OperationState::Answered:
        return tr("Accepted by the platform");
    default:
        return state;
    }
}

QStringList OperationSteps::findings(const QJsonObject &payload, const desk::Operation &operation)
{
    QStringList texts;
    if (const QJsonValue before = payload[QLatin1String("ordersBefore")]; before.isArray())
        texts << tr("%n order(s) were there", nullptr, static_cast<int>(before.toArray().size()));
    if (const QString call = text(payload, "call"); !call.isEmpty())
        texts << call + u' ' + text(payload, "apiVersion");
    if (const QString order = text(payload, "orderId"); !order.isEmpty())
        //: %1 the number of an order.
        texts << tr("order %1").arg(order);
    QStringList added;
    for (const auto &order : payload[QLatin1String("newOrders")].toArray())
        added << onOneLine(order.toString());
    if (!added.isEmpty())
        //: %1 numbers of orders.
        texts << tr("new since then: %1").arg(listed(added));
    else if (payload.contains(QLatin1String("newOrders")))
        texts << tr("no new order");
    if (payload.contains(QLatin1String("error")) && operation.error)
        texts << ErrorWords::describe(*operation.error).title << ErrorWords::platformWords(*operation.error);
    if (payload.contains(QLatin1String("obstacle")) && operation.obstacle)
        texts << OperationWords::explanation(operation);
    if (const QString reason = text(payload, "reason"); !reason.isEmpty())
        //: %1 what a person typed.
        texts << tr("reason: %1").arg(reason);
    // It stands in every event while changes are unlocked; what was sent is what it was for.
    if (const QString reason = text(payload, "unlockReason");
        !reason.isEmpty() && payload.contains(QLatin1String("call")))
        //: %1 why a person unlocked the changes of a production profile.
        texts << tr("unlocked because: %1").arg(reason);
    if (const QString request = text(payload, "requestId"); !request.isEmpty())
        //: %1 the id that the platform gave to a request.
        texts << tr("request %1").arg(request);
    return texts;
}

/** Who did it, if it was not who began the operation. */
QString OperationSteps::somebodyElse(const QJsonObject &first, const QJsonObject &payload)
{
    for (const char *name : {"operator", "user", "computer"}) {
        if (text(first, name) == text(payload, name))
            continue;
        const QString person = text(payload, "operator").isEmpty() ? text(payload, "user") : text(payload, "operator");
        //: Who took a step: %1 a person, %2 a computer.
        return tr("by %1 on %2").arg(person, text(payload, "computer"));
    }
    return {};
}

} // namespace ui
