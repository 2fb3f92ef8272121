#include "facts_area.h"

#include "typography.h"

#include <QResizeEvent>

namespace ui {

FactsArea::FactsArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->installEventFilter(this);
}

QSize FactsArea::sizeHint() const
{
    const int height = widget()->hasHeightForWidth() && viewport()->width() > 0
        ? widget()->heightForWidth(viewport()->width())
        : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

QSize FactsArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(sizeHint().height(), grid(this, 28))};
}

bool FactsArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FactsArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // Words that wrap elsewhere need another height.
}

} // namespace ui
