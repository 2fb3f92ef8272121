#pragma once

#include "import_steps.h"
#include "import_task.h"
#include "wizard_page.h"

#include <QTimer>

class QProgressBar;
class QPushButton;

namespace ui {

class Banner;
class Theme;

/** Last step of the import: the devices come into the book, all or none. */
class ImportRunPage : public WizardPage
{
    Q_OBJECT

public:
    /** @p theme and @p task must outlive the page. */
    ImportRunPage(const Theme &theme, const Environment &environment, ImportTask &task, ImportPlace place,
        QWidget *parent = nullptr);
    ~ImportRunPage() override;

    void initializePage() override;

    bool isRunning() const { return m_progress != nullptr; }

    /** Nothing will have been imported. */
    void stop();

private:
    void run();
    void take(const storage::Result<storage::ChangeCounts> &result);
    void say();
    void sayProgress();
    void sayResult();
    static QString counts(const storage::ChangeCounts &counts);

    ImportTask &m_task;
    ImportPlace m_place;
    QProgressBar *m_bar;
    QLabel *m_words;
    QPushButton *m_stop;
    Banner *m_banner;
    QPushButton *m_again;
    QTimer m_pulse;
    std::shared_ptr<storage::BookProgress> m_progress; ///< Of the import that runs.
    std::optional<storage::Result<storage::ChangeCounts>> m_result;
};

} // namespace ui
