#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QToolButton;

namespace desk {
class BulkReader;
}

namespace ui {

class DeviceMarks;
class DeviceView;

/** What can be done with a list of devices, with the marked or with all: actions with keys, and the menus of them. */
class DeviceListActions : public QObject
{
    Q_OBJECT

public:
    /** All must outlive the actions. @param list has the keys */
    DeviceListActions(desk::BulkReader &reader, DeviceView &view, const DeviceMarks &marks, QWidget *list);

    /** What the list itself can do: the table view, reading the marked and all devices. */
    QList<QAction *> ofList() const { return {m_tableView, m_readMarked, m_readAll}; }

    /** Switches between a list and a table. */
    QAction *tableView() const { return m_tableView; }

    /** More for the marked devices, and for the whole book; they must outlive this. */
    void setForMarked(const QList<QAction *> &actions) { m_forMarked = actions; }
    void setForBook(const QList<QAction *> &actions) { m_forBook = actions; }

    /** Gives @p button a menu of everything. */
    void addMenu(QToolButton *button);

    /** Enables what can be done now. */
    void permit();

    /** Says all texts in the language that is on now. */
    void say();

Q_SIGNALS:
    /** The device of a row is to be shown. */
    void openWanted(const QModelIndex &index);

private:
    QAction *makeAction(const char *name, const char *keys);
    void readMarked();
    void readAll();
    void showContextMenu(const QPoint &place);
    void fillMenu(QMenu *menu);

    desk::BulkReader &m_reader;
    DeviceView &m_view;
    const DeviceMarks &m_marks;
    QWidget *m_list;
    QAction *m_tableView;
    QAction *m_readMarked;
    QAction *m_readAll;
    QList<QAction *> m_forMarked;
    QList<QAction *> m_forBook;
};

} // namespace ui
