#include "low_window.h"

#include "typography.h"

#include <QWidget>

namespace ui {

namespace {

/** @param steps of the grid */
bool isLowerThan(double steps, const QWidget *widget)
{
    return widget->window()->height() < grid(widget, steps);
}

} // namespace

bool isWindowLow(const QWidget *widget)
{
    return isLowerThan(66, widget);
}

bool isWindowLowest(const QWidget *widget)
{
    return isLowerThan(52, widget);
}

} // namespace ui
