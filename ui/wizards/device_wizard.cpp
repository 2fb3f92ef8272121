#include "device_wizard.h"

#include "run_page.h"

namespace ui {

DeviceWizard::DeviceWizard(desk::OperationRunner &runner, ChangeDraft draft, QWidget *parent)
    : ChangeWizard(runner, draft.environment, parent)
    , m_draft(std::move(draft))
{
}

RunPage *DeviceWizard::makeRunPage(const Theme &theme, QStringList (*steps)(), QString (*heading)())
{
    const int last = static_cast<int>(steps().size()) - 1;
    return new RunPage(
        m_draft.environment, steps, last, theme,
        [this, heading] {
            return PageTitle{heading(), m_draft.subject()};
        },
        this);
}

} // namespace ui
