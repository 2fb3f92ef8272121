#include "transfer_options_page.h"

#include "keep_translated.h"
#include "option_fields.h"
#include "option_form.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

TransferOptionsPage::TransferOptionsPage(
    const ChangeDraft &order, TransferDraft &draft, StepNames steps, int step, QWidget *parent)
    : WizardPage(order.environment, steps, step, parent)
    , m_order(order)
    , m_draft(draft)
    , m_start(new StartChoice(this))
    , m_defaultPlan(new QCheckBox(this))
{
    m_defaultPlan->setObjectName(QStringLiteral("defaultPlan"));
    auto *form = new OptionForm(this);
    form->addRow(
        m_start, [] { return tr("Start"); }, [] { return tr("On the device that gets the order."); });
    form->addRow(
        m_defaultPlan, [] { return tr("Recording"); },
        [] { return tr("Sets the default plans for continuous and event recording, 24×7."); });
    body()->addWidget(form);
    body()->addStretch(1);
    connect(m_start, &StartChoice::changed, this, &TransferOptionsPage::take);
    connect(m_defaultPlan, &QCheckBox::toggled, this, &TransferOptionsPage::take);
    keepTranslated(this, [this] { say(); });
}

void TransferOptionsPage::initializePage()
{
    say();
}

void TransferOptionsPage::take()
{
    m_draft.immediateUse = m_start->isNow();
    m_draft.enableDefaultPlan = m_defaultPlan->isChecked();
}

void TransferOptionsPage::say()
{
    setHeading(tr("From when, and how does it record?"), m_order.subject());
    m_defaultPlan->setText(tr("Set the default recording plan"));
}

} // namespace ui
