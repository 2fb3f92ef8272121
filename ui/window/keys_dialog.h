#pragma once

#include <QDialog>

class QAction;
class QMainWindow;

namespace ui {

class PageArea;

/** The keys of the program, as its actions have them. */
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * Collects the actions of @p window, those of its menus first.
     *
     * @param parent the window, or what blocks it
     */
    KeysDialog(const QMainWindow &window, QWidget *parent);

private:
    /** Actions that belong together, and what they have in common. */
    struct Group {
        QString name;
        QList<const QAction *> actions;
    };

    void say();
    QList<Group> groups() const;
    static QList<QList<Group>> halved(const QList<Group> &groups);
    QWidget *makeColumn(const QList<Group> &groups) const;
    QSize showIn(const QList<QList<Group>> &columns);

    const QMainWindow &m_window;
    QWidget *m_rows; ///< Side by side, columns of them.
    PageArea *m_area;
    QAction *m_menuKey; ///< A key of the desktop, not of an action; listed as the others are.
};

} // namespace ui
