#pragma once

#include "operation.h"

#include <QCoreApplication>

namespace ui {

/** What was done, for the customer's file. */
class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReceiptWords)

public:
    /** A change and what became of it, some lines; phone numbers are masked. */
    static QString receipt(const desk::Operation &operation, const QDateTime &at);
};

} // namespace ui
