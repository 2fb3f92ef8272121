#pragma once

#include "order.h"
#include "plan_names.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace ui {

/** One field of an order in words. */
struct OrderField {
    QString key; ///< The platform's name of the field, for tickets.
    QString label;
    QString value;
    QString raw; ///< What is copied: the value as the platform means it.
    QString toolTip; ///< More about the value, plain text.
    bool identifier = false; ///< Shown in a font of equal widths.
    bool reported = true;
};

/** An order field by field, every one of them. */
class OrderFields
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderFields)

public:
    /** All fields of @p order in the order in which a person asks for them. */
    static QList<OrderField> of(const plans::Order &order, const PlanNames &names);

    /** @p order for a ticket, in English with the platform's field names, phone numbers masked. */
    static QString ticket(const plans::Order &order, const PlanNames &names);
};

} // namespace ui
