#include "run_page.h"

#include "fitting_area.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "plain_text.h"
#include "receipt_bar.h"
#include "receipt_words.h"
#include "return_key.h"
#include "stretch.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using desk::OperationState;

namespace {

enum Step { Recorded, Sent, Confirmed, StepCount };

constexpr int courseHeight = 13; // In steps of the grid, on a screen too small for all.

} // namespace

RunPage::RunPage(const Environment &environment, StepNames steps, int step, const Theme &theme,
    std::function<PageTitle()> title, QWidget *parent)
    : WizardPage(environment, steps, step, parent)
    , m_theme(theme)
    , m_pageTitle(std::move(title))
    , m_title(plainLabel(this))
    , m_text(plainLabel(this, QStringLiteral("muted")))
    , m_copy(new QPushButton(this))
    , m_receipt(new ReceiptBar([this] { return receipt(); }, this))
    , m_buttons(new QHBoxLayout)
{
    auto *course = new QWidget(this);
    auto *column = new QVBoxLayout(course);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(body()->spacing());
    auto *card = new QFrame(course);
    card->setProperty("panel", QStringLiteral("card"));
    auto *rows = new QGridLayout(card);
    rows->setContentsMargins(grid(this, 2), grid(this, 1.5), grid(this, 2), grid(this, 1.5));
    rows->setHorizontalSpacing(grid(this, 1.5));
    rows->setVerticalSpacing(grid(this, 1.5));
    rows->setColumnStretch(2, 1);
    for (int row = 0; row < StepCount; ++row) {
        m_steps << StepRow{new QLabel(card), plainLabel(card), plainLabel(card, QStringLiteral("muted"))};
        rows->addWidget(m_steps.last().symbol, row, 0);
        rows->addWidget(m_steps.last().name, row, 1);
        rows->addWidget(m_steps.last().state, row, 2);
        m_steps.last().state->setWordWrap(true);
    }
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(QStringLiteral("runText"));
    m_text->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("runCopy"));
    pressOnReturn(m_copy);
    for (QWidget *part :
        {static_cast<QWidget *>(card), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        column->addWidget(part);
    m_course = new FittingArea(course, courseHeight, this);
    m_course->setObjectName(QStringLiteral("runCourse"));
    body()->addWidget(m_course, neededFirst);
    m_buttons->addWidget(m_copy, 0, Qt::AlignLeft | Qt::AlignTop);
    m_buttons->addWidget(m_receipt, 1);
    body()->addLayout(m_buttons);
    body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_operation)
            QApplication::clipboard()->setText(OperationWords::ticket(*m_operation));
    });
    connect(&theme, &Theme::changed, this, &RunPage::say);
    keepTranslated(this, [this] { say(); });
}

void RunPage::initializePage()
{
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
        m_mayClose = true;
        Q_EMIT completeChanged();
    });
}

void RunPage::addAboveButtons(QWidget *widget, int stretch, Qt::Alignment alignment)
{
    body()->insertWidget(body()->indexOf(m_buttons), widget, stretch, alignment);
}

void RunPage::cleanupPage()
{
    m_operation.reset();
    m_mayClose = false;
    say();
}

void RunPage::watch(const desk::Operation &operation)
{
    const bool another = !m_operation || m_operation->state != operation.state;
    m_operation = operation;
    say();
    // Once the words have their places.
    if (another)
        QTimer::singleShot(0, this, &RunPage::showOutcome);
}

/** What came of it is in sight, on a screen that is too small for all there is as well. */
void RunPage::showOutcome()
{
    for (QWidget *holder = m_title->parentWidget(); holder != nullptr; holder = holder->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(holder);
        if (area == nullptr)
            continue;
        area->ensureWidgetVisible(m_text, 0, 0);
        area->ensureWidgetVisible(m_title, 0, 0); // Above all.
    }
}

