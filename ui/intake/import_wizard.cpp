#include "import_wizard.h"

#include "import_check_page.h"
#include "import_columns_page.h"
#include "import_file_page.h"
#include "import_run_page.h"
#include "import_steps.h"
#include "keep_translated.h"
#include "typography.h"

#include <QPushButton>
#include <QStyle>

namespace ui {

ImportWizard::ImportWizard(storage::Book &book, const Theme &theme, const Environment &environment, QWidget *parent)
    : QWizard(parent)
    , m_draft{environment, book, {}}
    , m_file(new ImportFilePage(theme, m_draft, this))
    , m_check(new ImportCheckPage(theme, m_draft, this))
    , m_run(new ImportRunPage(theme, m_draft, this))
{
    setObjectName(QStringLiteral("importWizard"));
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::NoCancelButtonOnLastPage);
    setPage(ImportSteps::File, m_file);
    setPage(ImportSteps::Columns, new ImportColumnsPage(theme, m_draft, this));
    setPage(ImportSteps::Check, m_check);
    setPage(ImportSteps::Run, m_run);
    setButtonLayout({Stretch, BackButton, CancelButton, NextButton, CommitButton, FinishButton});
    button(CommitButton)->setProperty("emphasis", QStringLiteral("primary"));
    style()->unpolish(button(CommitButton));
    style()->polish(button(CommitButton));
    resize(grid(this, 104), grid(this, 84));
    connect(m_check, &ImportCheckPage::buttonTextChanged, this, &ImportWizard::sayButtons);
    for (const int id : pageIds())
        connect(page(id), &QWizardPage::completeChanged, this, &ImportWizard::explainNext);
    connect(this, &QWizard::currentIdChanged, this, &ImportWizard::explainNext);
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

void ImportWizard::explainNext()
{
    const auto *shown = qobject_cast<WizardPage *>(currentPage());
    const QString why = shown != nullptr ? shown->obstacle() : QString();
    for (const WizardButton which : {NextButton, CommitButton, FinishButton})
        button(which)->setToolTip(why);
}

void ImportWizard::sayButtons()
{
    setWindowTitle(tr("Import a table"));
    setButtonText(BackButton, tr("‹ &Back"));
    setButtonText(NextButton, tr("&Next ›"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("&Close"));
    setButtonText(CommitButton, m_check->buttonText());
    explainNext();
}

} // namespace ui
