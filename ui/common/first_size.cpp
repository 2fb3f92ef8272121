#include "first_size.h"

#include "keep_translated.h"
#include "typography.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

namespace ui {

void giveFirstSize(QDialog *dialog, double steps)
{
    const auto fit = [dialog, steps] {
        const QSize room = dialog->screen()->availableSize() * 0.95; // Qt itself would take two thirds at most.
        const int width = dialog->isVisible() ? dialog->width() : qMin(grid(dialog, steps), room.width());
        const QLayout *layout = dialog->layout();
        const bool wraps = layout->hasHeightForWidth();
        const QSize wanted(width, wraps ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
        dialog->resize((dialog->isVisible() ? wanted.expandedTo(dialog->size()) : wanted).boundedTo(room));
    };
    fit();
    // The words of another language may need more lines, once they are all said.
    keepTranslated(dialog, [dialog, fit] { QMetaObject::invokeMethod(dialog, fit, Qt::QueuedConnection); });
}

} // namespace ui
