#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** The steps of a wizard that needs nothing but an order, in their order. */
class OrderSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderSteps)

public:
    enum Step { Order, Effect, Run };

    static QStringList names()
    {
        return {tr("Order"), tr("Effect"),
            //: Step of a wizard: the change is carried out.
            tr("Run")};
    }
};

} // namespace ui
