#include "coverage_words.h"

#include "formats.h"
#include "plain_text.h"
#include "whole_days.h"
#include "words.h"

namespace ui {

namespace {

const QString dot = QStringLiteral(" · ");

} // namespace

QString CoverageWords::title()
{
    //: Title of the picture of plans over time. Not "cover" as in overwriting.
    return tr("Coverage");
}

QString CoverageWords::keys()
{
    return tr("Left and Right go from plan to plan, Enter shows the order, plus and minus zoom, Shift with Left or "
              "Right moves in time, 0 shows today, 9 everything.");
}

QString CoverageWords::today()
{
    //: Below the line of the present day.
    return tr("today");
}

QString CoverageWords::lane(plans::PlanType type)
{
    return Words::planType(type);
}

QString CoverageWords::withoutDates()
{
    //: Before a list of plans for which the platform gave no dates.
    return tr("Without dates:");
}

QString CoverageWords::more(int count)
{
    //: After a list of plans for which there was no more room.
    return tr("and %n more", nullptr, count);
}

QString CoverageWords::nothing()
{
    return tr("No plan with dates");
}

QString CoverageWords::range(qint64 days)
{
    constexpr double monthDays = 365.25 / 12;
    constexpr int shownInDays = 45;
    if (days >= shownInDays)
        return Words::months(qRound(static_cast<double>(days) / monthDays));
    //: How much time the picture shows.
    return tr("%n day(s)", nullptr, static_cast<int>(days));
}

QStringList CoverageWords::labels(const plans::CoverageSegment &segment)
{
    if (segment.assumed) {
        //: In the picture of what a change does; its dates are not the platform's.
        const QString what = segment.held.free     ? tr("+ free plan (assumed)")
            : segment.held.order.orderId.isEmpty() ? tr("+ this purchase (assumed)")
                                                   : tr("+ this order (assumed)");
        return {what, tr("assumed")};
    }
    const QString state = Words::state(segment.state, segment.held.order.status.number());
    const QString kept = segment.held.daysKept ? Words::daysKept(*segment.held.daysKept) : QString();
    QStringList labels;
    if (segment.held.free) {
        //: The plan that comes with the device.
        const QString free = tr("free plan");
        if (!kept.isEmpty())
            labels << free + dot + kept + dot + state;
        return labels << free + dot + state << state;
    }
    if (!kept.isEmpty())
        labels << kept + dot + state;
    return labels << state;
}

QStringList CoverageWords::labels(const plans::CoverageGap &gap)
{
    if (gap.days == 0) {
        //: A stretch of hours in which no plan was held.
        return {tr("gap under a day"), tr("gap")};
    }
    if (gap.certain) {
        //: A stretch in which no plan was held.
        return {tr("%n-day gap", nullptr, gap.days), tr("%n d", "short for days", gap.days)};
    }
    //: A stretch in which no dated plan was held, but perhaps one without dates.
    return {tr("%n-day gap?", nullptr, gap.days), tr("%n d?", "short for days, uncertain", gap.days)};
}

QString CoverageWords::label(const plans::ListedPlan &plan)
{
    return Words::planType(plan.held.order.type) + dot + Words::state(plan.state, plan.held.order.status.number());
}

QString CoverageWords::name(const plans::CoverageSegment &segment)
{
    if (segment.assumed) {
        const QString kept = segment.held.daysKept ? dot + Words::daysKept(*segment.held.daysKept) : QString();
        return Words::planType(segment.held.order.type) + kept + dot + labels(segment).constFirst();
    }
    return Words::planType(segment.held.order.type) + dot + labels(segment).constFirst();
}

QString CoverageWords::name(const plans::CoverageGap &gap, plans::PlanType lane)
{
    return Words::planType(lane) + dot + labels(gap).constFirst();
}

QString CoverageWords::description(const plans::CoverageSegment &segment, const QDateTime &now)
{
    const plans::Order &order = segment.held.order;
    QStringList lines;
    if (segment.assumed) {
        //: %1 and %2 are times that the platform did not give.
        lines
            << tr("Assumed: from %1 to about %2").arg(Formats::dateTime(segment.begin), Formats::dateTime(segment.end));
        lines << tr("The platform's own dates are read afterwards.");
        return lines.join(u'\n');
    }
    //: A plan's dates.
    lines << tr("From %1 to %2").arg(Formats::dateTime(segment.begin), Formats::dateTime(segment.end));
    if (segment.state == plans::OrderState::InForce) {
        const int days = plans::wholeDays(now, segment.end);
        //: Until a plan's end.
        lines << (days > 0 ? tr("%n day(s) left", nullptr, days) : tr("Less than a day left"));
    } else if (segment.state == plans::OrderState::Waiting) {
        const int days = plans::wholeDays(now, segment.begin);
        lines << (days > 0 ? tr("Starts in %n day(s)", nullptr, days) : tr("Starts within a day"));
    }
    if (!order.orderId.isEmpty()) {
        //: %1 an order number.
        lines << tr("Order %1").arg(onOneLine(order.orderId));
        if (order.payment)
            lines << Words::payment(order.payment);
    }
    return lines.join(u'\n');
}

QString CoverageWords::description(const plans::CoverageGap &gap)
{
    QString text = tr("From %1 to %2").arg(Formats::dateTime(gap.begin), Formats::dateTime(gap.end));
    if (!gap.certain)
        text += u'\n' + tr("A plan for which the platform gave no place may lie in it.");
    return text;
}

QString CoverageWords::description(const plans::ListedPlan &plan)
{
    QStringList lines;
    switch (plan.reason) {
    case plans::Unplaced::NoDates:
        lines << tr("The platform gave no dates.");
        break;
    case plans::Unplaced::DatesReversed:
        lines << tr("The platform gave an end before the start.");
        break;
    case plans::Unplaced::UnknownType:
        lines << tr("The platform gave a type that nobody documents.");
        break;
    }
    const plans::Order &order = plan.held.order;
    if (order.start && !order.start->isEmpty())
        lines << tr("Start: %1").arg(Formats::moment(order.start));
    if (order.end && !order.end->isEmpty())
        lines << tr("End: %1").arg(Formats::moment(order.end));
    lines << (order.orderId.isEmpty() ? tr("free plan") : tr("Order %1").arg(onOneLine(order.orderId)));
    return lines.join(u'\n');
}

} // namespace ui
