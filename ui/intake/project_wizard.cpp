#include "project_wizard.h"

#include "import_buttons.h"
#include "import_run_page.h"
#include "import_steps.h"
#include "keep_translated.h"
#include "project_devices_page.h"
#include "project_products_page.h"
#include "typography.h"

#include <QScreen>

namespace ui {

ProjectWizard::ProjectWizard(
    desk::Desk &desk, storage::Book &book, const Theme &theme, const Environment &environment, QWidget *parent)
    : QWizard(parent)
    , m_draft{environment, desk, {book}}
    , m_devices(new ProjectDevicesPage(theme, m_draft, this))
    , m_run(new ImportRunPage(theme, environment, m_draft.task,
          {ProjectSteps::Run, &ProjectSteps::names, [] { return tr("From the platform"); }}, this))
{
    setObjectName(QStringLiteral("projectWizard"));
    setPage(ProjectSteps::Products, new ProjectProductsPage(theme, m_draft, this));
    setPage(ProjectSteps::Devices, m_devices);
    setPage(ProjectSteps::Run, m_run);
    ImportButtons::layOut(*this);
    resize(QSize(grid(this, 104), grid(this, 84)).boundedTo(screen()->availableSize() * 0.95));
    connect(m_devices, &ProjectDevicesPage::buttonTextChanged, this, &ProjectWizard::sayButtons);
    keepTranslated(this, [this] { sayButtons(); });
}

void ProjectWizard::reject()
{
    if (m_run->isRunning())
        m_run->stop();
    else if (m_devices->isReading())
        m_devices->stop();
    else
        QWizard::reject();
}

void ProjectWizard::sayButtons()
{
    setWindowTitle(tr("Import from the platform"));
    ImportButtons::say(*this, m_devices->buttonText());
}

} // namespace ui
