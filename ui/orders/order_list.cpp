#include "order_list.h"

#include "actions_menu.h"
#include "busy_line.h"
#include "columns.h"
#include "error_words.h"
#include "formats.h"
#include "iot_id.h"
#include "keep_translated.h"
#include "old_look.h"
#include "order_export.h"
#include "order_presentation.h"
#include "order_rows.h"
#include "order_table.h"
#include "order_tools.h"
#include "pager.h"
#include "plain_text.h"
#include "state_page.h"
#include "status_badge.h"
#include "theme.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using tables::OrderTable;

namespace {

/** What of @p iotId may stand in a file's name; nobody promises that it is harmless. */
QString asFileName(const QString &iotId)
{
    constexpr qsizetype longest = 64;
    QString name;
    for (const QChar sign : iotId.left(longest))
        name += plans::isIotId(QStringView(&sign, 1)) ? sign : QChar(u'_');
    return name;
}

} // namespace

OrderList::OrderList(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_table(new OrderTable(this))
    , m_presentation(new OrderPresentation([&desk] { return desk.client().platformTime(); }, this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_busy(new BusyLine(this))
    , m_note(plainLabel(this, QStringLiteral("muted")))
    , m_again(new QPushButton(this))
    , m_pager(new Pager(theme, this, this))
    , m_tools(new OrderTools(theme, this))
    , m_export(new OrderExport(this))
{
    setProperty("panel", QStringLiteral("card"));
    m_presentation->setSourceModel(m_table);
    m_view->setObjectName(QStringLiteral("orderView"));
    m_view->setModel(m_presentation);
    auto *badges = new BadgeDelegate(theme, this);
    m_view->setItemDelegateForColumn(OrderTable::Status, badges);
    m_view->setItemDelegateForColumn(OrderTable::Payment, badges);
    showAsRows(m_view);
    m_columns = new Columns(m_view, {OrderTable::Plan});
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_state->setObjectName(QStringLiteral("orderState"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);

    m_note->setObjectName(QStringLiteral("orderNote"));
    m_note->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("orderReadAgain"));
    auto *note = new QHBoxLayout;
    note->setContentsMargins(grid(this, 1.2), grid(this, 0.5), grid(this), 0);
    note->addWidget(m_note, 1);
    note->addWidget(m_again);

    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    column->addLayout(note);
    column->addWidget(m_pager);

    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT orderChosen(current.data(OrderTable::OrderRole).value<plans::Order>());
        });
    connect(m_pager, &Pager::pageWanted, this, &OrderList::turnTo);
    connect(m_pager, &Pager::pageSizeChanged, this, [this] { begin(0); });
    connect(m_tools, &OrderTools::statusChosen, this, [this] {
        begin(0);
        Q_EMIT statusChosen();
    });
    connect(m_tools, &OrderTools::refreshWanted, this, &OrderList::read);
    connect(m_tools, &OrderTools::exportWanted, this, &OrderList::exportRows);
    connect(m_export, &OrderExport::saved, this, [this](const QString &path) {
        m_file.noteSaved(path);
        sayNote();
    });
    connect(m_export, &OrderExport::failed, this, [this](const QString &, const QString &why) {
        m_file.noteFailure(why);
        sayNote();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { begin(m_old ? m_page : 0); });
    connect(&m_desk.knownPlans(), &desk::KnownPlans::changed, this, &OrderList::learn);
    m_presentation->learn(m_desk.knownPlans().plans());
    connect(m_state, &StatePage::actionTriggered, this, &OrderList::act);
    keepTranslated(this, [this] {
        m_view->setAccessibleName(tr("Orders"));
        m_presentation->retranslate();
        m_again->setText(tr("Read again"));
        sayState();
        sayNote();
    });
}

QWidget *OrderList::tools() const
{
    return m_tools;
}

void OrderList::setOrderActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    offerActions(m_view);
    m_tools->setOrderActions(actions);
}

int OrderList::pageSize() const
{
    return m_pager->pageSize();
}

void OrderList::setPageSize(int size)
{
    m_pager->setPageSize(size);
}

void OrderList::setDevice(const QString &iotId)
{
    if (iotId != m_iotId) {
        m_iotId = iotId;
        m_error.reset();
        m_known.reset();
        m_shown.reset();
        m_table->setPage({});
        m_pager->setPage(0, 1, 0, 0);
        m_allOrders = 0;
        m_old = false;
        showOld(this, false);
        Q_EMIT noneChosen();
        m_chosen.clear();
        m_tools->clearStatus();
    }
    begin(0);
}

void OrderList::act()
{
    const bool nothingOfStatus = !m_error && m_tools->status();
    if (nothingOfStatus)
        m_tools->clearStatus();
    begin(nothingOfStatus ? 0 : m_page);
}

/** All orders of the status that is shown, on whatever page they are. */
void OrderList::exportRows()
{
    if (m_shown->isWhole()) {
        offerRows(m_shown->rows());
        return;
    }
    const auto pages = std::make_shared<desk::OrderPages>(m_iotId, m_pager->pageSize(), m_tools->status());
    m_busy->setBusy(true);
    QCoro::connect(m_desk.allOrders(m_iotId), this, [this, pages](const desk::Result<QList<plans::Order>> &all) {
        m_busy->setBusy(m_running);
        if (pages->iotId() != m_iotId)
            return;
        if (all) {
            pages->takeAll(*all);
            offerRows(pages->rows());
        } else {
            m_file.noteFailure(ErrorWords::describe(all.error()).title);
            sayNote();
        }
    });
}

void OrderList::offerRows(const QList<plans::Order> &orders)
{
    const QDateTime now = m_desk.client().platformTime();
    const QDateTime readAt = m_old ? m_known->readAt : now;
    QList<storage::SeenOrder> seen;
    seen.reserve(orders.size());
    for (const plans::Order &order : orders)
        seen.append({m_iotId, {}, order, readAt});
    m_export->offer(QStringLiteral("orders-%1.csv").arg(asFileName(m_iotId)),
        OrderRows::of(seen, m_presentation->planNames(), now));
}

/** Of when the orders are that are shown in place of the platform's, and why. */
QString OrderList::sayAge() const
{
    const QString readAt = Formats::dateTime(m_known->readAt);
    if (m_error) {
        //: Orders from the book: %1 when they were read, %2 why they were not read again.
        return tr("Orders as of %1, not of now. %2").arg(readAt, ErrorWords::describe(*m_error).title);
    }
    //: Orders from the book, while the platform is asked: %1 when they were read.
    return tr("Orders as of %1. They are being read again.").arg(readAt);
}

void OrderList::sayNote()
{
    QStringList notes;
    const bool rows = m_shown && m_table->rowCount() > 0;
    const bool shown = rows && !m_old;
    if (rows && m_old)
        notes << sayAge();
    if (shown && m_shown->isWhole() && m_shown->status()) {
        //: %1 the number of orders shown, %2 that of all orders of the device.
        notes << tr("%1 of %2 orders. The platform cannot filter them, so all were read.")
                     .arg(QLocale().toString(m_shown->rows().size()), QLocale().toString(m_allOrders));
    }
    if (shown && m_shown->arrived() > 0)
        notes << tr("%n order(s) arrived while you paged and are not shown yet.", nullptr, m_shown->arrived());
    if (shown && m_shown->gone() > 0)
        notes << tr("%n order(s) shown here left this device or list meanwhile.", nullptr, m_shown->gone());
    notes << m_file.lines();
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    const bool moved = shown && m_shown->arrived() + m_shown->gone() > 0;
    m_again->setVisible(moved || (rows && m_old && m_error));
}

/** Without the plans on sale a plan is named by its specification. */
void OrderList::learn()
{
    m_presentation->learn(m_desk.knownPlans().plans());
}

void OrderList::sayState()
{
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    m_pager->setVisible(m_table->rowCount() > 0);
    // That there were none once says nothing of now.
    if (m_error && !m_running && !(m_old && m_tools->status())) {
        m_state->sayError(*m_error);
    } else if (m_running) {
        m_state->say(QStringLiteral("waiting"), tr("Reading the orders…"), {});
    } else if (m_tools->status()) {
        m_state->say(QStringLiteral("search"), tr("No orders of this status"),
            tr("The device has orders of other statuses, or none at all."), tr("Show all orders"));
    } else {
        m_state->say(QStringLiteral("empty"), tr("This device has no orders"),
            tr("The platform lists none, neither in force nor past. Buy a plan to begin."), tr("Read again"));
    }
}

/** What says the same in every row makes way, "paid" at once, "1" where room is short; then what the fields say too. */
void OrderList::leaveOutTheUsual()
{
    const QList<plans::Order> &orders = m_table->page().rows;
    const bool allPaid = std::all_of(orders.begin(), orders.end(),
        [](const plans::Order &order) { return order.payment == plans::OpenEnum(plans::PaymentStatus::Paid); });
    const bool allSingle
        = std::all_of(orders.begin(), orders.end(), [](const plans::Order &order) { return order.copies == 1; });
    m_view->setColumnHidden(OrderTable::Payment, allPaid);
    m_columns->setSpare(allSingle ? QList<int>{OrderTable::Copies, OrderTable::Price, OrderTable::Start}
                                  : QList<int>{OrderTable::Price, OrderTable::Start, OrderTable::Copies});
}

} // namespace ui
