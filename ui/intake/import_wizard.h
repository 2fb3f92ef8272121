#pragma once

#include "import_draft.h"

#include <QWizard>

namespace ui {

class ImportCheckPage;
class ImportFilePage;
class ImportRunPage;
class Theme;

/** Imports devices from a table: file, columns, check, and the import itself. */
class ImportWizard : public QWizard
{
    Q_OBJECT

public:
    /** Both references must outlive the wizard. */
    ImportWizard(storage::Book &book, const Theme &theme, const Environment &environment, QWidget *parent = nullptr);

    /** Takes the file at @p path without a dialog. */
    void setFile(const QString &path);

    /** Stops an import that runs; else leaves. */
    void reject() override;

private:
    void sayButtons();

    ImportDraft m_draft;
    ImportFilePage *m_file;
    ImportCheckPage *m_check;
    ImportRunPage *m_run;
};

} // namespace ui
