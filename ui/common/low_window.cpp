#include "low_window.h"

#include "typography.h"

#include <QWidget>

namespace ui {

bool isWindowLow(const QWidget *widget)
{
    constexpr double low = 66; // Steps of the grid.
    return widget->window()->height() < grid(widget, low);
}

} // namespace ui
