#pragma once

#include "change_draft.h"
#include "replacement.h"
#include "transfer_draft.h"

#include <QCoreApplication>

namespace ui {

/** How a replacement stands, in words. */
class ReplacementWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReplacementWords)

public:
    /** Whether it is finished, with all of its orders seen to be moved. */
    static bool isAllMoved(const desk::Replacement &replacement);

    /** How it stands as a whole, in a sentence. */
    static QString standing(const desk::Replacement &replacement);

    /** How it stands after @p latest, one of its transfers, in one line. */
    static QString title(const desk::Replacement &replacement, const desk::Operation &latest);

    /** Why @p latest stands so, and what became of the orders that were not moved. */
    static QString explanation(const desk::Replacement &replacement, const desk::Operation &latest);

    /** What became of step @p index, in a word or two. */
    static QString outcome(const desk::Replacement &replacement, qsizetype index);

    /** Everything that was done, for the customer's file: devices, orders, what became of each, times. */
    static QString receipt(
        const desk::Replacement &replacement, const ChangeDraft &device, const PlanNames &names, const QDateTime &at);
};

} // namespace ui
