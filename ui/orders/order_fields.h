#pragma once

#include "field.h"
#include "order.h"
#include "plan_names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace ui {

/** An order field by field, every one of them. */
class OrderFields
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderFields)

public:
    /**
     * All fields of @p order in the order in which a person asks for them.
     *
     * @param now the platform's time, by which an order is waiting or in force
     */
    static QList<Field> of(
        const plans::Order &order, const PlanNames &names, const QDateTime &now, Phones phones = Phones::Masked);

    /**
     * @p order for a ticket: in English, with the platform's field names and times in UTC and in the person's zone.
     *
     * @param iotId the device it was asked for
     * @param origin which call told it, a line or more
     */
    static QString ticket(const plans::Order &order, const QString &iotId, const QString &origin, Phones phones);
};

} // namespace ui
