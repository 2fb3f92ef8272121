#include "import_wizard.h"

#include "import_buttons.h"
#include "import_check_page.h"
#include "import_columns_page.h"
#include "import_file_page.h"
#include "import_run_page.h"
#include "import_steps.h"
#include "keep_translated.h"
#include "typography.h"

#include <QFileInfo>
#include <QScreen>

namespace ui {

ImportWizard::ImportWizard(storage::Book &book, const Theme &theme, const Environment &environment, QWidget *parent)
    : QWizard(parent)
    , m_draft{environment, {book}}
    , m_file(new ImportFilePage(theme, m_draft, this))
    , m_check(new ImportCheckPage(theme, m_draft, this))
    , m_run(new ImportRunPage(theme, environment, m_draft.task,
          {ImportSteps::Run, &ImportSteps::names, [this] { return QFileInfo(m_draft.path).fileName(); }}, this))
{
    setObjectName(QStringLiteral("importWizard"));
    setPage(ImportSteps::File, m_file);
    setPage(ImportSteps::Columns, new ImportColumnsPage(theme, m_draft, this));
    setPage(ImportSteps::Check, m_check);
    setPage(ImportSteps::Run, m_run);
    ImportButtons::layOut(*this);
    resize(QSize(grid(this, 104), grid(this, 84)).boundedTo(screen()->availableSize() * 0.95));
    connect(m_check, &ImportCheckPage::buttonTextChanged, this, &ImportWizard::sayButtons);
    keepTranslated(this, [this] { sayButtons(); });
}

void ImportWizard::setFile(const QString &path)
{
    m_file->setFile(path);
}

void ImportWizard::reject()
{
    if (m_run->isRunning())
        m_run->stop();
    else
        QWizard::reject();
}

void ImportWizard::sayButtons()
{
    setWindowTitle(tr("Import a table"));
    ImportButtons::say(*this, m_check->buttonText());
}

} // namespace ui