RunPage::Progress RunPage::progressOf(int step) const
{
    if (!m_operation)
        return step == Recorded ? Progress::Running : Progress::Ahead;
    // How many steps are done in each state; the next one is running, or is where it ended.
    int done = 0;
    Progress next = Progress::Running;
    switch (m_operation->state) {
    case OperationState::Reserving:
    case OperationState::Reserved:
        break;
    case OperationState::Prepared:
    case OperationState::Sent:
        done = Sent;
        break;
    case OperationState::Answered:
        done = Confirmed;
        break;
    case OperationState::Settled:
        done = desk::isClosedUnseen(*m_operation) ? Sent : StepCount;
        next = Progress::Unclear;
        break;
    case OperationState::Refused:
        done = Confirmed;
        next = Progress::Failed;
        break;
    case OperationState::NotSent:
        done = m_operation->sentAt.isValid() ? Sent : Recorded;
        next = Progress::Failed;
        break;
    case OperationState::DidNotHappen:
        done = Sent;
        next = Progress::Failed;
        break;
    case OperationState::Unknown:
    case OperationState::NotSeen:
    case OperationState::Matched:
    case OperationState::Duplicate:
        done = Sent;
        next = Progress::Unclear;
        break;
    }
    return step < done ? Progress::Done : step == done ? next : Progress::Ahead;
}

void RunPage::say()
{
    const PageTitle page = m_pageTitle();
    setHeading(page.heading, page.subject);
    //: Name for screen readers of what tells how far a change has come.
    m_course->setAccessibleName(tr("How far it has come"));
    const QStringList names{tr("Recorded"), tr("Sent"), tr("Confirmed")};
    for (int step = 0; step < StepCount; ++step) {
        m_steps.at(step).name->setText(names.at(step));
        sayStep(step);
    }
    m_title->setText(m_operation ? breakable(titleOf(*m_operation)) : QString());
    // That it was seen in a fresh reading is what the last step says.
    const bool isSeen = m_operation && m_operation->state == OperationState::Settled
        && m_operation->settledReason.isEmpty() && !desk::isUnwritten(*m_operation);
    m_text->setText(!m_operation
            ? QString()
            : breakable(isSeen ? OperationWords::forecast(*m_operation) : OperationWords::explanation(*m_operation)));
    m_text->setVisible(!m_text->text().isEmpty());
    m_copy->setText(tr("Copy for ticket"));
    const bool ended = m_operation && !desk::isOpen(m_operation->state);
    m_copy->setVisible(m_operation && (m_operation->error || ended));
    m_receipt->setVisible(hasReceipt());
}

bool RunPage::isWaiting() const
{
    return !m_operation || desk::isBeforeSent(m_operation->state) || m_operation->state == OperationState::Sent
        || (m_operation->state == OperationState::Answered && m_operation->underWay);
}

QString RunPage::titleOf(const desk::Operation &operation) const
{
    return OperationWords::title(operation);
}

bool RunPage::hasReceipt() const
{
    return m_operation && !desk::isOpen(m_operation->state);
}

QString RunPage::receipt() const
{
    return m_operation ? ReceiptWords::receipt(*m_operation, QDateTime::currentDateTimeUtc()) : QString();
}

void RunPage::sayStep(int step)
{
    struct Look {
        const char *icon;
        const char *color;
    };
    static constexpr Look looks[] = {{"never-active", "faint"}, {"creating", "accent"}, {"check", "tone.good.text"},
        {"error", "tone.danger.text"}, {"question", "tone.warning.text"}};
    const Progress progress = progressOf(step);
    const Look &look = looks[static_cast<int>(progress)];
    m_steps.at(step).symbol->setPixmap(
        symbolicIcon(m_theme, QLatin1StringView(look.icon), QLatin1StringView(look.color))
            .pixmap(grid(this, 2), grid(this, 2)));
    const QStringList running{tr("writing the activity record and reading the device's orders…"),
        tr("waiting for the platform's answer…"),
        m_operation && desk::isUnwritten(*m_operation) ? tr("waiting until the activity record can be written…")
                                                       : tr("reading the device's orders again…")};
    const bool unclear
        = m_operation && m_operation->error && m_operation->error->outcome == linkvisual::Outcome::Unknown;
    const QStringList done{tr("the decision and the device's orders are on disk"),
        unclear ? tr("no clear answer came") : tr("the platform answered"), tr("a fresh reading shows the change")};
    QString state;
    switch (progress) {
    case Progress::Ahead:
        break;
    case Progress::Running:
        state = running.at(step);
        break;
    case Progress::Done:
        state = done.at(step);
        break;
    case Progress::Failed:
        state = step == Confirmed                                ? tr("refused")
            : m_operation->state == OperationState::DidNotHappen ? tr("did not happen")
                                                                 : tr("given up");
        break;
    case Progress::Unclear:
        state = desk::isOpen(m_operation->state) ? tr("outcome unknown") : tr("closed by a person");
        break;
    }
    m_steps.at(step).state->setText(state);
    m_steps.at(step).symbol->setAccessibleName(state);
}

} // namespace ui
