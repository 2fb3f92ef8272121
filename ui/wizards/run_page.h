#pragma once

#include "operation.h"
#include "wizard_page.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class FittingArea;
class ReceiptBar;
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

    /** Whether the platform's answer is not there yet, so that closing only stops waiting for it. */
    virtual bool isWaiting() const;

protected:
    /** What was done, for the customer's file; only once an operation was watched. */
    virtual QString receipt() const;

    /** How @p operation stands, in one line. */
    virtual QString titleOf(const desk::Operation &operation) const;

    /** Whether there is something to tell yet. */
    virtual bool hasReceipt() const;

    /** Puts a widget between what is said and the buttons below it. */
    void addAboveButtons(QWidget *widget, int stretch = 0, Qt::Alignment alignment = {});

    /** Where the receipt can be had. */
    ReceiptBar *receiptBar() const { return m_receipt; }

    /** Says everything anew. */
    void say();

private:
    enum class Progress { Ahead, Running, Done, Failed, Unclear };

    struct StepRow {
        QLabel *symbol;
        QLabel *name;
        QLabel *state;
    };

    Progress progressOf(int step) const;
    void sayStep(int step);
    void showOutcome();

    const Theme &m_theme;
    std::function<PageTitle()> m_pageTitle;
    std::optional<desk::Operation> m_operation;
    bool m_mayClose = false;
    QList<StepRow> m_steps;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_copy;
    ReceiptBar *m_receipt;
    FittingArea *m_course = nullptr; ///< Steps and words; scrolled on a small screen with large letters.
    QHBoxLayout *m_buttons; ///< The last row.
};

} // namespace ui
