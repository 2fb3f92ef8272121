#pragma once

class QWidget;

namespace ui {

/** Whether the window of @p widget is so low, counted in lines of its text, that lines are needed more than air. */
bool isWindowLow(const QWidget *widget);

/** Whether it is so low that only what the window is for has room in it. */
bool isWindowLowest(const QWidget *widget);

} // namespace ui
