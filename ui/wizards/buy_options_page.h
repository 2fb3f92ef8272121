#pragma once

#include "buy_draft.h"
#include "wizard_page.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace ui {

/** How many, for whom, from when, and how it records. */
class BuyOptionsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit BuyOptionsPage(BuyDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void judge();
    void say();
    QLabel *addRow(QFormLayout *form, QWidget *field);

    BuyDraft &m_draft;
    QSpinBox *m_copies;
    QLineEdit *m_userName;
    QRadioButton *m_startNow;
    QRadioButton *m_startLater;
    QCheckBox *m_defaultPlan;
    QSpinBox *m_preRecord;
    QSpinBox *m_record;
    QList<QLabel *> m_labels;
    QList<QLabel *> m_hints;
};

} // namespace ui
