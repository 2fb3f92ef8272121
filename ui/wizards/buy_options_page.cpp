#include "buy_options_page.h"

#include "buy_steps.h"
#include "keep_translated.h"
#include "option_fields.h"
#include "option_form.h"
#include "ranges.h"
#include "typography.h"
#include "words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

// The defaults of the platform are the contract's (seeds, commodity/buy).
BuyOptionsPage::BuyOptionsPage(BuyDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, BuySteps::names, BuySteps::Options, parent)
    , m_draft(draft)
    , m_copies(new QSpinBox(this))
    , m_userName(new QLineEdit(this))
    , m_start(new StartChoice(this))
    , m_defaultPlan(new QCheckBox(this))
    , m_preRecord(new SecondsBox("preRecord", linkvisual::ranges::preRecordSeconds, 5, this))
    , m_record(new SecondsBox("record", linkvisual::ranges::recordSeconds, 10, this))
{
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setRange(1, 99);
    m_copies->setMinimumWidth(grid(this, 28));
    m_userName->setObjectName(QStringLiteral("userName"));
    m_userName->setMaxLength(64);
    m_userName->setText(draft.environment.userName);
    m_userName->setMinimumWidth(grid(this, 34));
    m_defaultPlan->setObjectName(QStringLiteral("defaultPlan"));
    layOut();
    connect(m_copies, &QSpinBox::valueChanged, this, &BuyOptionsPage::judge);
    connect(m_userName, &QLineEdit::textChanged, this, &BuyOptionsPage::judge);
    connect(m_start, &StartChoice::changed, this, &BuyOptionsPage::judge);
    connect(m_defaultPlan, &QCheckBox::toggled, this, &BuyOptionsPage::judge);
    connect(m_preRecord, &QSpinBox::valueChanged, this, &BuyOptionsPage::judge);
    connect(m_record, &QSpinBox::valueChanged, this, &BuyOptionsPage::judge);
    keepTranslated(this, [this] { say(); });
}

void BuyOptionsPage::layOut()
{
    auto *form = new OptionForm(this);
    form->addRow(m_copies, [] { return tr("Copies"); });
    form->addRow(
        m_userName, [] { return tr("User name"); },
        [] { return tr("Kept by the platform and shown with the order."); });
    form->addRow(m_start, [] { return tr("Start"); });
    form->addRow(
        m_defaultPlan, [] { return tr("Recording"); },
        [] { return tr("Sets the default plans for continuous and event recording, 24×7."); });
    form->addRow(
        m_preRecord, [] { return tr("Pre-record"); }, [] { return tr("Seconds recorded before an event, 0 to 5."); });
    form->addRow(
        m_record, [] { return tr("Clip length"); }, [] { return tr("Length of an event's clip, 0 to 30 seconds."); });
    body()->addWidget(form);
    body()->addStretch(1);
}

void BuyOptionsPage::initializePage()
{
    say();
    if (m_userName->text().isEmpty())
        focusFirst(m_userName);
    else
        focusFirst(m_copies);
}

void BuyOptionsPage::showEvent(QShowEvent *event)
{
    WizardPage::showEvent(event);
    // The start can be chosen anew on the page of effects.
    m_start->setNow(m_draft.intent.immediateUse);
}

void BuyOptionsPage::judge()
{
    desk::BuyIntent &intent = m_draft.intent;
    intent.copies = m_copies->value();
    intent.userName = m_userName->text().trimmed();
    intent.immediateUse = m_start->isNow();
    intent.enableDefaultPlan = m_defaultPlan->isChecked();
    intent.preRecordSeconds = m_preRecord->seconds();
    intent.recordSeconds = m_record->seconds();
    setObstacle(intent.userName.isEmpty() ? tr("Enter the user name to go on; the platform requires one.") : QString());
}

void BuyOptionsPage::say()
{
    setHeading(tr("How many, for whom, and from when?"), Words::planTitle(m_draft.intent.plan));
    m_defaultPlan->setText(tr("Set the default recording plan"));
    judge();
}

} // namespace ui
