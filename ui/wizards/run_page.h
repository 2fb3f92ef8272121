#pragma once

#include "operation.h"
#include "wizard_page.h"

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class Theme;

/** What a page is called, and what it is about. */
struct PageTitle {
    QString heading;
    QString subject;
};

/** The live steps of a change: recorded, sent, confirmed. It only watches. */
class RunPage : public WizardPage
{
    Q_OBJECT

public:
    /** @param title in the person's language, asked for at every change of it */
    RunPage(const Environment &environment, StepNames steps, int step, const Theme &theme,
        std::function<PageTitle()> title, QWidget *parent = nullptr);

    /** Shows how far @p operation has come. */
    void watch(const desk::Operation &operation);

    void initializePage() override;
    void cleanupPage() override;

    /** It can be left at once, but not by the second half of the double click that started the change. */
    bool isComplete() const override { return m_mayClose; }

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
    std::function<PageTitle()> m_titleOf;
    std::optional<desk::Operation> m_operation;
    bool m_mayClose = false;
    QList<StepRow> m_steps;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_copy;
};

} // namespace ui
