#pragma once

#include <QObject>
#include <QTimer>

class QAbstractItemView;

namespace ui {

/** Lets a list have all of the height its rows need and no more, so that what stands beside it has the rest. */
class RowLimit : public QObject
{
    Q_OBJECT

public:
    /**
     * Belongs to @p view, a table or a list whose rows are all as high as the first; it has its model by now. So many
     * as @p least of the rows have room in any case.
     */
    RowLimit(QAbstractItemView *view, int least);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limit();

    QAbstractItemView *m_view;
    int m_least;
    QTimer m_pause;
};

} // namespace ui
