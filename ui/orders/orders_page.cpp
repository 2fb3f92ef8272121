#include "orders_page.h"

#include "account_finder.h"
#include "actions_menu.h"
#include "book.h"
#include "busy_line.h"
#include "columns.h"
#include "device_entry.h"
#include "flow_layout.h"
#include "folding_splitter.h"
#include "keep_translated.h"
#include "order_detail.h"
#include "order_export.h"
#include "order_rows.h"
#include "plain_text.h"
#include "search_field.h"
#include "seen_order_presentation.h"
#include "seen_order_table.h"
#include "state_page.h"
#include "status_badge.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using tables::SeenOrderTable;

OrdersPage::OrdersPage(desk::Desk &desk, storage::Book &book, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_book(book)
    , m_theme(theme)
    , m_table(new SeenOrderTable(this))
    , m_presentation(new SeenOrderPresentation([&desk] { return desk.client().platformTime(); }, this))
    , m_title(plainLabel(this))
    , m_search(new QLineEdit(this))
    , m_findAccount(new QPushButton(this))
    , m_export(new QToolButton(this))
    , m_count(plainLabel(this, QStringLiteral("muted")))
    , m_busy(new BusyLine(this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
    , m_accounts(new AccountFinder(desk, book, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_device(new DeviceEntry(this))
    , m_open(new QPushButton(this))
    , m_detail(new OrderDetail(desk, theme, this))
    , m_exporter(new OrderExport(this))
{
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(grid(this));
    rightColumn->addWidget(m_detail, 1);
    rightColumn->addWidget(m_open);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 2.5), grid(this, 2));
    row->addWidget(new FoldingSplitter(makeList(), 100, right, 40, this));
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(500));
    m_detail->setPartNames(QStringLiteral("seenOrder"));
    addCopying(m_view);
    offerActions(m_view, QList<QAbstractButton *>{m_open} + m_detail->buttons() + QList<QAbstractButton *>{m_export});
    connectParts();
    m_presentation->learn(desk.knownPlans().plans());
    keepTranslated(this, [this] { say(); });
}

QWidget *OrdersPage::makeList()
{
    m_presentation->setSourceModel(m_table);
    m_view->setObjectName(QStringLiteral("seenOrderView"));
    m_view->setModel(m_presentation);
    m_view->setItemDelegateForColumn(SeenOrderTable::Status, new BadgeDelegate(m_theme, this));
    showAsRows(m_view);
    new Columns(m_view, {SeenOrderTable::Device, SeenOrderTable::Plan});
    m_state->setObjectName(QStringLiteral("seenOrderState"));
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_search->setObjectName(QStringLiteral("seenOrderSearch"));
    makeSearchField(m_search, m_theme);
    m_findAccount->setObjectName(QStringLiteral("findAccount"));
    m_findAccount->setCheckable(true);
    m_export->setObjectName(QStringLiteral("seenOrderExport"));
    m_export->setIcon(symbolicIcon(m_theme, QStringLiteral("export"), QStringLiteral("text")));
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_count->setObjectName(QStringLiteral("seenOrderCount"));
    m_open->setObjectName(QStringLiteral("openOrderDevice"));
    for (QWidget *shown :
        {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_accounts)})
        m_stack->addWidget(shown);

    auto *top = new FlowLayout(grid(this));
    top->addWidget(m_title);
    top->addStretched(m_search);
    top->addWidget(m_findAccount);
    top->addWidget(m_export);
    auto *card = new QFrame(this);
    card->setProperty("panel", QStringLiteral("card"));
    auto *cardColumn = new QVBoxLayout(card);
    const int edge = card->frameWidth();
    cardColumn->setContentsMargins(edge, edge, edge, edge);
    cardColumn->setSpacing(0);
    cardColumn->addWidget(m_busy);
    cardColumn->addWidget(m_stack, 1);
    cardColumn->addWidget(m_device);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this));
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(card, 1);
    return list;
}

void OrdersPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_findAccount->setChecked(false);
        m_file = {};
        sayState();
        search();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    leadDown(m_search, m_view);
    connect(m_findAccount, &QPushButton::toggled, this, [this](bool wanted) {
        if (wanted)
            m_accounts->find(m_search->text());
        else
            m_accounts->stop();
        say();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrdersPage::choose);
    connect(m_view, &QTableView::activated, m_open, &QAbstractButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto seen = m_view->currentIndex().data(SeenOrderTable::SeenRole).value<storage::SeenOrder>();
        if (!seen.iotId.isEmpty())
            Q_EMIT deviceWanted(seen.iotId, seen.order.orderId);
    });
    connect(m_accounts, &AccountFinder::deviceWanted, this,
        [this](const QString &iotId) { Q_EMIT deviceWanted(iotId, {}); });
    connect(m_export, &QToolButton::clicked, this, [this] {
        m_exporter->offer(QStringLiteral("orders.csv"),
            OrderRows::of(m_table->orders(), m_presentation->planNames(), m_desk.client().platformTime()));
    });
    connect(m_exporter, &OrderExport::saved, this, [this](const QString &path) {
        m_file.noteSaved(path);
        sayState();
    });
    connect(m_exporter, &OrderExport::failed, this, [this](const QString &, const QString &why) {
        m_file.noteFailure(why);
        sayState();
    });
    connect(m_device, &DeviceEntry::entered, this, [this](const QString &iotId) { Q_EMIT deviceWanted(iotId, {}); });
    connect(m_state, &StatePage::actionTriggered, this, &OrdersPage::act);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            search();
    });
    // Without the plans on sale a plan is named by its specification.
    connect(&m_desk.knownPlans(), &desk::KnownPlans::changed, this,
        [this] { m_presentation->learn(m_desk.knownPlans().plans()); });
    connect(&m_book, &storage::Book::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
}

void OrdersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OrdersPage::read()
{
    m_desk.knownPlans().read();
    if (m_findAccount->isChecked())
        m_accounts->find(m_search->text());
    search();
    choose(m_view->currentIndex());
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.knownPlans().read();
    search();
}

void OrdersPage::search()
{
    const int question = ++m_question;
    m_busy->setBusy(true);
    // One more than is shown tells whether there are more.
    QCoro::connect(m_book.findOrders(m_search->text().trimmed(), mostOrders + 1), this,
        [this, question](storage::Result<QList<storage::SeenOrder>> result) {
            if (question == m_question)
                take(std::move(result));
        });
}

void OrdersPage::take(storage::Result<QList<storage::SeenOrder>> result)
{
    m_busy->setBusy(false);
    m_read = true;
    m_error.reset();
    const auto before = m_view->currentIndex().data(SeenOrderTable::SeenRole).value<storage::SeenOrder>();
    QList<storage::SeenOrder> orders;
    if (result)
        orders = std::move(*result);
    else
        m_error = result.error();
    m_more = orders.size() > mostOrders;
    orders = orders.mid(0, mostOrders);
    int row = -1;
    for (int index = 0; index < orders.size() && row < 0; ++index) {
        const storage::SeenOrder &seen = orders.at(index);
        if (seen.iotId == before.iotId && seen.order.orderId == before.order.orderId)
            row = index;
    }
    if (orders != m_table->orders())
        m_table->setOrders(std::move(orders));
    sayState();
    if (row >= 0)
        m_view->setCurrentIndex(m_presentation->index(row, 0));
    else
        m_detail->clear();
}

void OrdersPage::choose(const QModelIndex &index)
{
    m_open->setEnabled(index.isValid());
    if (!index.isValid())
        return;
    const auto seen = index.data(SeenOrderTable::SeenRole).value<storage::SeenOrder>();
    m_detail->show(seen.iotId, seen.order, m_presentation->planNames());
}

void OrdersPage::act()
{
    if (m_error) {
        search();
        return;
    }
    m_device->begin();
}

} // namespace ui
