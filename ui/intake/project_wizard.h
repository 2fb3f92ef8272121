#pragma once

#include "project_draft.h"

#include <QWizard>

namespace ui {

class ImportRunPage;
class ProjectDevicesPage;
class Theme;

/** Imports the devices of the profile's project: products, devices, and the import itself. */
class ProjectWizard : public QWizard
{
    Q_OBJECT

public:
    /** All references must outlive the wizard. */
    ProjectWizard(desk::Desk &desk, storage::Book &book, const Theme &theme, const Environment &environment,
        QWidget *parent = nullptr);

    /** Stops what runs; else leaves. */
    void reject() override;

private:
    void sayButtons();

    ProjectDraft m_draft;
    ProjectDevicesPage *m_devices;
    ImportRunPage *m_run;
};

} // namespace ui
