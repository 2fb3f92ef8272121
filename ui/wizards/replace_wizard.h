#pragma once

#include "device_wizard.h"
#include "replacement.h"
#include "transfer_draft.h"

namespace storage {
class Book;
}

namespace ui {

/** Replaces a broken device: successor, options, effect on both, and the live steps of order after order. */
class ReplaceWizard : public DeviceWizard
{
    Q_OBJECT

public:
    /**
     * All references must outlive the wizard.
     *
     * @param replacement does the work and outlives the wizard; one that has begun is shown as it stands
     */
    ReplaceWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft device,
        storage::Book &book, desk::Replacement &replacement, QWidget *parent = nullptr);

protected:
    QString title() const override;
    QString watchedOperation() const override;

private:
    desk::Replacement &m_replacement;
    TransferDraft m_transfer;
};

} // namespace ui
