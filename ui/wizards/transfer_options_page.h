#pragma once

#include "transfer_draft.h"
#include "wizard_page.h"

class QCheckBox;

namespace ui {

class StartChoice;

/** When the order starts on the other device, and how that records. */
class TransferOptionsPage : public WizardPage
{
    Q_OBJECT

public:
    TransferOptionsPage(
        const ChangeDraft &order, TransferDraft &draft, StepNames steps, int step, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void take();
    void say();

    const ChangeDraft &m_order;
    TransferDraft &m_draft;
    StartChoice *m_start;
    QCheckBox *m_defaultPlan;
};

} // namespace ui
