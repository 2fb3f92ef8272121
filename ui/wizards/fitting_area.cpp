#include "fitting_area.h"

#include "typography.h"

#include <QResizeEvent>

namespace ui {

FittingArea::FittingArea(QWidget *content, int claimed, QWidget *parent)
    : QScrollArea(parent)
    , m_claimed(claimed)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->installEventFilter(this);
}

QSize FittingArea::sizeHint() const
{
    const int height = widget()->hasHeightForWidth() && viewport()->width() > 0
        ? widget()->heightForWidth(viewport()->width())
        : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

QSize FittingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(sizeHint().height(), grid(this, m_claimed))};
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // Words that wrap elsewhere need another height.
}

} // namespace ui
