#pragma once

#include "effect_page.h"
#include "forecast.h"
#include "operation_runner.h"
#include "present_plans.h"

class QPushButton;

namespace ui {

/** What a change of one device will do: the device's plans, read now, beside those that are forecast. */
class DeviceEffectPage : public EffectPage
{
    Q_OBJECT

public:
    void initializePage() override;

protected:
    /** The first four must outlive the page. The derived class keeps say() translated once it is built. */
    DeviceEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const plans::Device &device,
        const Environment &environment, StepNames steps, int step, QWidget *parent);

    /** Says everything anew, in the language that is on now. */
    void say();

    /** Heading and facts. */
    virtual void sayFacts() = 0;

    /** What it does to the plans, or nothing for a change that leaves them as they are. */
    virtual std::optional<plans::Forecast> forecast(const plans::Coverage &present) const = 0;

    /** What the plans, which are read, or the fields of the page have against it, in words; empty: nothing. */
    virtual QString objection() const { return {}; }

    /** The decision. */
    virtual desk::Intent intent() const = 0;

    /** The days recordings are kept, as far as they are known. */
    virtual plans::DaysKept daysKept() const = 0;

    QString start() override;
    void readAgain() override;

    /** What the person sees and decides on. */
    virtual desk::Facts shown() const;

    const PresentPlans &present() const { return *m_present; }
    const plans::Device &device() const { return m_device; }

private:
    void sayRead();
    void compare();

    desk::OperationRunner &m_runner;
    const plans::Device &m_device;
    PresentPlans *m_present;
    CoverageComparison *m_comparison;
    QPushButton *m_again;
};

} // namespace ui
