#pragma once

#include "field.h"
#include "plan.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

/** A plan on sale field by field, every one of them (seeds, commodity/query). */
class PlanFields
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlanFields)

public:
    /** All fields of @p plan in the order in which a person asks for them. */
    static QList<Field> of(const plans::Plan &plan);
};

} // namespace ui
