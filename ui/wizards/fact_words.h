#pragma once

#include "operation.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** What is not any more as it was shown to the person who decided, in words. */
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::FactWords)

public:
    /** One line for each change that kept @p unsent from being sent; at least one line. */
    static QStringList lines(const desk::Operation &unsent);

private:
    static QString plan(const desk::Facts &shown, const desk::Facts &found);
};

} // namespace ui
