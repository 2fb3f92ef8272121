#pragma once

#include <QDialog>

class QAction;
class QMainWindow;
class QScrollArea;

namespace ui {

/** The keys of the program, as its actions have them. */
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /** Collects the actions of @p window, those of its menus first. */
    explicit KeysDialog(QMainWindow *window);

private:
    /** Actions that belong together, and what they have in common. */
    struct Group {
        QString name;
        QList<const QAction *> actions;
    };

    void say();
    QList<Group> groups() const;
    QWidget *makeRows() const;

    const QMainWindow &m_window;
    QScrollArea *m_area;
    QAction *m_menuKey; ///< A key of the desktop, not of an action; listed as the others are.
};

} // namespace ui
