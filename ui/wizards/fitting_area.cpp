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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setWidget(content);
    content->installEventFilter(this);
}

int FittingArea::contentHeight() const
{
    return widget()->hasHeightForWidth() && viewport()->width() > 0 ? widget()->heightForWidth(viewport()->width())
                                                                    : widget()->sizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(contentHeight(), grid(this, m_claimed))};
}

void FittingArea::fit()
{
    setMaximumHeight(contentHeight());
    updateGeometry();
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit(); // Words that wrap elsewhere need another height.
}

} // namespace ui
