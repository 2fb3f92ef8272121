#pragma once

#include "desk.h"
#include "project_draft.h"
#include "wizard_page.h"
#include "worker.h"

class QProgressBar;
class QPushButton;

namespace ui {

class Banner;
class ImportSummary;
class Theme;

/** Second step of the import from the platform: the devices are read, and what would become of them. */
class ProjectDevicesPage : public WizardPage
{
    Q_OBJECT

public:
    /** Both must outlive the page. */
    ProjectDevicesPage(const Theme &theme, ProjectDraft &draft, QWidget *parent = nullptr);
    ~ProjectDevicesPage() override;

    void initializePage() override;
    void cleanupPage() override;

    bool isReading() const { return m_reading != nullptr; }

    /** Asks for no further page. */
    void stop();

    /** `Import 1,200 devices`. */
    QString buttonText() const;

Q_SIGNALS:
    void buttonTextChanged();

private:
    void read();
    void take(const desk::Result<QList<plans::Device>> &devices);
    void say();
    void sayProgress();
    void sayResult();
    QString facts() const;

    ProjectDraft &m_draft;
    QProgressBar *m_bar;
    QLabel *m_words;
    QPushButton *m_stop;
    ImportSummary *m_summary;
    Banner *m_banner;
    QPushButton *m_again;
    std::shared_ptr<desk::ProjectReading> m_reading; ///< While it runs.
    Worker<QList<plans::DeviceChange>> m_turning; ///< What was read becomes what is to be changed.
    std::optional<linkvisual::ApiError> m_error;
    bool m_stopped = false; ///< By a person.
};

} // namespace ui
