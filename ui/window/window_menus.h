#pragma once

#include "window_actions.h"

class QMenu;
class QMenuBar;

namespace ui {

class EnvironmentBar;
class SessionPages;

/** The menus of the window: its actions, and those of the session it works with, which go with that. */
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /**
     * Fills @p bar.
     *
     * @param profiles a menu for the file menu
     * @param environment has the menus for the view menu
     */
    WindowMenus(QMenuBar &bar, const WindowActions &actions, QMenu *profiles, const EnvironmentBar &environment,
        QObject *parent = nullptr);

    /** Adds what @p session can do. */
    void add(const SessionPages &session);

    /** Says the titles in the language that is on now. */
    void say();

private:
    QMenu *m_file;
    QMenu *m_device;
    QMenu *m_view;
    QMenu *m_help;
    QAction *m_tablesEnd; ///< In the file menu, behind what a session adds.
};

} // namespace ui
