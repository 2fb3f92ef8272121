#pragma once

#include "import_draft.h"
#include "wizard_page.h"
#include "worker.h"

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace ui {

class Banner;
class BusyLine;
class Columns;
class Theme;

/** Second step of the import: what each column has, with the first rows as examples. */
class ImportColumnsPage : public WizardPage
{
    Q_OBJECT

public:
    /** Both must outlive the page. */
    ImportColumnsPage(const Theme &theme, ImportDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void layOut();
    void readAgain();
    void showTable();
    void showRow(int column);
    QComboBox *fieldBox(int column);
    void choose(int column, int field);
    void judge();
    void say();
    void sayFields();

    ImportDraft &m_draft;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_header;
    BusyLine *m_busy;
    QTableWidget *m_columns;
    Columns *m_widths = nullptr;
    Banner *m_problem;
    Worker<exchange::TableFile> m_reading;
};

} // namespace ui
