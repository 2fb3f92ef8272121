#pragma once

#include "diagnosis.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace ui {

/** Why there is no recording, in words for the person at the desk. */
class DiagnosisWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::DiagnosisWords)

public:
    /** What is the matter, a sentence without a full stop. */
    static QString cause(plans::Cause cause);

    /** The facts on which it rests, on one line; may be empty. */
    static QString evidence(const plans::Finding &finding);

    /** What to do about it. */
    static QString next(plans::NextAction action);

    /** Something that no call tells. */
    static QString unseen(plans::Unseen unseen);

private:
    static QString deviceCause(plans::Cause cause);
    static QString planCause(plans::Cause cause);
    static QString planAction(plans::NextAction action);
};

} // namespace ui
