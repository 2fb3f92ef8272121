#include "import_buttons.h"

#include "wizard_page.h"

#include <QPushButton>
#include <QStyle>
#include <QWizard>

namespace ui {

void ImportButtons::layOut(QWizard &wizard)
{
    wizard.setWizardStyle(QWizard::ClassicStyle);
    wizard.setOptions(
        QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage | QWizard::NoCancelButtonOnLastPage);
    wizard.setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::CancelButton, QWizard::NextButton,
        QWizard::CommitButton, QWizard::FinishButton});
    // Never both at once: a page is left by one of them.
    for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton}) {
        QAbstractButton *forward = wizard.button(which);
        forward->setProperty("emphasis", QStringLiteral("primary"));
        forward->style()->unpolish(forward);
        forward->style()->polish(forward);
    }
    const auto explainNow = [&wizard] { explain(wizard); };
    for (const int id : wizard.pageIds())
        QObject::connect(wizard.page(id), &QWizardPage::completeChanged, &wizard, explainNow);
    QObject::connect(&wizard, &QWizard::currentIdChanged, &wizard, explainNow);
}

void ImportButtons::say(QWizard &wizard, const QString &commit)
{
    wizard.setButtonText(QWizard::BackButton, tr("‹ &Back"));
    wizard.setButtonText(QWizard::NextButton, tr("&Next ›"));
    wizard.setButtonText(QWizard::CancelButton, tr("Cancel"));
    wizard.setButtonText(QWizard::FinishButton, tr("&Close"));
    wizard.setButtonText(QWizard::CommitButton, commit);
    explain(wizard);
}

void ImportButtons::explain(QWizard &wizard)
{
    const auto *shown = qobject_cast<WizardPage *>(wizard.currentPage());
    const QString why = shown != nullptr ? shown->obstacle() : QString();
    for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton})
        wizard.button(which)->setToolTip(why);
}

} // namespace ui
