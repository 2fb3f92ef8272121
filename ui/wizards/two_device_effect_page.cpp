#include "two_device_effect_page.h"

#include "coverage_comparison.h"
#include "error_words.h"
#include "forecast_words.h"
#include "formats.h"
#include "return_key.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

TwoDeviceEffectPage::TwoDeviceEffectPage(desk::Desk &desk, const Theme &theme, const ChangeDraft &draft,
    TransferDraft &transfer, StepNames steps, int step, QWidget *parent)
    : EffectPage(draft.environment, steps, step, theme, parent)
    , m_draft(draft)
    , m_transfer(transfer)
    , m_source(new PresentPlans(desk, this))
    , m_target(new PresentPlans(desk, this))
    , m_sourceComparison(addComparison())
    , m_targetComparison(addComparison())
    , m_again(new QPushButton(this))
{
    m_again->setObjectName(QStringLiteral("effectReadAgain"));
    pressOnReturn(m_again);
    addQuestion(m_again);
    connect(m_again, &QPushButton::clicked, this, &TwoDeviceEffectPage::readAgain);
    connect(m_source, &PresentPlans::changed, this, &TwoDeviceEffectPage::sayRead);
    connect(m_target, &PresentPlans::changed, this, &TwoDeviceEffectPage::sayRead);
}

void TwoDeviceEffectPage::initializePage()
{
    EffectPage::initializePage();
    readAgain();
    focusFirst(reasonEdit());
}

void TwoDeviceEffectPage::decideAnew(const desk::Operation &unsent)
{
    if (unsent.found && unsent.shown) {
        const desk::FactChanges changes = desk::changesBetween(*unsent.shown, *unsent.found);
        m_transfer.target.isOld = changes.administrator || changes.targetAdministrator;
    }
    EffectPage::decideAnew(unsent);
}

desk::Facts TwoDeviceEffectPage::shown() const
{
    return {m_source->snapshot(), m_target->snapshot(), m_transfer.target.sourceAdministrator,
        m_transfer.target.targetAdministrator};
}

void TwoDeviceEffectPage::readAgain()
{
    m_source->read(m_draft.device.iotId);
    m_target->read(m_transfer.target.device.iotId);
}

void TwoDeviceEffectPage::sayRead()
{
    holdBack();
    say();
}

void TwoDeviceEffectPage::say()
{
    m_sourceComparison->setDeviceName(Formats::shown(m_draft.device.displayName()));
    m_targetComparison->setDeviceName(Formats::shown(m_transfer.target.device.displayName()));
    compare();
    sayFacts();
    m_again->setText(tr("Read the orders again"));
    const bool failed = (m_source->orders() && !m_source->areRead()) || (m_target->orders() && !m_target->areRead());
    m_again->setVisible(failed);
    setObjection(failed ? tr("Without the present orders of both devices nobody could tell afterwards what happened.")
            : !m_source->areRead() || !m_target->areRead() ? tr("Reading the orders of both devices…")
            : m_transfer.target.isOld
            ? tr("Somebody else administers one of the devices now. Go back and choose the target again.")
            : objection());
    Q_EMIT buttonTextChanged();
}

void TwoDeviceEffectPage::compare()
{
    if (!m_source->areRead() || !m_target->areRead()) {
        const auto message = [](const PresentPlans &plans) {
            if (!plans.orders())
                return tr("Reading the device's orders…");
            return plans.areRead() ? tr("Nothing to compare yet.")
                                   : ErrorWords::describe(plans.orders()->error()).title;
        };
        m_sourceComparison->setMessage(message(*m_source));
        m_targetComparison->setMessage(message(*m_target));
        return;
    }
    const plans::DaysKept daysKept = m_draft.names.daysKept();
    const plans::Coverage source = m_source->coverage(daysKept);
    const plans::Coverage target = m_target->coverage(daysKept);
    const plans::TransferForecast after = forecast(source, target);
    m_sourceComparison->compare(source, after.source);
    m_targetComparison->compare(target, after.target);
    setAssumed(ForecastWords::sentences(after.assumptions));
}

} // namespace ui
