#pragma once

#include "change_draft.h"
#include "change_wizard.h"

namespace desk {
class Desk;
}

namespace ui {

class Theme;

/** A wizard about one device, and perhaps one of its orders. */
class DeviceWizard : public ChangeWizard
{
    Q_OBJECT

public:
    const QString &iotId() const { return m_draft.device.iotId; }
    const QString &orderId() const { return m_draft.order.orderId; }

protected:
    DeviceWizard(desk::OperationRunner &runner, ChangeDraft draft, QWidget *parent);

    ChangeDraft &draft() { return m_draft; }

    /** The page of live steps. @p heading is asked at every language. */
    RunPage *makeRunPage(const Theme &theme, QStringList (*steps)(), QString (*heading)());

private:
    ChangeDraft m_draft;
};

} // namespace ui
