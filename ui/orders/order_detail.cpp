#include "order_detail.h"

#include "busy_line.h"
#include "error_words.h"
#include "field_view.h"
#include "flow_layout.h"
#include "keep_translated.h"
#include "order_calls.h"
#include "plain_text.h"
#include "status_badge.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/** Longer than a held key takes from one row to the next. */
constexpr std::chrono::milliseconds betweenQuestions(150);

/** What order/get did not return but the list did. */
void complete(plans::Order &order, const plans::Order &listed)
{
    const auto fill = [](auto &field, const auto &from) {
        if (!field)
            field = from;
    };
    fill(order.iotId, listed.iotId);
    fill(order.identityId, listed.identityId);
    fill(order.commodityCode, listed.commodityCode);
    fill(order.payment, listed.payment);
    fill(order.kind, listed.kind);
    fill(order.start, listed.start);
    fill(order.end, listed.end);
    fill(order.userName, listed.userName);
    fill(order.userId, listed.userId);
    fill(order.outOrderNo, listed.outOrderNo);
    fill(order.usedSeconds, listed.usedSeconds);
}

} // namespace

OrderDetail::OrderDetail(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(plainLabel(this))
    , m_badge(new StatusBadge(theme, this))
    , m_change(new QToolButton(this))
    , m_busy(new BusyLine(this))
    , m_view(new FieldView(theme, this))
    , m_note(plainLabel(this, QStringLiteral("muted")))
    , m_copy(new QPushButton(this))
    , m_reveal(new QPushButton(this))
    , m_rest(new QTimer(this))
{
    setProperty("panel", QStringLiteral("card"));
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_note->setWordWrap(true);
    setPartNames(QStringLiteral("order"));
    m_reveal->setCheckable(true);
    m_change->setIcon(symbolicIcon(theme, QStringLiteral("dots"), QStringLiteral("text")));
    m_change->setProperty("role", QStringLiteral("menu-icon"));
    m_change->setPopupMode(QToolButton::InstantPopup);
    m_change->setFocusPolicy(Qt::StrongFocus);
    m_change->setMenu(new QMenu(m_change));
    m_change->menu()->setToolTipsVisible(true); // They say why something cannot be done.

    auto *top = new QHBoxLayout;
    top->setContentsMargins(grid(this, 1.25), grid(this), grid(this, 1.25), grid(this));
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_badge);
    top->addWidget(m_change);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(grid(this, 1.25), grid(this), grid(this, 1.25), grid(this));
    bottom->addWidget(m_note);
    auto *buttons = new FlowLayout(grid(this));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_reveal);
    bottom->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);
    // While no order is chosen, what is said stays at the top.
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));

    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (m_waiting)
            ask();
    });
    connect(m_copy, &QPushButton::clicked, this, &OrderDetail::copyForTicket);
    connect(m_reveal, &QPushButton::toggled, this, &OrderDetail::say);
    keepTranslated(this, [this] {
        m_title->setText(tr("Order"));
        m_change->setText(tr("Change this order"));
        m_change->setToolTip(m_change->text());
        m_copy->setText(tr("Copy for ticket"));
        m_reveal->setText(tr("Show phone"));
        m_reveal->setToolTip(tr("Show phone numbers in full until another order is chosen"));
        m_view->setAccessibleName(tr("Fields of the order"));
        say();
    });
}

void OrderDetail::setPartNames(const QString &prefix)
{
    setObjectName(prefix + QStringLiteral("Detail"));
    m_view->setObjectName(prefix + QStringLiteral("Fields"));
    m_copy->setObjectName(QStringLiteral("copy%1ForTicket").arg(prefix.left(1).toUpper() + prefix.mid(1)));
    m_change->setObjectName(prefix + QStringLiteral("Changes"));
    m_reveal->setObjectName(prefix + QStringLiteral("ShowPhones"));
}

void OrderDetail::show(const QString &iotId, const plans::Order &order, const PlanNames &names)
{
    if (!m_order || m_order->orderId != order.orderId) {
        const QSignalBlocker silence(m_reveal);
        m_reveal->setChecked(false);
    }
    m_order = order;
    m_iotId = iotId;
    m_names = names;
    m_error.reset();
    ++m_question;
    m_busy->setBusy(true);
    m_view->setProperty("complete", false);
    say();
    m_waiting = m_rest->isActive();
    m_rest->start(betweenQuestions);
    if (!m_waiting)
        ask();
}

void OrderDetail::ask()
{
    const int question = m_question;
    m_waiting = false;
    QCoro::connect(m_desk.order(m_iotId, m_order->orderId), this, [this, question](desk::Result<plans::Order> result) {
        if (question == m_question)
            take(std::move(result));
    });
}

void OrderDetail::take(desk::Result<plans::Order> result)
{
    m_busy->setBusy(false);
    if (result) {
        complete(*result, *m_order);
        m_order = std::move(*result);
        m_view->setProperty("complete", true);
    } else {
        m_error = result.error();
    }
    say();
}

void OrderDetail::setActions(const QList<QAction *> &actions)
{
    m_change->menu()->addActions(actions);
    say();
}

QList<QAbstractButton *> OrderDetail::buttons() const
{
    return {m_copy, m_reveal};
}

void OrderDetail::clear()
{
    ++m_question;
    m_waiting = false;
    m_busy->setBusy(false);
    m_order.reset();
    m_error.reset();
    say();
}

void OrderDetail::say()
{
    m_badge->setVisible(m_order.has_value());
    m_change->setVisible(m_order && !m_change->menu()->isEmpty());
    m_view->setVisible(m_order.has_value());
    m_copy->setVisible(m_order.has_value());
    m_note->setVisible(!m_order || m_error);
    m_note->setText(m_error ? tr("Not all fields could be read. %1").arg(ErrorWords::describe(*m_error).title)
                            : tr("Choose an order to see all of it."));
    if (m_order)
        sayFields();
    m_reveal->setVisible(m_order
        && (m_reveal->isChecked()
            || std::any_of(
                m_view->fields().cbegin(), m_view->fields().cend(), [](const Field &field) { return field.hidden; })));
}

void OrderDetail::sayFields()
{
    const QDateTime now = m_desk.client().platformTime();
    m_badge->setBadge(badgeOf(*m_order, now));
    m_view->setFields(OrderFields::of(*m_order, m_names, now, m_reveal->isChecked() ? Phones::Shown : Phones::Masked));
}

void OrderDetail::copyForTicket()
{
    if (!m_order)
        return;
    const linkvisual::CallDescription &call = linkvisual::GetOrder::description;
    const linkvisual::Client &client = m_desk.client();
    const linkvisual::Result<linkvisual::CallContext> context = client.contextOf(call);
    QString origin
        = QStringLiteral("call: %1 %2\ncopied: %3")
              .arg(QLatin1StringView(call.at(client.endpoint().service).path),
                  context ? context->version.toString() : QString(), client.platformTime().toString(Qt::ISODate));
    // What the list told is on the ticket then, and why there is no more.
    if (m_error)
        origin += u'\n' + ErrorWords::ticket(*m_error);
    QApplication::clipboard()->setText(
        OrderFields::ticket(*m_order, m_iotId, origin, m_reveal->isChecked() ? Phones::Shown : Phones::Masked));
}

} // namespace ui
