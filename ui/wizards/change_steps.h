#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** The steps of the wizards, each in their order; those of Buy are in buy_steps.h. */
class ChangeSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeSteps)

public:
    enum OrderStep { OrderChoice, OrderEffect, OrderRun };
    enum TransferStep { TransferOrder, TransferTarget, TransferOptions, TransferEffect, TransferRun };
    enum ReplaceStep { ReplaceTarget, ReplaceOptions, ReplaceEffect, ReplaceRun };
    enum BindStep { BindOrder, BindOptions, BindEffect, BindRun };
    enum ClaimStep { ClaimOptions, ClaimEffect, ClaimRun };
    enum FreePlanStep { FreePlanEffect, FreePlanRun };

    /** Of a wizard that needs nothing but an order: suspend, and start now. */
    static QStringList order() { return {tr("Order"), effect(), run()}; }

    static QStringList transfer()
    {
        return {tr("Order"), tr("Target device"), tr("Start and recording"), effect(), run()};
    }

    static QStringList replace() { return {tr("New device"), tr("Start and recording"), effect(), run()}; }

    static QStringList bind() { return {tr("Order"), tr("User and recording"), effect(), run()}; }

    /** Of claiming months of the free plan. */
    static QStringList claim() { return {tr("Months and recording"), effect(), run()}; }

    /** Of starting the free plan now. */
    static QStringList freePlan() { return {effect(), run()}; }

private:
    static QString effect() { return tr("Effect"); }

    //: Step of a wizard: the change is carried out.
    static QString run() { return tr("Run"); }
};

} // namespace ui
