#pragma once

#include "effect_page.h"
#include "operation_runner.h"
#include "present_plans.h"
#include "transfer_draft.h"

class QPushButton;

namespace ui {

/** What a transfer changes on both devices. */
class TransferEffectPage : public EffectPage
{
    Q_OBJECT

public:
    TransferEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &order,
        const TransferDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    QString buttonText() const override;

protected:
    QString start() override;

private:
    void read();
    void say();
    void compare();
    void sayFacts();
    QString objection() const;

    desk::OperationRunner &m_runner;
    const ChangeDraft &m_order;
    const TransferDraft &m_draft;
    PresentPlans *m_source;
    PresentPlans *m_target;
    CoverageComparison *m_sourceComparison;
    CoverageComparison *m_targetComparison;
    QPushButton *m_again;
};

} // namespace ui
