#include "order_action_words.h"

namespace ui {

using plans::FreePlanHindrance;
using plans::Hindrance;
using plans::OrderAction;

QString OrderActionWords::hindrance(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::InForceAlready:
        return tr("The order is in force already");
    case Hindrance::Expired:
        return tr("The order has expired");
    case Hindrance::Frozen:
        return tr("The order is frozen, and no call undoes that");
    case Hindrance::BeingCreated:
        return tr("The order is still being created");
    }
    return {};
}

QString OrderActionWords::hindrance(FreePlanHindrance hindrance)
{
    switch (hindrance) {
    case FreePlanHindrance::NotReported:
        return tr("The free plan was not read, or the service has none");
    case FreePlanHindrance::NothingLeft:
        return tr("No month of the free plan is left to be claimed");
    case FreePlanHindrance::NotClaimed:
        return tr("The free plan is not claimed yet");
    case FreePlanHindrance::InForceAlready:
        return tr("The free plan is in force already");
    case FreePlanHindrance::Expired:
        return tr("The free plan has expired");
    case FreePlanHindrance::Frozen:
        return tr("The free plan is frozen, and no call undoes that");
    }
    return {};
}

QString OrderActionWords::objection(OrderAction action, const std::optional<plans::Order> &order, const QDateTime &now)
{
    if (!order)
        return tr("The device does not list this order any more. Go back and choose again.");
    const std::optional<Hindrance> found = hindranceTo(action, *order, now);
    return found ? hindrance(*found) : QString();
}

QString OrderActionWords::noneLeft(OrderAction action)
{
    switch (action) {
    case OrderAction::Start:
        return tr("No order of this device waits to begin");
    case OrderAction::Transfer:
        return tr("No order of this device can be transferred");
    case OrderAction::Suspend:
        return tr("No order of this device can be suspended");
    case OrderAction::Bind:
        return tr("This device has no orders");
    }
    return {};
}

} // namespace ui
