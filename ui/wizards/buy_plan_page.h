#pragma once

#include "buy_draft.h"
#include "desk.h"
#include "wizard_page.h"

class QRadioButton;
class QStackedWidget;
class QTableView;

namespace tables {
class PlanTable;
}

namespace ui {

class BusyLine;
class PlanAvailability;
class PlanPresentation;
class StatePage;
class Theme;

/** Which plan: the catalogue of a category, with what can be bought for the device. */
class BuyPlanPage : public WizardPage
{
    Q_OBJECT

public:
    BuyPlanPage(desk::Desk &desk, const Theme &theme, BuyDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void choose();
    void take(desk::Result<QList<plans::Plan>> result);
    int rowToChoose() const;
    void judge();
    void sayState();

    desk::Desk &m_desk;
    BuyDraft &m_draft;
    QRadioButton *m_camera;
    QRadioButton *m_doorbell;
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QTableView *m_view;
    StatePage *m_state;
    tables::PlanTable *m_table;
    PlanPresentation *m_presentation;
    PlanAvailability *m_availability;
    std::optional<linkvisual::ApiError> m_error;
    bool m_running = false;
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
