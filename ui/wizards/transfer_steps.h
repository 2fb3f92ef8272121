#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** The steps of the Transfer wizard in their order. */
class TransferSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::TransferSteps)

public:
    enum Step { Order, Target, Options, Effect, Run };

    static QStringList names()
    {
        return {tr("Order"), tr("Target device"), tr("Start and recording"), tr("Effect"),
            //: Step of a wizard: the change is carried out.
            tr("Run")};
    }
};

} // namespace ui
