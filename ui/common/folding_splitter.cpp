#include "folding_splitter.h"

#include "fitting_area.h"
#include "low_window.h"
#include "page_area.h"
#include "typography.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLayout>

namespace ui {

namespace {

/** How narrow @p part can be, in pixels. */
int leastWidth(const QWidget *part)
{
    return qMax(part->minimumSizeHint().width(), part->minimumWidth());
}

/** How much height @p part needs for words that wrap in its present width, in pixels; a splitter does not ask for it.
 */
int heightOfWords(const QWidget *part)
{
    const QLayout *layout = part->layout();
    return layout != nullptr && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(part->width()) : 0;
}

/** Gives @p part at least @p height pixels; a smaller number would only take away what it needs. */
void heighten(QWidget *part, int height)
{
    part->setMinimumHeight(height > part->minimumSizeHint().height() ? height : 0);
}

/** Gives what is scrolled by itself in @p part at least @p height pixels. */
void heightenAreas(const QWidget *part, int height)
{
    for (auto *area : part->findChildren<QScrollArea *>()) {
        bool inner = false;
        for (const QWidget *holder = area->parentWidget(); holder != part; holder = holder->parentWidget())
            inner = inner || qobject_cast<const QScrollArea *>(holder) != nullptr;
        if (!inner && qobject_cast<FittingArea *>(area) == nullptr)
            heighten(area, height);
    }
}

} // namespace

FoldingSplitter::FoldingSplitter(QWidget *list, int listShare, QWidget *detail, int detailShare, QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(grid(this, 1.5));
    setProperty("gap", true);
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, listShare);
    setStretchFactor(1, detailShare);
    setSizes({grid(this, listShare), grid(this, detailShare)});
    // What was clicked, or opened, in the list is shown out of sight there.
    for (const QAbstractItemView *view : list->findChildren<QAbstractItemView *>()) {
        const auto show = [this, detail] {
            if (PageArea *area = isFolded() ? PageArea::around(this) : nullptr)
                area->bringIntoSight(detail);
        };
        connect(view, &QAbstractItemView::clicked, this, show);
        connect(view, &QAbstractItemView::activated, this, show);
    }
}

int FoldingSplitter::widthOfBoth() const
{
    return qMax(leastWidth(widget(0)), grid(this, m_leastBeside)) + handleWidth() + leastWidth(widget(1));
}

void FoldingSplitter::setLeastBeside(double steps)
{
    m_leastBeside = steps;
    updateGeometry();
}

void FoldingSplitter::fold()
{
    const bool fold = !widget(0)->isHidden() && !widget(1)->isHidden() && widthOfBoth() > width();
    if (fold == isFolded())
        return fillSight();
    if (fold) {
        m_sides = saveState();
        setOrientation(Qt::Vertical);
        shareHeight();
    } else if (!restoreState(m_sides)) {
        setOrientation(Qt::Horizontal); // What was kept was nothing that saveSides() gave.
    }
    fillSight();
    updateGeometry();
}

/** Both have the same height, and grow alike. */
void FoldingSplitter::shareHeight()
{
    for (QWidget *part : {widget(0), widget(1)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setVerticalStretch(1);
        part->setSizePolicy(policy);
    }
    setSizes({1, 1});
}

void FoldingSplitter::fillSight()
{
    constexpr double below = 2; // Steps of the grid: what is chosen is seen to go on below.
    const PageArea *page = isFolded() && isWindowLow(this) ? PageArea::around(this) : nullptr;
    const int sight = page != nullptr ? page->maximumViewportSize().height() : 0;
    heighten(widget(0), qMax(sight - grid(this, below), heightOfWords(widget(0))));
    heighten(widget(1), heightOfWords(widget(1)));
    for (const QWidget *part : {widget(0), widget(1)})
        heightenAreas(part, sight * 3 / 4);
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
    return {width, QSplitter::minimumSizeHint().height()};
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
