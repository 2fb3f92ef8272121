#include "folding_splitter.h"

#include "page_area.h"
#include "typography.h"

#include <QAbstractItemView>
#include <QEvent>

namespace ui {

namespace {

// Steps of the grid: each has a dozen lines; the page around them is scrolled rather than parts of it.
constexpr double lowestBelow = 48;

/** How narrow @p part can be, in pixels. */
int leastWidth(const QWidget *part)
{
    return qMax(part->minimumSizeHint().width(), part->minimumWidth());
}

} // namespace

FoldingSplitter::FoldingSplitter(QWidget *list, int listShare, QWidget *detail, int detailShare, QWidget *parent)
    : QSplitter(parent)
    , m_below{qMax(listShare, detailShare), detailShare}
{
    setChildrenCollapsible(false);
    setHandleWidth(grid(this, 1.5));
    setProperty("gap", true);
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, listShare);
    setStretchFactor(1, detailShare);
    setSizes({grid(this, listShare), grid(this, detailShare)});
    // What was clicked in the list is shown out of sight there.
    for (const QAbstractItemView *view : list->findChildren<QAbstractItemView *>()) {
        connect(view, &QAbstractItemView::clicked, this, [this, detail] {
            for (QWidget *holder = parentWidget(); isFolded() && holder != nullptr; holder = holder->parentWidget()) {
                if (auto *area = qobject_cast<PageArea *>(holder))
                    return area->bringIntoSight(detail);
            }
        });
    }
}

int FoldingSplitter::widthOfBoth() const
{
    return leastWidth(widget(0)) + handleWidth() + leastWidth(widget(1));
}

void FoldingSplitter::fold()
{
    const bool fold = !widget(0)->isHidden() && !widget(1)->isHidden() && widthOfBoth() > width();
    if (fold == isFolded())
        return;
    if (fold) {
        m_sides = saveState();
        setOrientation(Qt::Vertical);
        setSizes(m_below);
    } else {
        restoreState(m_sides);
    }
    updateGeometry();
}

QByteArray FoldingSplitter::saveSides() const
{
    return isFolded() ? m_sides : saveState();
}

void FoldingSplitter::restoreSides(const QByteArray &sides)
{
    if (isFolded())
        m_sides = sides;
    else
        restoreState(sides);
    fold();
}

QSize FoldingSplitter::sizeHint() const
{
    return {widthOfBoth(), QSplitter::sizeHint().height()};
}

QSize FoldingSplitter::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *part : {widget(0), widget(1)}) {
        if (!part->isHidden())
            width = qMax(width, leastWidth(part));
    }
    const int height = QSplitter::minimumSizeHint().height();
    return {width, isFolded() ? qMax(height, grid(this, lowestBelow)) : height};
}

bool FoldingSplitter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QSplitter::event(event);
}

void FoldingSplitter::resizeEvent(QResizeEvent *event)
{
    fold(); // First, while it has the shares of the width before.
    QSplitter::resizeEvent(event);
}

} // namespace ui
