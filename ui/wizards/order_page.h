#pragma once

#include "order_action.h"
#include "order_draft.h"
#include "present_plans.h"
#include "wizard_page.h"

class QStackedWidget;
class QTableWidget;

namespace ui {

class BusyLine;
class StatePage;
class Theme;

/** Which order: those of the device, read now, that something can be done with. */
class OrderPage : public WizardPage
{
    Q_OBJECT

public:
    /** @param draft its order is chosen when the page opens; what a person chooses goes there */
    OrderPage(desk::Desk &desk, const Theme &theme, OrderDraft &draft, plans::OrderAction action, StepNames steps,
        QWidget *parent = nullptr);

    void initializePage() override;

private:
    void read();
    void say();
    void fill();
    void sayState();
    void judge();

    OrderDraft &m_draft;
    plans::OrderAction m_action;
    PresentPlans *m_present;
    QList<plans::Order> m_orders; ///< Those in the table, by row.
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QTableWidget *m_view;
    StatePage *m_state;
    QLabel *m_others;
};

} // namespace ui
