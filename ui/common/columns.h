#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

class QTableView;

namespace ui {

/**
 * Shares the width of a table out among its columns, anew whenever its data, its size, its font or its headers change:
 * what is in them comes first, then a little air, and only then slack. It looks at some rows, never at all of them.
 * A width that a person gave a column stays.
 */
class Columns : public QObject
{
    Q_OBJECT

public:
    /**
     * Belongs to @p view, which has its model by now. The columns @p elastic, of words of any length, give way first
     * where room is short, the longest of them first, and share what is left over. Those in @p spare leave instead of
     * words being cut, the first one first.
     */
    Columns(QTableView *view, QList<int> elastic, QList<int> spare = {});

    /** Which columns can be left out now, the first one first. */
    void setSpare(const QList<int> &columns);
    const QList<int> &spare() const { return m_spare; }

    /** So many steps of the grid of their words the elastic columns keep, even if the table has to be scrolled. */
    void setLeast(double steps);

    /** While it is off, the widths are somebody else's, and no column is left out; it begins on. */
    void setOn(bool on);

    /** Whether @p column is left out for want of room. */
    bool isLeftOut(int column) const { return m_left.contains(column); }

    /** The columns whose widths a person chose. */
    QList<int> chosen() const { return m_chosen.values(); }

    /** Takes the present widths of @p columns, and of no others, for a person's choice. */
    void setChosen(const QList<int> &columns);

    /** Looks at what is in the columns, and shares the width out. */
    void fit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void noteChanged(int first, int last);
    void fitChanged();
    void measureTitles();
    bool measure(int first, int last);
    void share();
    void takeBackSpare();
    void leaveOutSpare(int room);
    void narrow(QMap<int, int> &widths, const QList<int> &elastic, int missing) const;
    void widen(QMap<int, int> &widths, const QList<int> &open, QList<int> elastic, int left) const;
    QList<int> all() const;
    bool isElastic(int column) const;
    int wanted(int column) const;

    QTableView *m_view;
    const QObject *m_viewport; ///< Of the view, which still gets events while the view is being destroyed.
    const QObject *m_watched; ///< The view itself.
    QList<int> m_elastic;
    QList<int> m_spare;
    QSet<int> m_left; ///< Of the spare ones, those that are left out.
    QSet<int> m_chosen;
    QList<int> m_needed; ///< How wide what is in each column is, as far as it was looked at, in pixels.
    QList<int> m_titles; ///< What of that their titles need.
    QTimer m_pause;
    int m_firstChanged = -1; ///< -1: none.
    int m_lastChanged = -1;
    double m_least = 7; ///< Words can still be told apart.
    bool m_anew = false; ///< What was needed before counts no more.
    bool m_on = true;
    bool m_sharing = false;
};

/** Makes @p view a list of whole rows, of which one is chosen and none can be edited; Tab leaves it. */
void showAsRows(QTableView *view);

/** What is read to somebody who does not see the table where a cell has @p text: that it is empty, if it is. */
QString spoken(const QString &text);

} // namespace ui
