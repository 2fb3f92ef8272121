#pragma once

#include "change_draft.h"
#include "order_action.h"
#include "present_plans.h"
#include "wizard_page.h"

#include <functional>

class QLineEdit;
class QStackedWidget;
class QTableWidget;

namespace ui {

class BusyLine;
class StatePage;
class Theme;

/** Which order: those of the device, read now, that something can be done with; or for binding any by its number. */
class OrderPage : public WizardPage
{
    Q_OBJECT

public:
    /** @param draft its order is chosen when the page opens; what a person chooses goes there */
    OrderPage(desk::Desk &desk, const Theme &theme, ChangeDraft &draft, plans::OrderAction action, StepNames steps,
        QWidget *parent = nullptr);

    /** Offers only the orders for which @p isOffered says yes, and asks @p question, in the language that is on. */
    void offerOnly(std::function<bool(const plans::Order &)> isOffered, QString (*question)());

    void initializePage() override;

private:
    void read();
    void say();
    void fill();
    void sayState();
    void judge();
    bool isChosen() const;

    ChangeDraft &m_draft;
    plans::OrderAction m_action;
    std::function<bool(const plans::Order &)> m_isOffered; ///< Nothing: all are.
    QString (*m_question)() = nullptr; ///< Nothing: the usual one.
    PresentPlans *m_present;
    QList<plans::Order> m_orders; ///< Those in the table, by row.
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QTableWidget *m_view;
    StatePage *m_state;
    QLabel *m_others;
    QLineEdit *m_number; ///< Of an order that the device does not list; only for binding.
};

} // namespace ui
