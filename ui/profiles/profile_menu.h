#pragma once

#include "profile_desk.h"

#include <QMenu>

class QActionGroup;

namespace ui {

/** The profiles to choose from, the built-in platform first, and the way to change them. */
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    /** @param profiles must outlive the menu */
    explicit ProfileMenu(desk::ProfileDesk &profiles, QWidget *parent = nullptr);

    /** Marks the profile that is worked with; a null id is the built-in platform. */
    void setCurrent(const QUuid &id);

Q_SIGNALS:
    /** A person wants to work with the profile @p id; a null id is the built-in platform. */
    void chosen(const QUuid &id);

    /** A person wants to see or change the profiles. */
    void profilesWanted();

private:
    void fill();
    void say();
    void add(const QUuid &id, const QString &name);

    desk::ProfileDesk &m_profiles;
    QActionGroup *m_group;
    QAction *m_builtIn = nullptr;
    QAction *m_manage = nullptr;
    QUuid m_current;
};

} // namespace ui
