#pragma once

#include "administrator_check.h"
#include "change_draft.h"
#include "wizard_page.h"

class QIdentityProxyModel;
class QLineEdit;
class QTableView;

namespace storage {
class Book;
}

namespace tables {
class BookLoader;
class DeviceTable;
} // namespace tables

namespace ui {

class Theme;

/** Which device gets it: one of the book, or any whose device ID is pasted; with whether the administrators agree. */
class TargetPage : public WizardPage
{
    Q_OBJECT

public:
    /** All references must outlive the page. @p source cannot be chosen. */
    TargetPage(desk::Desk &desk, storage::Book &book, const Theme &theme, const plans::Device &source,
        const Environment &environment, TargetDraft &draft, StepNames steps, int step, QWidget *parent = nullptr);

    void initializePage() override;

    /** Looks for @p iotId, and so chooses it. */
    void propose(const QString &iotId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void find();
    void choose();
    std::optional<plans::Device> pasted() const;
    void say();
    QString objection() const;

    const plans::Device &m_source;
    TargetDraft &m_draft;
    tables::DeviceTable *m_table;
    QIdentityProxyModel *m_titled;
    tables::BookLoader *m_loader;
    AdministratorCheck *m_check;
    QLineEdit *m_search;
    QTableView *m_view;
    QLabel *m_chosen;
    QLabel *m_administrators;
};

} // namespace ui
