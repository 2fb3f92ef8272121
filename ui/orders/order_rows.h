#pragma once

#include "book.h"
#include "plan_names.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** Orders as the rows of a file for spreadsheets. */
class OrderRows
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderRows)

public:
    /**
     * The names of the columns, and @p orders below them, in words of the language that is on now; money as exact
     * decimals, times as ISO texts in UTC and in the person's zone, phone numbers masked.
     *
     * @param now the platform's time, by which an order is waiting or in force
     */
    static QList<QStringList> of(const QList<storage::SeenOrder> &orders, const PlanNames &names, const QDateTime &now);
};

} // namespace ui
