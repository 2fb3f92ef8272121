#include "page_area.h"

#include "fitting_area.h"
#include "typography.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

namespace ui {

PageArea::PageArea(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus); // It follows the focus to what is on the page.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // At most the other bar covers the margin of a page.
    setWidget(page);
    page->installEventFilter(this);
    if (const auto *pages = qobject_cast<QStackedWidget *>(page))
        connect(pages, &QStackedWidget::currentChanged, this, &PageArea::fit);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_kept.clear(); });
}

void PageArea::followFocus()
{
    // What is clicked stays under the mouse; a list that is larger than what is seen has no one place to be brought to.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_page->isAncestorOf(now) && now->height() <= viewport()->height()
            && QApplication::mouseButtons() == Qt::NoButton)
            bringIntoSight(now);
    });
}

void PageArea::claimNoHeight()
{
    m_claims = false;
    updateGeometry();
}

QSize PageArea::sizeHint() const
{
    const QSize whole = m_page->sizeHint();
    return {whole.width(), m_claims ? whole.height() : minimumSizeHint().height()};
}

QSize PageArea::minimumSizeHint() const
{
    constexpr double lowest = 5; // Steps of the grid: a few lines, on the smallest screen with large letters.
    return {m_page->minimumSizeHint().width(), grid(this, lowest)};
}

/** Not left to QScrollArea, which gives pages whose words wrap the height they would like instead of what they need. */
QSize PageArea::needed(int width) const
{
    const auto *pages = qobject_cast<const QStackedWidget *>(m_page);
    const QWidget *page = pages != nullptr ? pages->currentWidget() : m_page;
    if (page == nullptr)
        return {};
    const QSize least = page->minimumSizeHint();
    const QLayout *layout = page->layout();
    if (layout == nullptr || !layout->hasHeightForWidth())
        return least;
    return {least.width(), layout->totalMinimumHeightForWidth(qMax(width, least.width()))};
}

/** What on the page could scroll for itself. */
QList<FittingArea *> PageArea::parts() const
{
    QList<FittingArea *> parts = m_page->findChildren<FittingArea *>();
    parts.removeIf([this](const FittingArea *part) { return !part->isVisibleTo(m_page); });
    return parts;
}

/** In pixels, with nothing on the page scrolled. */
int PageArea::wholeHeight() const
{
    int height = needed(maximumViewportSize().width()).height();
    for (const FittingArea *part : parts())
        height += part->contentHeight() - part->sizeHint().height();
    return height;
}

int PageArea::freeRoom() const
{
    return maximumViewportSize().height() - wholeHeight();
}

void PageArea::fit()
{
    QSize room = maximumViewportSize();
    // Parts that could scroll for themselves do not do so within what is scrolled as a whole.
    int least = needed(room.width()).height();
    for (const FittingArea *part : parts())
        least += part->claimedHeight() - part->sizeHint().height();
    for (FittingArea *part : parts())
        part->setWhole(least > room.height());
    QSize size = needed(room.width());
    if (size.height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        size = needed(room.width());
    }
    m_page->resize(room.expandedTo(size));
    Q_EMIT fitted();
}

void PageArea::bringIntoSight(QWidget *part)
{
    m_kept = part;
    keepInSight();
    if (PageArea *outer = part != nullptr ? around(this) : nullptr)
        outer->bringIntoSight(this);
}

PageArea *PageArea::around(const QWidget *part)
{
    for (QWidget *holder = part->parentWidget(); holder != nullptr; holder = holder->parentWidget()) {
        if (auto *area = qobject_cast<PageArea *>(holder))
            return area;
    }
    return nullptr;
}

/** Not at once: what is about to be shown, or moved, has its place a moment later. */
void PageArea::keepInSight()
{
    if (m_kept == nullptr)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_kept == nullptr || !m_page->isAncestorOf(m_kept))
                return;
            // All of it, from its top: ensureWidgetVisible() is content with the cursor of a field.
            const int edge = grid(this, 0.5);
            QRect place(m_kept->mapTo(m_page, QPoint(0, -edge)), m_kept->size() + QSize(0, 2 * edge));
            place.setHeight(qMin(place.height(), viewport()->height()));
            ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2);
        },
        Qt::QueuedConnection);
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
        keepInSight();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    keepInSight();
}

} // namespace ui
