#pragma once

#include "change_draft.h"
#include "intent.h"
#include "wizard_page.h"

class QLineEdit;

namespace ui {

class FlagBox;
class SecondsBox;

/** For which user an order is bound, and how it records; all of it may be left to the platform. */
class BindOptionsPage : public WizardPage
{
    Q_OBJECT

public:
    /** @param intent gets what is decided here */
    BindOptionsPage(const ChangeDraft &draft, desk::BindOrderIntent &intent, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void layOut();
    void take();
    void say();

    const ChangeDraft &m_draft;
    desk::BindOrderIntent &m_intent;
    QLineEdit *m_userName;
    QLineEdit *m_userId;
    FlagBox *m_defaultPlan;
    SecondsBox *m_preRecord;
    SecondsBox *m_record;
    FlagBox *m_prolong;
    SecondsBox *m_maxFile;
};

} // namespace ui
