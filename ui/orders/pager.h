#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ui {

class Theme;

/** Which page of how many, and the way to the others: buttons, a number to type, and keys. */
class Pager : public QWidget
{
    Q_OBJECT

public:
    /**
     * @param keys where the keys work: Alt with Left, Right, Home and End go to the previous, next, first and last page
     */
    Pager(const Theme &theme, QWidget *keys, QWidget *parent = nullptr);

    /** Shows page @p index (from 0) of @p pageCount, holding @p rows of @p total rows. */
    void setPage(int index, int pageCount, int rows, int total);

    /** Rows a page: 10, 20 or 50. */
    int pageSize() const;

    /** Chooses a size, if it is one of these, without saying so. */
    void setPageSize(int size);

Q_SIGNALS:
    /** Another page is wanted, counted from 0. */
    void pageWanted(int index);

    /** Another size is wanted; the first page of it. */
    void pageSizeChanged(int size);

private:
    QToolButton *button(const Theme &theme, const char *name);
    QList<std::pair<QToolButton *, QKeySequence>> keysOfButtons() const;
    void addKeys(QWidget *keys);
    void go(int index);
    void say();

    int m_index = 0;
    int m_wanted = 0; ///< The page that was asked for last, on its way here.
    int m_pageCount = 1;
    int m_rows = 0;
    int m_total = 0;
    QLabel *m_range;
    QToolButton *m_first;
    QToolButton *m_previous;
    QSpinBox *m_page;
    QToolButton *m_next;
    QToolButton *m_last;
    QComboBox *m_size;
    QList<QAction *> m_actions; ///< What the keys do, in the order of the buttons.
};

} // namespace ui
