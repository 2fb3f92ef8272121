#include "first_size.h"

#include "typography.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

namespace ui {

void giveFirstSize(QDialog *dialog, double steps)
{
    const QSize room = dialog->screen()->availableSize() * 0.95; // Qt itself would take two thirds at most.
    const int width = qMin(grid(dialog, steps), room.width());
    const QLayout *layout = dialog->layout();
    const bool wraps = layout->hasHeightForWidth();
    dialog->resize(
        QSize(width, wraps ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height()).boundedTo(room));
}

} // namespace ui
