#include "operation_detail.h"

#include "busy_line.h"
#include "desk.h"
#include "field_view.h"
#include "flow_layout.h"
#include "formats.h"
#include "journal.h"
#include "keep_translated.h"
#include "operation_badge.h"
#include "operation_facts.h"
#include "operation_record.h"
#include "operation_runner.h"
#include "operation_steps.h"
#include "operation_ticket.h"
#include "operation_words.h"
#include "plain_text.h"
#include "remedy.h"
#include "request_fields.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype mostOfAName = 60;

} // namespace

OperationDetail::OperationDetail(
    desk::Desk &desk, desk::OperationRunner &runner, storage::Journal &journal, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_runner(runner)
    , m_journal(journal)
    , m_badge(new StatusBadge(theme, this))
    , m_title(plainLabel(this))
    , m_text(plainLabel(this, QStringLiteral("muted")))
    , m_actions(new QWidget(this))
    , m_read(new QPushButton(m_actions))
    , m_settle(new QPushButton(m_actions))
    , m_remedy(new QPushButton(m_actions))
    , m_open(new QToolButton(m_actions))
    , m_copy(new QPushButton(m_actions))
    , m_export(new QPushButton(m_actions))
    , m_reveal(new QPushButton(m_actions))
    , m_busy(new BusyLine(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FieldView(theme, this))
    , m_steps(new FieldView(theme, this))
    , m_request(new FieldView(theme, this))
{
    setObjectName(QStringLiteral("activityDetail"));
    setProperty("panel", QStringLiteral("card"));
    layOut();
    connectParts();
    keepTranslated(this, [this] { say(); });
}

void OperationDetail::layOut()
{
    const std::pair<QWidget *, const char *> names[]
        = {{m_title, "activityTitle"}, {m_text, "activityText"}, {m_read, "activityRead"}, {m_settle, "activitySettle"},
            {m_remedy, "activityRemedy"}, {m_open, "activityOpen"}, {m_copy, "activityCopy"},
            {m_export, "activityExport"}, {m_reveal, "activityShowPhones"}, {m_tabs, "activityTabs"},
            {m_facts, "activityFacts"}, {m_steps, "activitySteps"}, {m_request, "activityRequest"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_open->setProperty("menu", true);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setMenu(new QMenu(m_open));
    m_open->menu()->setToolTipsVisible(true); // They say why something cannot be done.
    m_reveal->setCheckable(true);
    auto *actions = new FlowLayout(grid(this, 0.75), m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    for (QWidget *action : QList<QWidget *>{m_remedy, m_read, m_settle, m_open, m_copy, m_export, m_reveal})
        actions->addWidget(action);
    m_tabs->setProperty("inset", true);
    for (FieldView *fields : {m_facts, m_steps, m_request})
        m_tabs->addTab(fields, QString());

    auto *top = new QVBoxLayout;
    top->setContentsMargins(grid(this, 1.5), grid(this), grid(this, 1.5), grid(this));
    top->setSpacing(grid(this, 0.75));
    top->addWidget(m_badge);
    top->addWidget(m_title);
    top->addWidget(m_text);
    top->addWidget(m_actions);
    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_tabs, 1);
    // While nothing is chosen, what is said stays at the top.
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

void OperationDetail::connectParts()
{
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT rereadWanted(m_recorded->operation.id); });
    connect(m_settle, &QPushButton::clicked, this, [this] { Q_EMIT settleWanted(m_recorded->operation.id); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_recorded->operation.id); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT evidenceWanted(m_recorded->operation.id); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(ticketOf(*m_recorded, m_events)); });
    connect(m_reveal, &QPushButton::toggled, this, &OperationDetail::say);
}

void OperationDetail::show(const desk::Recorded &recorded, const QString &deviceName)
{
    const bool another = !m_recorded || m_recorded->operation.id != recorded->operation.id;
    m_recorded = recorded;
    m_deviceName = deviceName;
    if (another) {
        const QSignalBlocker silence(m_reveal);
        m_reveal->setChecked(false);
        m_events.clear();
    }
    m_error.clear();
    const int question = ++m_question;
    m_busy->setBusy(true);
    say();
    QCoro::connect(m_journal.events(recorded->operation.id), this,
        [this, question](const storage::Result<QList<storage::Event>> &events) {
            if (question == m_question)
                take(events);
        });
}

void OperationDetail::take(const storage::Result<QList<storage::Event>> &events)
{
    m_busy->setBusy(false);
    if (events)
        m_events = *events;
    else
        m_error = events.error().detail;
    say();
}

void OperationDetail::clear()
{
    ++m_question;
    m_busy->setBusy(false);
    m_recorded.reset();
    m_events.clear();
    m_error.clear();
    say();
}

void OperationDetail::forbidChanges(const QString &obstacle)
{
    m_obstacle = obstacle;
    if (m_recorded)
        sayActions();
}

void OperationDetail::follow(const desk::Operation &operation)
{
    if (m_recorded && operation.id == m_recorded->operation.id) {
        sayHeader();
        sayActions();
    }
}

/** As the program knows it: that of the record, or what is in memory where this program works on it. */
desk::Operation OperationDetail::operation() const
{
    return m_runner.operation(m_recorded->operation.id).value_or(m_recorded->operation);
}

bool OperationDetail::isHere(const storage::DeviceKey &device) const
{
    return device == m_desk.keyOf(device.iotId);
}

void OperationDetail::say()
{
    m_read->setText(tr("Read again now"));
    m_read->setToolTip(tr("Read the device again and compare it with what was there before"));
    m_settle->setText(tr("Close it…"));
    m_settle->setToolTip(tr("Close this change with a reason, in the banner above"));
    m_remedy->setText(tr("Suspend one too many…"));
    m_open->setText(tr("Go to"));
    m_open->setToolTip(tr("Show the device, or one of the orders"));
    m_copy->setText(tr("Copy for ticket"));
    m_copy->setToolTip(tr("Copy all of it as text, phone numbers masked"));
    m_export->setText(tr("Export evidence…"));
    m_export->setToolTip(tr("Save all steps in a file that can be checked offline; it has phone numbers in full"));
    m_reveal->setText(tr("Show phone"));
    m_reveal->setToolTip(tr("Show phone numbers in full until another change is chosen"));
    m_tabs->setAccessibleName(tr("Details of the change"));
    const QStringList tabs{tr("Facts"), tr("Steps"), tr("Request and answer")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabs.at(tab));
    m_facts->setAccessibleName(tr("Facts of the change"));
    m_steps->setAccessibleName(tr("Steps of the change"));
    m_request->setAccessibleName(tr("Request and answer"));
    const bool chosen = m_recorded != nullptr;
    for (QWidget *widget : QList<QWidget *>{m_badge, m_title, m_actions, m_tabs})
        widget->setVisible(chosen);
    sayHeader();
    if (!chosen)
        return;
    sayFields();
    sayActions();
    sayPlaces();
}

void OperationDetail::sayHeader()
{
    if (!m_recorded) {
        m_text->setText(tr("Choose a change to see all of it."));
        m_text->show();
        return;
    }
    const desk::Operation now = operation();
    m_badge->setBadge(badgeOf(now));
    QString text = OperationWords::explanation(now);
    if (!m_recorded->isKnownKind && m_recorded->kind != desk::historyLostKind)
        text = tr("A newer PlanDesk wrote this down. Use that one to see what it was.");
    else if (desk::isOpen(now.state) && !desk::awaitsPerson(now) && !desk::isUnwritten(now))
        text = now.underWay ? tr("It goes on by itself, whatever is shown meanwhile.")
                            : tr("Another PlanDesk is working on it.");
    else if (desk::awaitsPerson(now) && !m_runner.operation(now.id))
        text += u'\n' + tr("Another PlanDesk that is open has it. Read it again and close it there.");
    if (!m_error.isEmpty())
        //: %1 technical words in English.
        text += u'\n' + tr("Its steps could not be read: %1").arg(m_error);
    m_title->setText(
        breakable(m_recorded->isKnownKind ? OperationWords::title(now) : OperationWords::kind(m_recorded->kind)));
    m_text->setText(breakable(text));
}

void OperationDetail::sayActions()
{
    const std::optional<desk::Operation> known = m_runner.operation(m_recorded->operation.id);
    const bool awaits = known && desk::awaitsPerson(*known);
    m_read->setVisible(awaits);
    m_read->setEnabled(awaits && !known->underWay);
    m_settle->setVisible(awaits);
    m_remedy->setVisible(known && desk::awaitsRemedy(*known) && isHere(known->device()));
    m_remedy->setEnabled(m_obstacle.isEmpty());
    setPlainToolTip(m_remedy,
        m_obstacle.isEmpty() ? tr("Choose which of the orders found is one too many, and suspend it inside this change")
                             : m_obstacle);
    m_copy->setEnabled(!m_events.isEmpty());
    m_export->setEnabled(!m_events.isEmpty());
    const auto hides = [](const FieldView *view) {
        return std::any_of(
            view->fields().cbegin(), view->fields().cend(), [](const Field &field) { return field.hidden; });
    };
    m_reveal->setVisible(m_reveal->isChecked() || hides(m_facts) || hides(m_steps) || hides(m_request));
}

/** The devices and orders it is about, above all those that may be one too many. */
void OperationDetail::sayPlaces()
{
    QMenu *menu = m_open->menu();
    menu->clear();
    const auto add = [this, menu](const storage::DeviceKey &device, const QString &orderId, const QString &text) {
        QAction *action = menu->addAction(withoutKeys(onOneLine(text, mostOfAName)));
        action->setEnabled(isHere(device));
        action->setToolTip(plainToolTip(isHere(device) ? text : tr("It is on another platform than this profile's")));
        connect(
            action, &QAction::triggered, this, [this, device, orderId] { Q_EMIT deviceWanted(device.iotId, orderId); });
    };
    const desk::Operation &recorded = m_recorded->operation;
    for (const storage::DeviceKey &device : recorded.devices) {
        const bool first = device == recorded.device();
        const QString name = first && !m_deviceName.isEmpty() ? Formats::shown(m_deviceName) : device.iotId;
        //: Where to go: %1 a device.
        const QString text = tr("Device %1").arg(name);
        add(device, {}, text);
    }
    // A transferred order is where it arrived, once it has.
    const bool moved = recorded.state == desk::OperationState::Settled && recorded.devices.size() > 1;
    for (const QString &order : m_recorded->orders()) {
        //: Where to go: %1 the number of an order.
        const QString text = tr("Order %1").arg(order);
        add(moved ? recorded.devices.last() : recorded.device(), order, text);
    }
}

void OperationDetail::sayFields()
{
    const Phones phones = m_reveal->isChecked() ? Phones::Shown : Phones::Masked;
    m_facts->setFields(OperationFacts::of(*m_recorded, m_deviceName, phones));
    m_steps->setFields(OperationSteps::of(m_events, phones));
    m_request->setFields(RequestFields::of(m_events, phones));
}

QSize OperationDetail::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), layout()->totalMinimumHeightForWidth(width())};
}

void OperationDetail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace ui
