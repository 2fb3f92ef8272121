#pragma once

#include "profile_desk.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ui {

class Banner;
class BusyLine;
class ConnectionTester;
class PageArea;
class ProfileForm;
class Theme;

/** Adds a profile or changes one: its fields, a test of the connection, and where its AppSecret is kept. */
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    /**
     * @param profiles must outlive the editor
     * @param profile what the fields show at first; one with an id that is not known yet is a new one
     */
    ProfileEditor(desk::ProfileDesk &profiles, const credentials::Profile &profile, const Theme &theme,
        QWidget *parent = nullptr);

    const QUuid &profileId() const { return m_id; }

private:
    void save(desk::SecretHome home);
    void finish(const desk::SaveProblem &problem);
    void test();
    void setBusy(bool busy);
    void say();
    void sayProblem();

    desk::ProfileDesk &m_profiles;
    const QUuid m_id;
    std::optional<credentials::Profile> m_before; ///< As it was last saved; nothing: it is new.
    desk::SaveProblem m_problem;
    ProfileForm *m_form;
    ConnectionTester *m_tester;
    Banner *m_banner;
    QPushButton *m_again;
    QPushButton *m_useOnce;
    BusyLine *m_busy;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
    PageArea *m_area; ///< Of the fields and what is said of them.
};

} // namespace ui
