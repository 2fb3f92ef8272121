#include "replace_wizard.h"

#include "change_steps.h"
#include "replace_effect_page.h"
#include "replace_run_page.h"
#include "target_page.h"
#include "transfer_options_page.h"

namespace ui {

ReplaceWizard::ReplaceWizard(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, ChangeDraft device,
    storage::Book &book, desk::Replacement &replacement, QWidget *parent)
    : DeviceWizard(runner, std::move(device), parent)
    , m_replacement(replacement)
{
    setObjectName(QStringLiteral("replaceWizard"));
    auto *target = new TargetPage(desk, book, theme, draft().device, draft().environment, m_transfer.target,
        ChangeSteps::replace, ChangeSteps::ReplaceTarget, this);
    addPage(target);
    addPage(new TransferOptionsPage(draft(), m_transfer, ChangeSteps::replace, ChangeSteps::ReplaceOptions, this));
    const auto runTitle = [this] { return PageTitle{tr("The replacement"), draft().deviceSubject()}; };
    auto *run = new ReplaceRunPage(desk, replacement, draft(), theme, runTitle, this);
    end(new ReplaceEffectPage(desk, replacement, theme, draft(), m_transfer, this), run);
    connect(run, &ReplaceRunPage::anewWanted, this, [this] {
        close();
        m_replacement.giveUp();
    });
    if (replacement.hasBegun())
        setStartId(ChangeSteps::ReplaceRun);
    else if (replacement.earlier())
        target->propose(replacement.earlier()->targetIotId);
    connect(&replacement, &desk::Replacement::changed, this, [this] {
        if (const auto current = m_replacement.currentOperation())
            watch(*current);
    });
    followLanguage();
}

QString ReplaceWizard::title() const
{
    return tr("Replace a device");
}

QString ReplaceWizard::watchedOperation() const
{
    const auto current = m_replacement.currentOperation();
    return current ? current->id : QString();
}

} // namespace ui
