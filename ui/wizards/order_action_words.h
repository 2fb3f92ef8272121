#pragma once

#include "free_plan_action.h"
#include "order_action.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** Why something makes no sense for an order or a free plan, in words. */
class OrderActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderActionWords)

public:
    /** One sentence without a full stop. */
    static QString hindrance(plans::Hindrance hindrance);
    static QString hindrance(plans::FreePlanHindrance hindrance);

    /** What speaks against @p action with @p order, as it was read at @p now (UTC); nothing: it is not listed. */
    static QString objection(plans::OrderAction action, const std::optional<plans::Order> &order, const QDateTime &now);

    /** What to say where a device has no order that @p action makes sense for. */
    static QString noneLeft(plans::OrderAction action);
};

} // namespace ui
