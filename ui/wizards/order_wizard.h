#pragma once

#include "change_wizard.h"
#include "order_draft.h"

namespace desk {
class Desk;
}

namespace ui {

class Theme;

/** A wizard about one order of one device. */
class OrderWizard : public ChangeWizard
{
    Q_OBJECT

public:
    const QString &iotId() const { return m_draft.device.iotId; }
    const QString &orderId() const { return m_draft.order.orderId; }

protected:
    OrderWizard(desk::OperationRunner &runner, OrderDraft draft, QWidget *parent);

    OrderDraft &draft() { return m_draft; }

    /** The page of live steps. @p heading is asked at every language. */
    RunPage *makeRunPage(const Theme &theme, QStringList (*steps)(), QString (*heading)());

private:
    OrderDraft m_draft;
};

} // namespace ui
