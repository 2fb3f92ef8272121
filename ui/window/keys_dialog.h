#pragma once

#include "key_groups.h"

#include <QDialog>

class QAction;
class QMainWindow;

namespace ui {

class PageArea;

/** The keys of the program, as its actions have them, in the place where they are asked for. */
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /**
     * Collects the actions of @p window, those of its menus first.
     *
     * @param parent the window, or a dialog, where only its own keys work
     */
    KeysDialog(const QMainWindow &window, QWidget *parent);

    void setVisible(bool visible) override;

private:
    void say();
    void fill();
    void place();
    QSize frameRoom() const;
    static QList<QList<KeyGroup>> halved(const QList<KeyGroup> &groups);
    void addColumn(const QList<KeyGroup> &groups);
    QSize showIn(const QList<QList<KeyGroup>> &columns);

    const QMainWindow &m_window;
    QWidget *m_rows; ///< Side by side, columns of them.
    PageArea *m_area;
    QAction *m_menuKey; ///< A key of the desktop, not of an action; listed as the others are.
};

} // namespace ui
