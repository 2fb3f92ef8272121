#include "order_action_words.h"

namespace ui {

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
