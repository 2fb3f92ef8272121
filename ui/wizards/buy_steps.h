#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** The steps of the Buy wizard in their order. */
class BuySteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::BuySteps)

public:
    enum Step { Plan, Options, Effect, Run };

    static QStringList names()
    {
        return {tr("Plan"), tr("Start and recording"), tr("Effect"),
            //: Step of a wizard: the change is carried out.
            tr("Run")};
    }
};

} // namespace ui
