#include "fitting_area.h"

#include "typography.h"

#include <QResizeEvent>
#include <QScrollBar>

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
    // A stop of Tab only while there is something to scroll.
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setFocusPolicy(most > 0 && !m_whole ? Qt::StrongFocus : Qt::NoFocus); });
    content->installEventFilter(this);
}

int FittingArea::contentHeight() const
{
    const bool wraps = widget()->hasHeightForWidth() && viewport()->width() > 0;
    const int height = wraps ? widget()->heightForWidth(viewport()->width()) : widget()->sizeHint().height();
    return qMax(height, widget()->minimumSizeHint().height()); // Less than that it never gets.
}

QSize FittingArea::sizeHint() const
{
    return {widget()->minimumSizeHint().width(), m_whole ? contentHeight() : claimedHeight()};
}

int FittingArea::claimedHeight() const
{
    return qMin(contentHeight(), grid(this, m_claimed));
}

void FittingArea::setWhole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    // Layouts round: a pixel that is missing is nothing to scroll to.
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
    Q_EMIT wholeChanged();
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
