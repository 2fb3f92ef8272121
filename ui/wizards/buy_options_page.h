#pragma once

#include "buy_draft.h"
#include "wizard_page.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class SecondsBox;
class StartChoice;

/** How many, for whom, from when, and how it records. */
class BuyOptionsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit BuyOptionsPage(BuyDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void judge();
    void say();

    BuyDraft &m_draft;
    QSpinBox *m_copies;
    QLineEdit *m_userName;
    StartChoice *m_start;
    QCheckBox *m_defaultPlan;
    SecondsBox *m_preRecord;
    SecondsBox *m_record;
};

} // namespace ui
