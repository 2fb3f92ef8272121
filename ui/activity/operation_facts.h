#pragma once

#include "field.h"
#include "recorded_operation.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

/** What an operation was to do, who began it, and where. */
class OperationFacts
{
    Q_DECLARE_TR_FUNCTIONS(ui::OperationFacts)

public:
    /** @param deviceName what its device is called now; empty: nothing is known */
    static QList<Field> of(const desk::RecordedOperation &recorded, const QString &deviceName, Phones phones);

private:
    static QList<Field> purchase(const desk::RecordedOperation &recorded, const desk::BuyIntent &buy);
};

} // namespace ui
