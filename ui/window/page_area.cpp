#include "page_area.h"

#include "typography.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>

namespace ui {

PageArea::PageArea(QStackedWidget *pages, QWidget *parent)
    : QScrollArea(parent)
    , m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // It follows the focus to what is on the page.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // At most the other bar covers the margin of a page.
    setWidget(pages);
    pages->installEventFilter(this);
    connect(pages, &QStackedWidget::currentChanged, this, &PageArea::fit);
}

QSize PageArea::sizeHint() const
{
    return m_pages->sizeHint();
}

QSize PageArea::minimumSizeHint() const
{
    return {m_pages->minimumSizeHint().width(), grid(this, 16)};
}

/** Not left to QScrollArea, which gives pages whose words wrap the height they would like instead of what they need. */
void PageArea::fit()
{
    const QWidget *page = m_pages->currentWidget();
    const QSize needed = page != nullptr ? page->minimumSizeHint() : QSize();
    QSize room = maximumViewportSize();
    if (needed.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    m_pages->resize(room.expandedTo(needed));
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace ui
