#include "change_wizard.h"

#include "effect_page.h"
#include "headings.h"
#include "keep_translated.h"
#include "operation_runner.h"
#include "plain_text.h"
#include "return_key.h"
#include "run_page.h"
#include "typography.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

namespace ui {

ChangeWizard::ChangeWizard(desk::OperationRunner &runner, const Environment &environment, QWidget *parent)
    : QWizard(parent)
    , m_runner(runner)
    , m_environment(environment)
    , m_change(new QAction(this))
{
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::NoCancelButtonOnLastPage);
    setButtonLayout({Stretch, BackButton, CancelButton, NextButton, CommitButton, FinishButton});
    // Never both at once: a page is left by one of them.
    for (const WizardButton forward : {NextButton, CommitButton}) {
        button(forward)->setProperty("emphasis", QStringLiteral("primary"));
        style()->unpolish(button(forward));
        style()->polish(button(forward));
    }
    // Return, held down in a field, goes on and never takes back what was done.
    for (const WizardButton which : {BackButton, CancelButton})
        pressOnReturn(qobject_cast<QPushButton *>(button(which)));
    m_change->setShortcut(Qt::Key_Space);
    m_change->setEnabled(false);
    button(CommitButton)->addAction(m_change);
    fitInto(screen()->availableSize());
    connect(&runner, &desk::OperationRunner::changed, this, &ChangeWizard::watch);
}

void ChangeWizard::fitInto(const QSize &screen)
{
    resize(QSize(grid(this, 128), grid(this, 104)).boundedTo(screen * 0.95));
}

void ChangeWizard::end(EffectPage *effect, RunPage *run)
{
    m_effect = effect;
    m_run = run;
    addPage(effect);
    addPage(run);
    connect(m_effect, &EffectPage::buttonTextChanged, this, &ChangeWizard::sayButtons);
    connect(m_run, &RunPage::completeChanged, this, &ChangeWizard::sayButtons);
    for (const int id : pageIds()) {
        // After QWizard's own answer to the same signal, which makes the commit button the default one.
        connect(page(id), &QWizardPage::completeChanged, this, &ChangeWizard::keepFromDefault);
        connect(page(id), &QWizardPage::completeChanged, this, &ChangeWizard::explainNext);
    }
    connect(this, &QWizard::currentIdChanged, this, [this] {
        keepFromDefault();
        explainNext();
        if (currentPage() != m_run)
            return;
        if (const auto operation = m_runner.operation(watchedOperation()))
            m_run->watch(*operation);
        sayButtons();
    });
}

void ChangeWizard::followLanguage()
{
    keepTranslated(this, [this] { sayButtons(); });
}

QString ChangeWizard::operationId() const
{
    return m_effect->operationId();
}

void ChangeWizard::watch(const desk::Operation &operation)
{
    const QString wanted = watchedOperation();
    const bool isInside = operation.remedy && operation.remedy->id == wanted;
    const desk::Operation &watched = isInside ? *operation.remedy : operation;
    if (m_run == nullptr || watched.id != wanted)
        return;
    m_run->watch(watched);
    sayButtons();
    const bool changed = watched.state == desk::OperationState::NotSent
        && watched.obstacle == desk::Obstacle::FactsChanged && watched.id == operationId();
    if (!changed || currentPage() != m_run)
        return;
    m_effect->decideAnew(watched);
    back();
}

void ChangeWizard::keepFromDefault()
{
    // Return, held down or by habit, must never change anything.
    auto *change = qobject_cast<QPushButton *>(button(CommitButton));
    change->setAutoDefault(false);
    change->setDefault(false);
}

void ChangeWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->isAutoRepeat() && currentPage() == m_effect && button(CommitButton)->isEnabled())
        m_effect->hint(
            tr("Return never makes a change: click the button, or go to it with Tab and press the space bar."));
    QWizard::keyPressEvent(event);
}

bool ChangeWizard::focusNextPrevChild(bool next)
{
    if (currentPage() == m_effect)
        m_effect->orderStops();
    return QWizard::focusNextPrevChild(next);
}

void ChangeWizard::explainNext()
{
    const auto *shown = qobject_cast<WizardPage *>(currentPage());
    const QString why = shown ? shown->obstacle() : QString();
    for (const WizardButton which : {NextButton, CommitButton})
        button(which)->setToolTip(why);
}

void ChangeWizard::sayButtons()
{
    setWindowTitle(ui::windowTitle(title(), m_environment));
    setButtonText(BackButton, tr("‹ &Back"));
    setButtonText(NextButton, tr("&Next ›"));
    setButtonText(CancelButton, tr("Cancel"));
    const bool waiting = m_run->isWaiting();
    setButtonText(FinishButton, waiting ? tr("&Stop waiting") : tr("&Close"));
    button(FinishButton)
        ->setToolTip(waiting
                ? tr("Closes this window alone: the change goes on, nothing of it is taken back, and its outcome is "
                     "told in the main window")
                : !m_run->isComplete() ? tr("Ready in a moment, so that a double click does not close this window")
                                       : QString());
    setButtonText(CommitButton, shortened(m_effect->buttonText(), this, 27));
    button(CommitButton)->setAccessibleDescription(tr("The space bar presses it; Return does not."));
    //: In the list of keys, after the space bar.
    m_change->setText(tr("Make the change, on its button; Return never does"));
    explainNext();
}

} // namespace ui
