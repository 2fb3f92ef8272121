#include "operation_detail.h"

#include "busy_line.h"
#include "field_view.h"
#include "journal.h"
#include "keep_translated.h"
#include "operation_actions.h"
#include "operation_badge.h"
#include "operation_facts.h"
#include "operation_record.h"
#include "operation_runner.h"
#include "operation_steps.h"
#include "operation_ticket.h"
#include "operation_words.h"
#include "plain_text.h"
#include "request_fields.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QResizeEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr double lowestFields = 32; // In steps of the grid; the page scrolls sooner than they do in a slit.

} // namespace

OperationDetail::OperationDetail(
    desk::Desk &desk, desk::OperationRunner &runner, storage::Journal &journal, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_journal(journal)
    , m_badge(new StatusBadge(theme, this))
    , m_title(plainLabel(this))
    , m_text(plainLabel(this, QStringLiteral("muted")))
    , m_actions(new OperationActions(desk, runner, this))
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
        = {{m_title, "activityTitle"}, {m_text, "activityText"}, {m_tabs, "activityTabs"}, {m_facts, "activityFacts"},
            {m_steps, "activitySteps"}, {m_request, "activityRequest"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_tabs->setProperty("inset", true);
    m_tabs->setUsesScrollButtons(false); // All titles have room.
    m_tabs->setMinimumHeight(grid(this, lowestFields));
    for (FieldView *fields : {m_facts, m_steps, m_request})
        m_tabs->addTab(fields, QString());

    auto *top = new QVBoxLayout;
    // The labels of the fields begin where the title does.
    top->setContentsMargins(grid(this, 1.25), grid(this), grid(this, 1.25), grid(this));
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
    connect(m_actions, &OperationActions::rereadWanted, this, &OperationDetail::rereadWanted);
    connect(m_actions, &OperationActions::settleWanted, this, &OperationDetail::settleWanted);
    connect(m_actions, &OperationActions::remedyWanted, this, &OperationDetail::remedyWanted);
    connect(m_actions, &OperationActions::evidenceWanted, this, &OperationDetail::evidenceWanted);
    connect(m_actions, &OperationActions::deviceWanted, this, &OperationDetail::deviceWanted);
    connect(m_actions, &OperationActions::phonesToggled, this, &OperationDetail::sayFields);
    connect(m_actions, &OperationActions::ticketWanted, this,
        [this] { QApplication::clipboard()->setText(ticketOf(*m_recorded, m_events)); });
}

void OperationDetail::show(const desk::Recorded &recorded, const QString &deviceName)
{
    const bool another = !m_recorded || m_recorded->operation.id != recorded->operation.id;
    m_recorded = recorded;
    m_deviceName = deviceName;
    m_actions->setOperation(recorded, deviceName);
    if (another) {
        m_actions->hidePhones();
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

QList<QAbstractButton *> OperationDetail::buttons() const
{
    return m_actions->buttons();
}

void OperationDetail::forbidChanges(const QString &obstacle)
{
    m_actions->forbidChanges(obstacle);
}

void OperationDetail::follow(const desk::Operation &operation)
{
    if (m_recorded && operation.id == m_recorded->operation.id) {
        sayHeader();
        m_actions->permit();
    }
}

/** As the program knows it: that of the record, or what is in memory where this program works on it. */
desk::Operation OperationDetail::operation() const
{
    return m_runner.operation(m_recorded->operation.id).value_or(m_recorded->operation);
}

void OperationDetail::say()
{
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
    m_actions->permit();
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

void OperationDetail::sayFields()
{
    const Phones phones = m_actions->showsPhones() ? Phones::Shown : Phones::Masked;
    m_facts->setFields(OperationFacts::of(*m_recorded, m_deviceName, phones));
    m_steps->setFields(OperationSteps::of(m_events, phones));
    m_request->setFields(RequestFields::of(m_events, phones));
    const auto hides = [](const FieldView *view) {
        return std::any_of(
            view->fields().cbegin(), view->fields().cend(), [](const Field &field) { return field.hidden; });
    };
    m_actions->setContent(!m_events.isEmpty(), hides(m_facts) || hides(m_steps) || hides(m_request));
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
