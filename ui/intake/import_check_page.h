#pragma once

#include "import_draft.h"
#include "wizard_page.h"
#include "worker.h"

#include <QTimer>

class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace ui {

class Banner;
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
    enum class State { Checking, Counting, Done, Unreadable, NotCounted };

    void layOut();
    void checkAgain();
    void check();
    void count();
    void become(State state);
    void showProblems();
    void copyProblems();
    qint64 importable() const;
    QString summary() const;
    void say();
    void sayState();

    ImportDraft &m_draft;
    QProgressBar *m_bar;
    QLabel *m_summary;
    QRadioButton *m_update;
    QRadioButton *m_keep;
    Banner *m_banner;
    QPushButton *m_again;
    QPushButton *m_copy;
    QTableWidget *m_problems;
    QTimer m_pulse;
    Worker<exchange::TableFile> m_reading;
    Worker<exchange::CheckedTable> m_checking;
    std::shared_ptr<storage::BookProgress> m_counting;
    std::optional<storage::StorageError> m_error;
    State m_state = State::Checking;
};

} // namespace ui
