#pragma once

#include "effect_page.h"
#include "order.h"
#include "plan_names.h"

#include <QCoreApplication>

namespace ui {

/** What is to be known of an order before it is changed. */
class OrderFacts
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderFacts)

public:
    /** Its number, plan, state, dates, price and time used, as far as they are reported. @p now is UTC. */
    static QList<Fact> of(const plans::Order &order, const PlanNames &names, const QDateTime &now);
};

} // namespace ui
