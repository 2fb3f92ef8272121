#pragma once

#include "device_wizard.h"
#include "transfer_draft.h"

namespace storage {
class Book;
}

namespace ui {

/** Moves an order to another device: order, target, options, effect on both, and the live steps. */
class TransferWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. @p order's order is chosen when it opens, if there is one. */
    TransferWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft order,
        storage::Book &book, QWidget *parent = nullptr);

protected:
    QString title() const override;

private:
    TransferDraft m_transfer;
};

} // namespace ui
