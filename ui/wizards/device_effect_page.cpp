#include "device_effect_page.h"

#include "coverage_comparison.h"
#include "error_words.h"
#include "forecast_words.h"
#include "return_key.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

DeviceEffectPage::DeviceEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme,
    const plans::Device &device, const Environment &environment, StepNames steps, int step, QWidget *parent)
    : EffectPage(environment, steps, step, theme, parent)
    , m_runner(runner)
    , m_device(device)
    , m_present(new PresentPlans(desk, this))
    , m_comparison(addComparison())
    , m_again(new QPushButton(this))
{
    m_again->setObjectName(QStringLiteral("effectReadAgain"));
    pressOnReturn(m_again);
    addQuestion(m_again);
    connect(m_again, &QPushButton::clicked, this, &DeviceEffectPage::readAgain);
    connect(m_present, &PresentPlans::changed, this, &DeviceEffectPage::sayRead);
}

void DeviceEffectPage::initializePage()
{
    EffectPage::initializePage();
    readAgain();
    focusFirst(reasonEdit());
}

void DeviceEffectPage::readAgain()
{
    m_present->read(m_device.iotId);
}

desk::Facts DeviceEffectPage::shown() const
{
    desk::Facts facts;
    facts.device = m_present->snapshot();
    return facts;
}

QString DeviceEffectPage::start()
{
    return m_runner.start(intent(), shown());
}

void DeviceEffectPage::sayRead()
{
    holdBack();
    say();
}

void DeviceEffectPage::say()
{
    compare();
    sayFacts();
    const bool failed = m_present->orders() && !m_present->areRead();
    m_again->setText(tr("Read the orders again"));
    m_again->setVisible(failed);
    setObjection(!m_present->orders() ? tr("Reading the device's orders…")
            : failed ? tr("Without the device's present orders nobody could tell afterwards what happened.")
                     : objection());
    Q_EMIT buttonTextChanged();
}

void DeviceEffectPage::compare()
{
    if (!m_present->orders()) {
        m_comparison->setMessage(tr("Reading the device's orders…"));
    } else if (!m_present->areRead()) {
        m_comparison->setMessage(ErrorWords::describe(m_present->orders()->error()).title);
    } else {
        const plans::Coverage now = m_present->coverage(daysKept());
        const std::optional<plans::Forecast> after = forecast(now);
        m_comparison->setVisible(after.has_value());
        if (!after)
            return;
        m_comparison->compare(now, after->coverage);
        setAssumed(ForecastWords::sentences(after->assumptions));
    }
}

} // namespace ui
