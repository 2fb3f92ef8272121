#pragma once

#include "order_action.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** Why something makes no sense for an order, in words. */
class OrderActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderActionWords)

public:
    /** One sentence without a full stop. */
    static QString hindrance(plans::Hindrance hindrance);

    /** What to say where a device has no order that @p action makes sense for. */
    static QString noneLeft(plans::OrderAction action);
};

} // namespace ui
