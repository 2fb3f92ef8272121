#pragma once

class QWidget;

namespace ui {

/** Whether the window of @p widget is so low, counted in lines of its text, that lines are needed more than air. */
bool isWindowLow(const QWidget *widget);

} // namespace ui
