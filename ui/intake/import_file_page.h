#pragma once

#include "import_draft.h"
#include "wizard_page.h"
#include "worker.h"

class QPushButton;

namespace ui {

class Banner;
class BusyLine;
class Theme;

/** First step of the import: which file, and what is seen of it at first sight. */
class ImportFilePage : public WizardPage
{
    Q_OBJECT

public:
    /** Both must outlive the page. */
    ImportFilePage(const Theme &theme, ImportDraft &draft, QWidget *parent = nullptr);

    /** Reads the file at @p path. */
    void setFile(const QString &path);

private:
    void choose();
    void read();
    void say();
    QString facts() const;

    ImportDraft &m_draft;
    QLabel *m_hint;
    QPushButton *m_choose;
    ElidedLabel *m_path;
    QLabel *m_facts;
    BusyLine *m_busy;
    Banner *m_problem;
    QPushButton *m_retry;
    Worker<exchange::TableFile> m_reading;
};

} // namespace ui
