#include "coverage_look.h"

#include "theme.h"

namespace ui {

QString toneOf(plans::OrderState state)
{
    switch (state) {
    case plans::OrderState::InForce:
    case plans::OrderState::Undated:
        return QStringLiteral("good");
    case plans::OrderState::Waiting:
        return QStringLiteral("waiting");
    case plans::OrderState::Expired:
        return QStringLiteral("neutral");
    case plans::OrderState::Frozen:
        return QStringLiteral("cold");
    case plans::OrderState::BeingCreated:
        return QStringLiteral("accent");
    case plans::OrderState::Overdue:
    case plans::OrderState::Unknown:
        break;
    }
    return QStringLiteral("warning");
}

QString symbolOf(const plans::HeldPlan &held, plans::OrderState state)
{
    const auto payment = held.order.payment ? held.order.payment->documented() : std::nullopt;
    if (payment == plans::PaymentStatus::Unpaid)
        return QStringLiteral("unpaid");
    switch (state) {
    case plans::OrderState::Frozen:
        return QStringLiteral("frozen");
    case plans::OrderState::BeingCreated:
        return QStringLiteral("creating");
    case plans::OrderState::Overdue:
        return QStringLiteral("warning");
    case plans::OrderState::Unknown:
        return QStringLiteral("question");
    default:
        return {};
    }
}

CoverageLook lookOf(const plans::CoverageSegment &segment, const Theme &theme)
{
    const QString tone = toneOf(segment.state);
    const QColor text = theme.color(QStringLiteral("tone.%1.text").arg(tone));
    const QColor fill = theme.color(QStringLiteral("tone.%1.fill").arg(tone));
    const QString symbol = symbolOf(segment.held, segment.state);
    // Only what a customer bought and has now stands out in full colour.
    if (segment.state == plans::OrderState::InForce && !segment.held.free)
        return {text, text, theme.color(QStringLiteral("accentText")), symbol};
    return {fill, segment.state == plans::OrderState::Expired ? fill : text, text, symbol};
}

} // namespace ui
