#pragma once

class QWidget;

namespace ui {

/** Makes @p widget look as if it were of the past, or not: the theme's rules for `old`, which stay readable. */
void showOld(QWidget *widget, bool old);

} // namespace ui
