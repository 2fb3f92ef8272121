#include "order_page.h"

#include "busy_line.h"
#include "columns.h"
#include "formats.h"
#include "keep_translated.h"
#include "order_action_words.h"
#include "plain_text.h"
#include "state_page.h"
#include "status_badge.h"
#include "theme.h"
#include "typography.h"
#include "words.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { StateColumn, OrderColumn, PlanColumn, StartColumn, EndColumn, PriceColumn, ColumnCount };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainToolTip(text));
    return item;
}

} // namespace

OrderPage::OrderPage(desk::Desk &desk, const Theme &theme, ChangeDraft &draft, plans::OrderAction action,
    StepNames steps, QWidget *parent)
    : WizardPage(draft.environment, steps, 0, parent)
    , m_draft(draft)
    , m_action(action)
    , m_present(new PresentPlans(desk, this))
    , m_busy(new BusyLine(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableWidget(0, ColumnCount, this))
    , m_state(new StatePage(theme, this))
    , m_others(plainLabel(this, QStringLiteral("muted")))
    , m_number(new QLineEdit(this))
{
    m_view->setObjectName(QStringLiteral("orderChoice"));
    m_view->setItemDelegateForColumn(StateColumn, new BadgeDelegate(theme, this));
    showAsRows(m_view);
    // When an order began is told by its number as well, and makes way where its plan could not be read.
    new Columns(m_view, {PlanColumn}, {StartColumn, PriceColumn, StateColumn});
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *card = new QFrame(this);
    card->setProperty("panel", QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(card->frameWidth(), card->frameWidth(), card->frameWidth(), card->frameWidth());
    inCard->setSpacing(0);
    inCard->addWidget(m_busy);
    inCard->addWidget(m_stack, 1);
    body()->addWidget(card, 1);
    body()->addWidget(m_others);
    m_number->setObjectName(QStringLiteral("orderNumber"));
    m_number->setMaxLength(64);
    m_number->setVisible(action == plans::OrderAction::Bind);
    body()->addWidget(m_number);

    connect(m_view, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_orders.size()) {
            m_draft.order = m_orders.at(row);
            m_number->clear();
        }
        judge();
    });
    connect(m_number, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_view->setCurrentCell(-1, -1);
        m_draft.order = plans::Order();
        m_draft.order.orderId = text.trimmed();
        judge();
    });
    connect(m_present, &PresentPlans::changed, this, &OrderPage::say);
    connect(m_state, &StatePage::actionTriggered, this, &OrderPage::read);
    keepTranslated(this, [this] { say(); });
}

void OrderPage::offerOnly(std::function<bool(const plans::Order &)> isOffered, QString (*question)())
{
    m_isOffered = std::move(isOffered);
    m_question = question;
    say();
}

void OrderPage::initializePage()
{
    read();
    focusFirst(m_view);
}

void OrderPage::read()
{
    m_present->read(m_draft.device.iotId);
}

void OrderPage::say()
{
    setHeading(m_question != nullptr ? m_question() : tr("Which order?"), m_draft.deviceSubject());
    m_view->setAccessibleName(tr("Orders"));
    m_view->setHorizontalHeaderLabels({tr("Status"), tr("Order"), tr("Plan"), tr("Start"), tr("End"), tr("Price")});
    m_number->setPlaceholderText(tr("Or type the number of an order that the device does not list"));
    m_number->setAccessibleName(tr("Number of another order"));
    m_busy->setBusy(!m_present->orders());
    fill();
    sayState();
    judge();
}

void OrderPage::fill()
{
    const QDateTime now = m_present->now();
    m_orders.clear();
    if (m_present->areRead())
        m_orders = **m_present->orders();
    if (m_isOffered)
        m_orders.removeIf([this](const plans::Order &order) { return !m_isOffered(order); });
    const qsizetype all = m_orders.size();
    m_orders.removeIf([&](const plans::Order &order) { return hindranceTo(m_action, order, now).has_value(); });
    m_others->setText(tr("%n other order(s) cannot be chosen, because of the state they are in.", nullptr,
        static_cast<int>(all - m_orders.size())));
    m_others->setVisible(all > m_orders.size() && !m_orders.isEmpty());
    const QSignalBlocker silence(m_view); // Filling is no choice of a person's.
    m_view->setRowCount(static_cast<int>(m_orders.size()));
    for (int row = 0; row < m_view->rowCount(); ++row) {
        const plans::Order &order = m_orders.at(row);
        const Badge badge = badgeOf(order, now);
        auto *state = cell(badge.text);
        state->setData(BadgeDelegate::BadgeRole, QVariant::fromValue(badge));
        auto *number = cell(onOneLine(order.orderId));
        number->setFont(identifierFont(m_view->font()));
        m_view->setItem(row, StateColumn, state);
        m_view->setItem(row, OrderColumn, number);
        m_view->setItem(row, PlanColumn, cell(m_draft.names.nameOf(order)));
        m_view->setItem(row, StartColumn, cell(Formats::day(order.start)));
        m_view->setItem(row, EndColumn, cell(Formats::day(order.end)));
        m_view->setItem(row, PriceColumn, cell(Words::price(order.price)));
        if (order.orderId == m_draft.order.orderId)
            m_view->setCurrentCell(row, OrderColumn);
    }
}

void OrderPage::sayState()
{
    m_stack->setCurrentIndex(m_orders.isEmpty() ? 1 : 0);
    if (!m_present->orders())
        m_state->say(QStringLiteral("waiting"), tr("Reading the orders…"), {});
    else if (!m_present->areRead())
        m_state->sayError(m_present->orders()->error());
    else
        m_state->say(QStringLiteral("empty"), OrderActionWords::noneLeft(m_action),
            tr("Those that have expired or are frozen cannot be changed."), tr("Read again"));
}

void OrderPage::judge()
{
    setObstacle(!m_present->orders() ? tr("Reading the orders…")
            : isChosen()             ? QString()
                                     : tr("Choose an order to go on."));
}

bool OrderPage::isChosen() const
{
    if (!m_number->text().trimmed().isEmpty())
        return true;
    const int row = m_view->currentRow();
    return row >= 0 && row < m_orders.size() && m_orders.at(row).orderId == m_draft.order.orderId;
}

} // namespace ui
