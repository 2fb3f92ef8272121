#pragma once

#include <QTableView>

class QMenu;
class QSettings;

namespace ui {

class Columns;
class DeviceDelegate;
class Theme;

/** The devices: a narrow list of two lines each, or a table with columns of one's choice. */
class DeviceView : public QTableView
{
    Q_OBJECT

public:
    /** Both must outlive the view. */
    DeviceView(QSettings &settings, const Theme &theme, QWidget *parent = nullptr);

    /** Follows the model that is set, and shows its first column as a list. */
    void setModel(QAbstractItemModel *model) override;

    bool isTable() const { return m_table; }

    /** As ever, with whole rows from the top. */
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /** Shows the devices as a table, or as a narrow list. */
    void showAsTable(bool table);

    /** Fills @p menu with the columns that can be shown. */
    void fillColumnMenu(QMenu *menu);

    /** Puts what the devices can be sorted by into @p menu; the column that sorts them now turns round. */
    void fillSortMenu(QMenu *menu);

    /** Keeps which columns are shown, how wide, in which order, and by which is sorted. */
    void saveColumns();

Q_SIGNALS:
    /** A person wants to see the device at hand. */
    void opened(const QModelIndex &index);

    /** A person types what is no command. */
    void typed(const QString &text);

    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    /** In the list, which has one column, Home and End go to the first and the last device; in the table with Ctrl. */
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

    /** Whatever modifies Home and End, the device that they go to is marked: it is the one that is shown. */
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;

    /** Keeps the current row in sight if it was. */
    void resizeEvent(QResizeEvent *event) override;

private:
    void followMoves();
    bool isSeen(const QModelIndex &index, const QSize &room) const;
    void restoreColumns();
    void chooseColumn(int column, bool shown);
    void lookAsList();

    QSettings &m_settings;
    DeviceDelegate *m_twoLines;
    Columns *m_columns = nullptr; ///< Of the table.
    bool m_table = false;
    bool m_moving = false; ///< The current row is being moved, and was seen.
};

} // namespace ui
