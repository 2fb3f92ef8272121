#pragma once

#include "banner.h"
#include "desk_fixture.h"
#include "import_wizard.h"

/** What tests do with tables of devices, as a person would; a failure fails the test. */
namespace hand {

/** A file in @p folder with @p content; its path. */
QString fileWith(const QTemporaryDir &folder, const QByteArray &content);

/** All devices of @p book. */
QList<storage::BookEntry> allOf(storage::Book &book);

/** Opens the wizard that imports a table. */
ui::ImportWizard *openImport(DeskFixture &desk);

/** Waits until a button of @p wizard can be pressed; false when it never can. */
bool becomesEnabled(QWizard *wizard, QWizard::WizardButton which);

/** Presses a button of @p wizard once that can be done. */
void press(QWizard *wizard, QWizard::WizardButton which);

/** Goes to the check of the table at @p path, and waits until that is done. */
void goToCheck(ui::ImportWizard *wizard, const QString &path);

/** What came of an import. */
ui::Banner *result(ui::ImportWizard *wizard);

/** Rows for a test that is done in both languages. */
void languages();

} // namespace hand
