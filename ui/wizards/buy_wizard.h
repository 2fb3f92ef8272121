#pragma once

#include "buy_draft.h"

#include <QWizard>

namespace desk {
class Desk;
class OperationRunner;
struct Operation;
} // namespace desk

namespace ui {

class BuyEffectPage;
class BuyRunPage;
class Theme;

/** Buys a plan for one device: plan, options, effect, and the live steps. */
class BuyWizard : public QWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    BuyWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const Environment &environment,
        const plans::Device &device, QWidget *parent = nullptr);

    /** Begins with @p plan of the catalogue @p category chosen; before the wizard is shown. */
    void choosePlan(const plans::Plan &plan, plans::Category category);

    /** The device it buys for. */
    QString iotId() const { return m_draft.device.iotId; }

    /** The operation, once it was started; empty before. */
    QString operationId() const;

private:
    void watch(const desk::Operation &operation);
    void keepFromDefault();
    void explainNext();
    void sayButtons();

    desk::OperationRunner &m_runner;
    BuyDraft m_draft;
    BuyEffectPage *m_effect;
    BuyRunPage *m_run;
};

} // namespace ui
