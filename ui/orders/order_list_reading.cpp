#include "busy_line.h"
#include "old_look.h"
#include "order_list.h"
#include "order_presentation.h"
#include "order_table.h"
#include "order_tools.h"
#include "pager.h"

#include <QTableView>

#include <algorithm>

// What is asked of the platform, what comes of it, and what is known from before in its place.

namespace ui {

using tables::OrderTable;

void OrderList::setKnown(const QString &iotId, const plans::Snapshot &known)
{
    if (iotId != m_iotId)
        return;
    m_known = known;
    if (m_table->rowCount() == 0 && (m_running || m_error))
        showKnown();
}

void OrderList::read()
{
    if (!m_iotId.isEmpty())
        begin(m_page);
}

/** Chooses @p orderId at once where it is shown, and once more when it was read. */
void OrderList::want(const QString &orderId)
{
    m_chosen = orderId;
    if (const int row = m_table->rowOf(orderId); row >= 0)
        m_view->setCurrentIndex(m_presentation->index(row, 0));
}

void OrderList::showOrder(const QString &orderId, int row)
{
    want(orderId);
    m_tools->clearStatus();
    begin(row / m_pager->pageSize());
}

void OrderList::findOrder(const QString &orderId)
{
    if (m_iotId.isEmpty())
        return;
    want(orderId);
    m_tools->clearStatus();
    m_pages = std::make_shared<desk::OrderPages>(m_iotId, m_pager->pageSize());
    const int question = startReading();
    QCoro::connect(
        m_desk.allOrders(m_iotId), this, [this, question, orderId](const desk::Result<QList<plans::Order>> &all) {
            if (question != m_question)
                return;
            if (!all) {
                take(tl::unexpected(all.error()));
                return;
            }
            m_pages->takeAll(*all);
            int row = static_cast<int>(all->size());
            while (row > 0 && all->at(row - 1).orderId != orderId)
                --row;
            if (row == 0)
                Q_EMIT orderMissing(orderId);
            readPage(qMax(0, row - 1) / m_pager->pageSize());
        });
}

/** Asks anew: what was read before does not count any more. */
void OrderList::begin(int index)
{
    if (m_iotId.isEmpty())
        return;
    m_pages = std::make_shared<desk::OrderPages>(m_iotId, m_pager->pageSize(), m_tools->status());
    readPage(index);
}

/** Pages of what is known need no platform; only a person asks it again after it could not be read. */
void OrderList::turnTo(int index)
{
    m_chosen.clear();
    if (m_old) {
        m_page = index;
        showKnown();
    }
    if (!m_old || m_running)
        readPage(index);
}

void OrderList::readPage(int index)
{
    m_desk.knownPlans().read();
    if (m_chosen.isEmpty() && index == m_page)
        m_chosen = currentOrderId();
    m_page = index;
    m_file = {};
    const int question = startReading();
    QCoro::connect(m_desk.page(m_pages, index), this, [this, question](desk::Result<plans::Page<plans::Order>> result) {
        if (question == m_question)
            take(std::move(result));
    });
}

/** The number of a new question, to which alone the answer will be taken. */
int OrderList::startReading()
{
    m_running = true;
    m_busy->setBusy(true);
    sayState();
    sayNote();
    return ++m_question;
}

void OrderList::take(desk::Result<plans::Page<plans::Order>> result)
{
    m_busy->setBusy(false);
    m_running = false;
    m_error.reset();
    if (!result) {
        fail(result.error());
        return;
    }
    // The list became shorter since: the last page it still has.
    if (result->rows.isEmpty() && result->total > 0 && m_page >= result->pageCount()) {
        readPage(result->pageCount() - 1);
        return;
    }
    const plans::Page<plans::Order> page = std::move(*result);
    // What a person chose meanwhile, among what is known, stays chosen.
    if (m_chosen.isEmpty() ? m_old : m_table->rowOf(m_chosen) >= 0)
        m_chosen = currentOrderId();
    m_shown = m_pages;
    m_old = false;
    show(page);
    tell(page);
    choose(std::exchange(m_chosen, {}));
}

void OrderList::fail(const linkvisual::ApiError &error)
{
    m_error = error;
    if (showKnown()) {
        m_chosen.clear();
        return;
    }
    m_shown.reset();
    m_table->setPage({});
    m_tools->setCounts({});
    m_tools->setCanExport(false);
    Q_EMIT noneChosen();
    sayState();
    sayNote();
}

/** Shows the page of what is known; false when that is nothing. */
bool OrderList::showKnown()
{
    if (!m_known)
        return false;
    m_shown = std::make_shared<desk::OrderPages>(m_iotId, m_pager->pageSize(), m_tools->status());
    m_shown->takeAll(m_known->orders);
    const QList<plans::Order> &rows = m_shown->rows();
    const auto wanted = std::find_if(
        rows.begin(), rows.end(), [this](const plans::Order &order) { return order.orderId == m_chosen; });
    if (wanted != rows.end())
        m_page = static_cast<int>(wanted - rows.begin()) / m_pager->pageSize();
    m_page = qBound(0, m_page, qMax(0, m_shown->page(0).pageCount() - 1));
    m_old = true;
    const QString before = currentOrderId();
    show(m_shown->page(m_page));
    m_allOrders = static_cast<int>(m_known->orders.size());
    m_tools->setCounts(m_shown->counts());
    m_tools->setCanExport(!rows.isEmpty());
    sayNote();
    choose(m_chosen.isEmpty() ? before : m_chosen);
    return true;
}

void OrderList::show(const plans::Page<plans::Order> &page)
{
    m_table->setPage(page);
    m_pager->setPage(page.index, page.pageCount(), m_table->rowCount(), page.total);
    showOld(this, m_old);
    leaveOutTheUsual();
    sayState();
}

void OrderList::tell(const plans::Page<plans::Order> &page)
{
    const QList<int> counts = m_pages->counts().values();
    if (m_pages->isWhole())
        m_allOrders = std::accumulate(counts.begin(), counts.end(), 0);
    else if (!m_pages->status())
        m_allOrders = page.total;
    m_tools->setCounts(m_pages->counts());
    m_tools->setCanExport(page.total > 0);
    sayNote();
    plans::Page<plans::Order> told = page;
    told.total = m_allOrders;
    Q_EMIT pageRead(m_iotId, told);
}

QString OrderList::currentOrderId() const
{
    return m_view->currentIndex().data(OrderTable::OrderRole).value<plans::Order>().orderId;
}

/** Chooses @p orderId, or the first order when the page does not have it. */
void OrderList::choose(const QString &orderId)
{
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_presentation->index(qMax(0, m_table->rowOf(orderId)), 0));
    else
        Q_EMIT noneChosen();
}

} // namespace ui
