#include "device_plans_page.h"

#include "coverage_card.h"
#include "device_reader.h"
#include "folding_splitter.h"
#include "order_detail.h"
#include "order_list.h"
#include "order_presentation.h"
#include "plan_cards.h"
#include "typography.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

// Some rows at least, in steps of the grid; what they need in full may be more.
constexpr double lowest = 24;
constexpr double lowestBelow = 54; // With the chosen order below them.
constexpr double narrowest = 56; // Of the orders: number, plan and end side by side.

} // namespace

DevicePlansPage::DevicePlansPage(desk::Desk &desk, desk::DeviceReader &reader, const Theme &theme, QWidget *parent)
    : PageArea(new QWidget, parent)
    , m_reader(reader)
    , m_column(new QVBoxLayout)
    , m_coverage(new CoverageCard(reader, theme, this))
    , m_cards(new PlanCards(reader, this))
    , m_orders(new OrderList(desk, theme, this))
    , m_detail(new OrderDetail(desk, theme, this))
    , m_columns(new FoldingSplitter(m_orders, 98, m_detail, 28, this))
{
    setObjectName(QStringLiteral("plansScroll"));
    layOut();
    connect(m_cards, &PlanCards::orderActivated, this, &DevicePlansPage::showOrderOf);
    connect(m_coverage, &CoverageCard::orderActivated, this, &DevicePlansPage::showOrderOf);
    connect(m_orders, &OrderList::statusChosen, this, [this] { bringIntoSight(m_orders); });
    connect(m_orders, &OrderList::orderMissing, this, &DevicePlansPage::orderMissing);
    connect(m_orders, &OrderList::orderChosen, this, [this](const plans::Order &order) {
        m_detail->show(m_iotId, order, planNames());
        m_coverage->chooseOrder(order.orderId);
        m_chosen = order;
        fit();
        // When the page has its new height.
        QMetaObject::invokeMethod(this, &DevicePlansPage::followRow, Qt::QueuedConnection);
        Q_EMIT orderChanged();
    });
    connect(m_orders, &OrderList::noneChosen, this, [this] {
        m_detail->clear();
        m_chosen.reset();
        fit();
        Q_EMIT orderChanged();
    });
    connect(m_orders, &OrderList::pageRead, this,
        [this](const QString &, const plans::Page<plans::Order> &page) { Q_EMIT countRead(page.total); });
}

void DevicePlansPage::layOut()
{
    // What is chosen keeps its width, whatever there is.
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setLeastBeside(narrowest);
    m_columns->setMinimumHeight(grid(this, lowest));
    widget()->setLayout(m_column);
    m_column->setContentsMargins(0, grid(this), 0, 0);
    m_column->setSpacing(grid(this));
    m_column->addWidget(m_coverage);
    m_column->addWidget(m_cards);
    m_column->addWidget(m_columns, 1);
}

/** Where the page scrolls anyway, a chosen order and its list fill the sight, together or each: none has but a slit. */
void DevicePlansPage::fit()
{
    const int least = grid(this, m_columns->isFolded() ? lowestBelow : lowest);
    const bool scrolls = freeRoom() + m_columns->minimumHeight() < least;
    const int sight = viewport()->height() - grid(this);
    const int wanted = scrolls && m_chosen ? (m_columns->isFolded() ? 2 : 1) * sight : 0;
    m_columns->setMinimumHeight(std::max({least, wanted, m_columns->minimumSizeHint().height()}));
}

/** The list keeps the row in its own sight, which may be below that of the page. */
void DevicePlansPage::followRow()
{
    const auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (view == nullptr || !m_orders->isAncestorOf(view))
        return;
    const QRect row = view->visualRect(view->currentIndex());
    const QPoint middle = view->viewport()->mapTo(widget(), row.center());
    ensureVisible(middle.x(), middle.y(), 0, row.height());
}

QSize DevicePlansPage::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *part : QWidgetList{m_coverage, m_cards, m_columns})
        width = qMax(width, part->minimumSizeHint().width());
    return {width + verticalScrollBar()->sizeHint().width(), PageArea::minimumSizeHint().height()};
}

void DevicePlansPage::resizeEvent(QResizeEvent *event)
{
    fit();
    PageArea::resizeEvent(event);
}

bool DevicePlansPage::eventFilter(QObject *watched, QEvent *event)
{
    // An order may need more room than the one before.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return PageArea::eventFilter(watched, event);
}

void DevicePlansPage::setDevice(const QString &iotId)
{
    m_iotId = iotId;
    bringIntoSight(nullptr);
    verticalScrollBar()->setValue(0);
    m_orders->setDevice(iotId);
}

void DevicePlansPage::readOrders()
{
    m_orders->read();
}

void DevicePlansPage::showKnown()
{
    const desk::DeviceReading &reading = m_reader.reading();
    if (reading.snapshot)
        m_orders->setKnown(reading.iotId, *reading.snapshot);
}

void DevicePlansPage::showOrder(const QString &orderId)
{
    m_orders->showOrder(orderId);
}

void DevicePlansPage::findOrder(const QString &orderId)
{
    m_orders->findOrder(orderId);
}

void DevicePlansPage::showOrderOf(const QString &orderId)
{
    Q_EMIT wanted();
    m_orders->showOrder(orderId, qMax(0, m_reader.rowOf(orderId)));
}

void DevicePlansPage::setOrderActions(const QList<QAction *> &actions)
{
    m_orders->setOrderActions(actions);
    m_detail->setActions(actions);
}

void DevicePlansPage::setFreePlanActions(const QList<QAction *> &actions)
{
    m_cards->setFreePlanActions(actions);
}

const PlanNames &DevicePlansPage::planNames() const
{
    return m_orders->presentation().planNames();
}

QWidget *DevicePlansPage::tools() const
{
    return m_orders->tools();
}

void DevicePlansPage::putToolsOnTop()
{
    m_column->insertWidget(0, m_orders->tools());
}

QByteArray DevicePlansPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveSides() << m_orders->pageSize();
    return state;
}

void DevicePlansPage::restoreState(const QByteArray &state)
{
    QByteArray columns;
    int pageSize = 0;
    QDataStream stream(state);
    stream >> columns >> pageSize;
    m_columns->restoreSides(columns);
    if (pageSize > 0)
        m_orders->setPageSize(pageSize);
}

} // namespace ui
