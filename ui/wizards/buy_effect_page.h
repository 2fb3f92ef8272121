#pragma once

#include "buy_draft.h"
#include "desk.h"
#include "effect_page.h"
#include "operation_runner.h"

class QPushButton;

namespace ui {

/** What a purchase changes. */
class BuyEffectPage : public EffectPage
{
    Q_OBJECT

public:
    BuyEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, BuyDraft &draft,
        QWidget *parent = nullptr);

    void initializePage() override;
    QString buttonText() const override;

protected:
    QString start() override;

private:
    void read();
    void say();
    void compare();
    void sayFacts();

    desk::Desk &m_desk;
    desk::OperationRunner &m_runner;
    BuyDraft &m_draft;
    CoverageComparison *m_comparison;
    QPushButton *m_again;
    std::optional<desk::Result<QList<plans::Order>>> m_orders;
    plans::Reported<plans::FreePlan> m_freePlan;
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
