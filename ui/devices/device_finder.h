#pragma once

#include "saved_filters.h"

#include <QWidget>

#include <functional>

class QAbstractItemView;
class QAction;
class QBoxLayout;
class QLineEdit;
class QToolButton;

namespace ui {

class FilterButton;
class GroupChips;
class GroupChoice;
class Theme;

/** What stands above the list of devices: a field to search them, saved filters, and a button for each group. */
class DeviceFinder : public QWidget
{
    Q_OBJECT

public:
    /**
     * Both references must outlive the widget.
     *
     * @param count how many devices are in a group; must stay callable
     */
    DeviceFinder(QSettings &settings, const Theme &theme, std::function<int(tables::DeviceGroup)> count,
        QWidget *parent = nullptr);

    /** What is searched for. */
    QString text() const;
    void setText(const QString &text);

    /** The arrow down in the search field goes to @p list, which shows what was found. */
    void leadDownTo(QAbstractItemView *list);

    /** Puts the cursor into the search field. */
    void focusSearch(Qt::FocusReason reason);

    /** Marks what is searched for, so that typing replaces it. */
    void selectText();

    /** Presses the button of @p group, or none. */
    void choose(std::optional<tables::DeviceGroup> group);

    /** How the list is filtered now: what would be saved; its name is not looked at. */
    void setCurrent(const SavedFilter &filter);

    /** How many devices there are of a group has changed. */
    void sayCounts();

    /** Puts @p count, which says how many devices are shown, below the groups. */
    void addCount(QWidget *count);

    /** Leaves more room to others, if @p low says so: the groups share the line of the count. */
    void setLow(bool low);

    /** The button at the end, for a menu. */
    QToolButton *more() const { return m_more; }

Q_SIGNALS:
    /** Something else is searched for. */
    void textChanged(const QString &text);

    /** A person chose a group, or none. */
    void groupChosen(std::optional<tables::DeviceGroup> group);

    /** Return was pressed in the search field. */
    void returnPressed();

    /** A person wants to go from the search, which is empty now, to the list. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void say();
    void sayWhatIsFound();
    void fit();

    QLineEdit *m_search;
    QAction *m_leave;
    FilterButton *m_filters;
    QToolButton *m_more;
    GroupChips *m_chips;
    GroupChoice *m_groups; ///< In place of the chips.
    QBoxLayout *m_line; ///< The groups and the count.
    bool m_low = false;
};

} // namespace ui
