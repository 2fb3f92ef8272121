#include "buy_wizard.h"

#include "buy_effect_page.h"
#include "buy_options_page.h"
#include "buy_plan_page.h"
#include "buy_run_page.h"
#include "buy_steps.h"
#include "keep_translated.h"
#include "operation_runner.h"
#include "typography.h"

#include <QPushButton>
#include <QStyle>

namespace ui {

BuyWizard::BuyWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const Environment &environment, const plans::Device &device, QWidget *parent)
    : QWizard(parent)
    , m_runner(runner)
    , m_draft{device, environment, {}, {}}
{
    m_draft.intent.iotId = device.iotId;
    m_draft.intent.deviceName = device.displayName();
    setObjectName(QStringLiteral("buyWizard"));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::NoCancelButtonOnLastPage);
    m_effect = new BuyEffectPage(desk, runner, theme, m_draft, this);
    m_run = new BuyRunPage(theme, m_draft, this);
    setPage(BuySteps::Plan, new BuyPlanPage(desk, theme, m_draft, this));
    setPage(BuySteps::Options, new BuyOptionsPage(m_draft, this));
    setPage(BuySteps::Effect, m_effect);
    setPage(BuySteps::Run, m_run);
    setButtonLayout({Stretch, BackButton, CancelButton, NextButton, CommitButton, FinishButton});
    button(CommitButton)->setProperty("emphasis", QStringLiteral("primary"));
    style()->unpolish(button(CommitButton));
    style()->polish(button(CommitButton));
    resize(grid(this, 104), grid(this, 84));

    connect(&runner, &desk::OperationRunner::changed, this, &BuyWizard::watch);
    connect(m_effect, &BuyEffectPage::buttonTextChanged, this, &BuyWizard::sayButtons);
    for (const int id : pageIds()) {
        // After QWizard's own answer to the same signal, which makes the commit button the default one.
        connect(page(id), &QWizardPage::completeChanged, this, &BuyWizard::keepFromDefault);
        connect(page(id), &QWizardPage::completeChanged, this, &BuyWizard::explainNext);
    }
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        keepFromDefault();
        explainNext();
        if (id != BuySteps::Run)
            return;
        if (const auto operation = m_runner.operation(operationId()))
            m_run->watch(*operation);
    });
    keepTranslated(this, [this] { sayButtons(); });
}

void BuyWizard::choosePlan(const plans::Plan &plan, plans::Category category)
{
    m_draft.intent.plan = plan;
    m_draft.category = category;
}

QString BuyWizard::operationId() const
{
    return m_effect->operationId();
}

void BuyWizard::watch(const desk::Operation &operation)
{
    if (operation.id == operationId())
        m_run->watch(operation);
}

void BuyWizard::keepFromDefault()
{
    // Return, held down or by habit, must never buy.
    auto *buy = qobject_cast<QPushButton *>(button(CommitButton));
    buy->setAutoDefault(false);
    buy->setDefault(false);
}

void BuyWizard::explainNext()
{
    const auto *shown = qobject_cast<WizardPage *>(currentPage());
    const QString why = shown ? shown->obstacle() : QString();
    for (const WizardButton which : {NextButton, CommitButton})
        button(which)->setToolTip(why);
}

void BuyWizard::sayButtons()
{
    setWindowTitle(tr("Buy a plan"));
    setButtonText(BackButton, tr("‹ &Back"));
    setButtonText(NextButton, tr("&Next ›"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("&Close"));
    setButtonText(CommitButton, m_effect->buttonText());
    explainNext();
}

} // namespace ui
