#pragma once

#include "profile_desk.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class Banner;
class BusyLine;
class ConnectionTester;
class ProfileTable;
class StatePage;
class Theme;

/** All profiles: to work with one, to add, change, copy, test and delete them. */
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * @param profiles must outlive the dialog
     * @param current the profile that is worked with, which cannot be deleted; null: the built-in platform
     */
    ProfilesDialog(desk::ProfileDesk &profiles, const QUuid &current, const Theme &theme, QWidget *parent = nullptr);

    /** Takes note of which profile is worked with. */
    void setCurrent(const QUuid &id);

Q_SIGNALS:
    /** A person wants to work with the profile @p id. */
    void chosen(const QUuid &id);

private:
    QPushButton *addButton(const char *name);
    void layOut();
    void connectButtons();
    void load();
    void fill();
    void emphasizeAdding();
    void edit(const credentials::Profile &profile);
    void duplicate(credentials::Profile profile);
    void askToDelete();
    void remove();
    void permit();
    void say();
    void sayBanner();

    desk::ProfileDesk &m_profiles;
    QUuid m_current;
    const Theme &m_theme;
    QStackedWidget *m_list;
    ProfileTable *m_table;
    StatePage *m_none; ///< In the table's place while there is no profile.
    Banner *m_banner;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    ConnectionTester *m_tester;
    BusyLine *m_busy;
    QDialogButtonBox *m_close;
    QPushButton *m_use;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_test;
    QPushButton *m_delete;
    QUuid m_toDelete; ///< Asked about, or the one that was not deleted.
    std::optional<desk::DeletionError> m_notDeleted;
    std::optional<credentials::ProfileStoreError> m_notLoaded;
    bool m_deleting = false;
};

} // namespace ui
