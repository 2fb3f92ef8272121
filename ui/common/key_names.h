#pragma once

#include <QString>

class QKeySequence;

namespace ui {

/** What @p keys are called in the language that is on now; an arrow as it stands on the keyboard, not by Qt's word. */
QString keyName(const QKeySequence &keys);

} // namespace ui
