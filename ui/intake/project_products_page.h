#pragma once

#include "desk.h"
#include "project_draft.h"
#include "wizard_page.h"

class QCheckBox;
class QListWidget;
class QStackedWidget;

namespace ui {

class StatePage;
class Theme;

/** First step of the import from the platform: the devices of which products. */
class ProjectProductsPage : public WizardPage
{
    Q_OBJECT

public:
    /** Both must outlive the page. */
    ProjectProductsPage(const Theme &theme, ProjectDraft &draft, QWidget *parent = nullptr);

    void initializePage() override;
    bool validatePage() override;

private:
    void read();
    void take(const desk::Result<QList<plans::Product>> &products);
    void markAll(bool marked);
    int markedCount() const;
    void say();
    void sayState();

    ProjectDraft &m_draft;
    QCheckBox *m_all;
    QListWidget *m_products;
    StatePage *m_state;
    QStackedWidget *m_stack;
    std::optional<desk::Result<QList<plans::Product>>> m_read;
};

} // namespace ui
