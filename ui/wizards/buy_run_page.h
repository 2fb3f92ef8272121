#pragma once

#include "buy_draft.h"
#include "operation.h"
#include "wizard_page.h"

class QLabel;
class QPushButton;

namespace ui {

class Theme;

/** The live steps of a purchase: recorded, sent, confirmed. It only watches. */
class BuyRunPage : public WizardPage
{
    Q_OBJECT

public:
    BuyRunPage(const Theme &theme, BuyDraft &draft, QWidget *parent = nullptr);

    /** Shows how far @p operation has come. */
    void watch(const desk::Operation &operation);

    /** The purchase goes on whether this page is left or not. */
    bool isComplete() const override { return true; }

private:
    enum class Progress { Ahead, Running, Done, Failed, Unclear };

    struct StepRow {
        QLabel *symbol;
        QLabel *name;
        QLabel *state;
    };

    Progress progressOf(int step) const;
    void say();
    void sayStep(int step);

    const Theme &m_theme;
    BuyDraft &m_draft;
    std::optional<desk::Operation> m_operation;
    QList<StepRow> m_steps;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_copy;
};

} // namespace ui
