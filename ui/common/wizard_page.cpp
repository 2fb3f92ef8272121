#include "wizard_page.h"

#include "elided_label.h"
#include "flow_layout.h"
#include "low_window.h"
#include "page_area.h"
#include "plain_text.h"
#include "step_line.h"
#include "typography.h"
#include "words.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>
#include <QWizard>

#include <memory>

namespace ui {

namespace {

/** Words on one line where there is room, and on several only where not; QLabel itself wraps long before. */
class Heading final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 1, QLabel::heightForWidth(QWIDGETSIZE_MAX)};
    }

    QSize minimumSizeHint() const override
    {
        return {qMin(sizeHint().width(), grid(this, 16)), fontMetrics().height()};
    }
};

} // namespace

WizardPage::WizardPage(const Environment &environment, StepNames steps, int step, QWidget *parent)
    : QWizardPage(parent)
    , m_environment(environment)
    , m_names(steps)
    , m_steps(new StepLine(step, static_cast<int>(steps().size()), this))
    , m_word(plainLabel(this))
    , m_heading(new Heading(this))
    , m_subject(new ElidedLabel(this))
    , m_top(new QGridLayout)
    , m_title(new FlowLayout(grid(this)))
    , m_body(new QVBoxLayout)
    , m_reason(plainLabel(this, QStringLiteral("muted")))
{
    const bool sandbox = environment.kind == EnvironmentKind::Sandbox;
    const bool test = environment.kind == EnvironmentKind::Test;
    m_word->setProperty("environment",
        sandbox    ? QStringLiteral("sandbox")
            : test ? QStringLiteral("test")
                   : QStringLiteral("production"));
    m_word->setFont(scaledFont(font(), 0.95, QFont::DemiBold));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setFont(scaledFont(font(), 1.5, QFont::DemiBold));
    m_subject->setProperty("role", QStringLiteral("muted"));
    m_reason->setObjectName(QStringLiteral("obstacle"));
    m_reason->setWordWrap(true);

    // Beside each other on one line of writing where both have room.
    const int below = m_heading->fontMetrics().descent() - m_subject->fontMetrics().descent();
    m_subject->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
    m_subject->setContentsMargins(0, 0, 0, below);
    m_title->setLineSpacing(grid(this, 0.25));
    m_title->addWidget(m_heading);
    m_title->addWidget(m_subject);
    m_top->setColumnStretch(0, 1);
    m_top->setVerticalSpacing(grid(this, 0.75));
    m_top->addWidget(m_steps, 0, 0);
    m_top->addWidget(m_word, 0, 1, Qt::AlignTop);
    m_top->addLayout(m_title, 1, 0, 1, 2);
    auto *content = new QWidget(this);
    content->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(grid(this, 1.5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), grid(this, 0.5));
    column->setSpacing(grid(this, 0.5));
    column->addLayout(m_top);
    column->addSpacing(grid(this, 0.25));
    m_area = new PageArea(content, this);
    m_area->claimNoHeight();
    column->addWidget(m_area, 1);
    column->addWidget(m_reason);
    connect(m_area, &PageArea::fitted, this, &WizardPage::showReason);
}

bool WizardPage::isComplete() const
{
    return m_obstacle.isEmpty();
}

void WizardPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // QWizard hides and shows what is around its pages whenever one is complete or no longer: who types, stays there.
    if (m_entered && !m_awaitsFirst)
        return;
    m_entered = true;
    const auto focus = [this, isDone = std::make_shared<bool>(false)] {
        if (*isDone || m_first == nullptr || !isVisible())
            return;
        // A list that is still read cannot have it; who went to another field meanwhile stays there.
        const bool isElsewhere = m_awaitsFirst && isAncestorOf(window()->focusWidget());
        const bool awaitedBefore = m_awaitsFirst;
        m_awaitsFirst = !isElsewhere && (!m_first->isVisible() || !m_first->isEnabled());
        if (m_awaitsFirst && !awaitedBefore)
            setFocus(); // Not on Cancel, which is all that is left: Return, by habit, would press it.
        if (isElsewhere || m_awaitsFirst)
            return;
        *isDone = true; // Once alone: a second time would mark what is typed meanwhile.
        m_first->clearFocus(); // QWizard may have chosen the same one, without marking its text.
        m_first->setFocus(Qt::TabFocusReason);
    };
    // QWizard chooses a field of its own while it shows a page, and after a moment a button would have heard a key.
    connect(wizard(), &QWizard::currentIdChanged, this, focus, Qt::SingleShotConnection);
    QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection);
}

void WizardPage::hideEvent(QHideEvent *event)
{
    QWizardPage::hideEvent(event);
    // By itself it is hidden only when it is left.
    if (isHidden())
        m_entered = m_awaitsFirst = false;
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    arrangeTop();
}

/** In the lowest windows the heading stands where the steps are elsewhere: what the page is for needs the room more. */
void WizardPage::arrangeTop()
{
    const bool lowest = isWindowLowest(this);
    if (lowest == m_steps->isHidden())
        return;
    m_steps->setVisible(!lowest);
    m_top->removeItem(m_title);
    m_title->setParent(nullptr);
    m_title->removeWidget(m_subject);
    m_top->removeWidget(m_subject);
    m_top->addLayout(m_title, lowest ? 0 : 1, 0, 1, lowest ? 1 : 2);
    if (lowest)
        m_top->addWidget(m_subject, 1, 0, 1, 2);
    else
        m_title->addWidget(m_subject);
    m_top->setVerticalSpacing(grid(this, lowest ? 0.25 : 0.75));
}

/** How much lower what is on the page could be with none of it out of sight, in pixels. */
int WizardPage::freeRoom() const
{
    int room = m_area->freeRoom();
    for (const QTableView *table : m_area->findChildren<QTableView *>()) {
        if (table->isVisibleTo(m_area))
            room = qMin(room, table->viewport()->height() - table->verticalHeader()->length());
    }
    return room;
}

/** Its line is kept where there is room for it that nothing else needs, so that nothing moves while a person types. */
void WizardPage::showReason()
{
    const int line = m_reason->isVisibleTo(this) ? 0 : m_reason->sizeHint().height() + layout()->spacing();
    m_reason->setVisible(!m_reason->text().isEmpty() || freeRoom() >= line);
}

void WizardPage::setObstacle(const QString &obstacle)
{
    m_reason->setText(obstacle);
    showReason();
    if (obstacle == m_obstacle)
        return;
    m_obstacle = obstacle;
    Q_EMIT completeChanged();
}

void WizardPage::hint(const QString &words)
{
    if (!m_obstacle.isEmpty())
        return;
    m_reason->setText(words);
    showReason();
    QAccessibleEvent told(m_reason, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void WizardPage::setHeading(const QString &heading, const QString &subject)
{
    m_steps->setNames(m_names());
    m_word->setText(Words::environment(m_environment.kind));
    m_heading->setText(heading);
    m_subject->setFullText(subject);
}

} // namespace ui
