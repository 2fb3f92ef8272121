#pragma once

#include "import_draft.h"
#include "wizard_page.h"
#include "worker.h"

#include <QTimer>

class QProgressBar;
class QPushButton;
class QTableWidget;

namespace ui {

class Banner;
class ImportPreview;
class ImportSummary;
class Theme;

/** Third step of the import: what would happen, and which rows are in the way. */
class ImportCheckPage : public WizardPage
{
    Q_OBJECT

public:
    /** Both must outlive the page. */
    ImportCheckPage(const Theme &theme, ImportDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;

    /** `Import 1,200 devices`. */
    QString buttonText() const;

Q_SIGNALS:
    void buttonTextChanged();

private:
    enum class State {
        Checking,
        Checked,
        Unreadable, ///< The file gives no table any more.
        OtherColumns ///< They are not those that a person has mapped.
    };

    void layOut();
    void checkAgain();
    void forget();
    void check();
    void become(State state);
    void showProblems();
    void showPreview();
    void copyProblems();
    void say();
    void sayState();
    void sayBanner();
    QString obstacleNow() const;

    ImportDraft &m_draft;
    QProgressBar *m_bar;
    QLabel *m_words;
    ImportSummary *m_summary;
    Banner *m_banner;
    QPushButton *m_again;
    QPushButton *m_copy;
    QTableWidget *m_problems;
    ImportPreview *m_preview;
    QTimer m_pulse;
    QStringList m_mapped; ///< The first row of the table whose columns a person has mapped.
    Worker<exchange::TableFile> m_reading;
    Worker<exchange::CheckedTable> m_checking;
    State m_state = State::Checking;
};

} // namespace ui
