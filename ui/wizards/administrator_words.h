#pragma once

#include "transfer_draft.h"

#include <QCoreApplication>

namespace ui {

/** Whether two devices have the same administrator, in words; accounts are masked. */
class AdministratorWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::AdministratorWords)

public:
    /** One or two sentences. */
    static QString explanation(const TargetDraft &target);

    /** Whether the platform certainly refuses to move orders between the two (seeds, transfer). */
    static bool forbids(plans::AdministratorMatch match);
};

} // namespace ui
