#include "order_list.h"

#include "busy_line.h"
#include "keep_translated.h"
#include "order_presentation.h"
#include "order_table.h"
#include "pager.h"
#include "state_page.h"
#include "status_badge.h"
#include "theme.h"
#include "typography.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using tables::OrderTable;

OrderList::OrderList(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_table(new OrderTable(this))
    , m_presentation(new OrderPresentation([&desk] { return desk.client().platformTime(); }, this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_busy(new BusyLine(this))
    , m_pager(new Pager(theme, this))
{
    setProperty("panel", QStringLiteral("card"));
    m_presentation->setSourceModel(m_table);
    m_view->setObjectName(QStringLiteral("orderView"));
    m_view->setModel(m_presentation);
    auto *badges = new BadgeDelegate(theme, this);
    m_view->setItemDelegateForColumn(OrderTable::Status, badges);
    m_view->setItemDelegateForColumn(OrderTable::Payment, badges);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->viewport()->installEventFilter(this);
    m_view->verticalHeader()->setDefaultSectionSize(grid(this, 4));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_state->setObjectName(QStringLiteral("orderState"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);

    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addWidget(m_pager);

    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT orderChosen(current.data(OrderTable::OrderRole).value<plans::Order>());
        });
    connect(m_pager, &Pager::pageWanted, this, &OrderList::readPage);
    connect(m_pager, &Pager::pageSizeChanged, this, [this] { readPage(0); });
    connect(m_state, &StatePage::actionTriggered, this, &OrderList::read);
    keepTranslated(this, [this] {
        m_view->setAccessibleName(tr("Orders"));
        m_presentation->retranslate();
        sayState();
        fitColumns();
    });
}

void OrderList::setDevice(const QString &iotId)
{
    if (iotId != m_iotId) {
        m_iotId = iotId;
        m_error.reset();
        m_table->setPage({});
        m_pager->setPage(0, 1, 0, 0);
        Q_EMIT noneChosen();
        m_chosen.clear();
    }
    readPage(0);
}

void OrderList::read()
{
    if (!m_iotId.isEmpty())
        readPage(m_page);
}

void OrderList::showOrder(const QString &orderId, int row)
{
    m_chosen = orderId;
    readPage(row / m_pager->pageSize());
}

void OrderList::readPage(int index)
{
    if (!m_catalogueAsked) {
        m_catalogueAsked = true;
        learn(plans::Category::Camera);
        learn(plans::Category::Doorbell);
    }
    const QModelIndex current = m_view->currentIndex();
    if (m_chosen.isEmpty() && current.isValid() && index == m_page)
        m_chosen = current.data(OrderTable::OrderRole).value<plans::Order>().orderId;
    m_page = index;
    m_running = true;
    const int question = ++m_question;
    m_busy->setBusy(true);
    sayState();
    QCoro::connect(m_desk.orders(m_iotId, index, m_pager->pageSize()), this,
        [this, question](desk::Result<plans::Page<plans::Order>> result) {
            if (question == m_question)
                take(std::move(result));
        });
}

void OrderList::take(desk::Result<plans::Page<plans::Order>> result)
{
    m_busy->setBusy(false);
    m_running = false;
    m_error.reset();
    if (!result) {
        m_error = result.error();
        m_table->setPage({});
        Q_EMIT noneChosen();
        sayState();
        return;
    }
    // The list became shorter since: the last page it still has.
    if (result->rows.isEmpty() && result->total > 0 && m_page >= result->pageCount()) {
        readPage(result->pageCount() - 1);
        return;
    }
    const plans::Page<plans::Order> page = std::move(*result);
    m_table->setPage(page);
    m_pager->setPage(page.index, page.pageCount(), m_table->rowCount(), page.total);
    fitColumns();
    sayState();
    Q_EMIT pageRead(m_iotId, page);
    chooseAfterReading();
}

void OrderList::chooseAfterReading()
{
    const int row = qMax(0, m_table->rowOf(m_chosen));
    m_chosen.clear();
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_presentation->index(row, 0));
    else
        Q_EMIT noneChosen();
}

void OrderList::learn(plans::Category category)
{
    QCoro::connect(m_desk.catalogue(category), this, [this](desk::Result<QList<plans::Plan>> catalogue) {
        // Without the catalogue a plan is named by its specification.
        if (catalogue) {
            m_presentation->learn(*catalogue);
            fitColumns();
        }
    });
}

void OrderList::sayState()
{
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    m_pager->setVisible(m_table->rowCount() > 0);
    if (m_error) {
        m_state->sayError(*m_error);
    } else if (m_running) {
        m_state->say(QStringLiteral("waiting"), tr("Reading the orders…"), {});
    } else {
        m_state->say(QStringLiteral("empty"), tr("This device has no orders"),
            tr("The platform lists none, neither in force nor past. Buy a plan to begin."), tr("Read again"));
    }
}

void OrderList::fitColumns()
{
    if (m_table->rowCount() == 0)
        return;
    // A column that says "paid" in every row is only noise.
    bool allPaid = true;
    for (const plans::Order &order : m_table->page().rows)
        allPaid = allPaid && order.payment == plans::OpenEnum(plans::PaymentStatus::Paid);
    m_view->setColumnHidden(OrderTable::Payment, allPaid);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < OrderTable::ColumnCount; ++column) {
        m_view->setColumnWidth(column, m_view->columnWidth(column) + grid(this, 0.25));
    }
    // A plan that the catalogue does not name is called by its specification, which may be long.
    m_planWidth = qMin(m_view->columnWidth(OrderTable::Plan), grid(this, 15));
    stretchPlan();
}

void OrderList::stretchPlan()
{
    int others = 0;
    for (int column = 0; column < OrderTable::ColumnCount; ++column)
        others += column == OrderTable::Plan ? 0 : m_view->columnWidth(column);
    m_view->setColumnWidth(OrderTable::Plan, qMax(m_planWidth, m_view->viewport()->width() - others));
}

bool OrderList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        stretchPlan();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
