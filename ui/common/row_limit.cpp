#include "row_limit.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace ui {

RowLimit::RowLimit(QAbstractItemView *view, int least)
    : QObject(view)
    , m_view(view)
    , m_least(least)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RowLimit::limit);
    const auto later = [this] { m_pause.start(); };
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, later);
    view->installEventFilter(this);
    limit();
}

void RowLimit::limit()
{
    m_view->ensurePolished();
    const int rows = m_view->model()->rowCount();
    int edges = m_view->contentsMargins().top() + m_view->contentsMargins().bottom();
    int all = rows * qMax(0, m_view->sizeHintForRow(0));
    if (const auto *table = qobject_cast<const QTableView *>(m_view)) {
        const QHeaderView *header = table->horizontalHeader();
        const QScrollBar *bar = table->horizontalScrollBar();
        edges += (header->isHidden() ? 0 : header->sizeHint().height())
            + (bar->maximum() > 0 ? bar->sizeHint().height() : 0);
        all = table->verticalHeader()->length();
    }
    m_view->setMinimumHeight(edges + (rows > 0 ? all * qMin(rows, m_least) / rows : 0));
    m_view->setMaximumHeight(edges + all);
}

bool RowLimit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Show)
        m_pause.start();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
