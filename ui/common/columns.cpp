#include "columns.h"

#include "typography.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMap>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

// In steps of the grid.
constexpr double widest = 40; // A text from anywhere does not hide the others.
constexpr double longEnough = 26; // More words than that are no reason to leave a column out, or to scroll.
constexpr double air = 1; // Between what is in two columns.

constexpr int sampled = 60; // Rows, however many there are.

/** How wide those of @p widths may be at most so that together they are no wider than @p room. */
int levelOf(QList<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    int left = room;
    for (int index = 0; index < widths.size(); ++index) {
        const int share = left / static_cast<int>(widths.size() - index);
        if (widths.at(index) > share)
            return share;
        left -= widths.at(index);
    }
    return widths.isEmpty() ? 0 : widths.last();
}

} // namespace

Columns::Columns(QTableView *view, QList<int> elastic, QList<int> spare)
    : QObject(view)
    , m_view(view)
    , m_viewport(view->viewport())
    , m_watched(view)
    , m_elastic(std::move(elastic))
    , m_spare(std::move(spare))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Columns::fitChanged);
    view->horizontalHeader()->setStretchLastSection(false);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    follow();
    fit();
}

void Columns::follow()
{
    const QAbstractItemModel *model = m_view->model();
    const auto anew = [this] {
        m_anew = true;
        m_pause.start();
    };
    connect(model, &QAbstractItemModel::modelReset, this, anew);
    connect(model, &QAbstractItemModel::headerDataChanged, this, anew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, anew);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, anew);
    connect(model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { noteChanged(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { noteChanged(first.row(), last.row()); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this, anew](int column, int before, int after) {
            if (m_sharing || !m_on)
                return;
            if (before > 0 && after > 0)
                m_chosen.insert(column);
            else
                anew(); // It is hidden, or shown again.
        });
}

void Columns::setSpare(const QList<int> &columns)
{
    if (columns == m_spare)
        return;
    takeBackSpare();
    m_spare = columns;
    m_anew = true;
    m_pause.start();
}

void Columns::setLeast(double steps)
{
    m_least = steps;
    share();
}

void Columns::setOn(bool on)
{
    m_on = on;
    if (on)
        fit();
    else
        takeBackSpare();
}

void Columns::takeBackSpare()
{
    const QScopedValueRollback sharing(m_sharing, true);
    for (const int column : std::exchange(m_left, {}))
        m_view->setColumnHidden(column, false);
}

void Columns::setChosen(const QList<int> &columns)
{
    m_chosen = QSet<int>(columns.begin(), columns.end());
    share();
}

void Columns::noteChanged(int first, int last)
{
    m_firstChanged = m_firstChanged < 0 ? first : qMin(m_firstChanged, first);
    m_lastChanged = qMax(m_lastChanged, last);
    m_pause.start();
}

void Columns::fitChanged()
{
    const int first = std::exchange(m_firstChanged, -1);
    const int last = std::exchange(m_lastChanged, -1);
    if (m_anew)
        fit();
    else if (first >= 0 && m_on && measure(first, last))
        share();
}

void Columns::fit()
{
    m_anew = false;
    if (!m_on)
        return;
    m_view->ensurePolished();
    m_needed.fill(0, m_view->model()->columnCount());
    takeBackSpare(); // The header of one that is hidden needs nothing.
    measureTitles();
    const int top = qMax(0, m_view->rowAt(0));
    measure(top, top + m_view->viewport()->height() / qMax(1, m_view->verticalHeader()->defaultSectionSize()));
    measure(0, m_view->model()->rowCount() - 1);
    share();
}

/** Only the column by which is sorted has a mark beside its title. */
void Columns::measureTitles()
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool marked = header->isSortIndicatorShown();
    const int sorted = header->sortIndicatorSection();
    header->setSortIndicatorShown(false);
    for (const int column : all())
        m_needed[column] = header->sectionSizeHint(column);
    header->setSortIndicatorShown(marked);
    if (marked && sorted >= 0 && sorted < m_needed.size())
        m_needed[sorted] = header->sectionSizeHint(sorted);
    m_titles = m_needed;
}

/** Looks at rows between @p first and @p last; whether something in them is wider than all before. */
bool Columns::measure(int first, int last)
{
    const QAbstractItemModel *model = m_view->model();
    last = qMin(last, model->rowCount() - 1);
    const int rows = qMin(last - first + 1, sampled);
    bool wider = false;
    for (int sample = 0; sample < rows; ++sample) {
        const int row = first + (rows > 1 ? static_cast<int>(qint64(last - first) * sample / (rows - 1)) : 0);
        for (int column = 0; column < m_needed.size(); ++column) {
            if (m_view->isColumnHidden(column) && !m_left.contains(column))
                continue;
            const QModelIndex index = model->index(row, column);
            const QWidget *widget = m_view->indexWidget(index);
            const int width = (widget != nullptr ? widget->sizeHint() : m_view->sizeHintForIndex(index)).width();
            wider = wider || width > m_needed.at(column);
            m_needed[column] = qMax(m_needed.at(column), width);
        }
    }
    return wider;
}

/** The columns there are, those that are left out for a while among them. */
QList<int> Columns::all() const
{
    QList<int> columns;
    for (int column = 0; column < m_needed.size(); ++column) {
        if (!m_view->isColumnHidden(column) || m_left.contains(column))
            columns << column;
    }
    return columns;
}

bool Columns::isElastic(int column) const
{
    return m_elastic.contains(column) && !m_chosen.contains(column);
}

int Columns::wanted(int column) const
{
    return m_chosen.contains(column) ? m_view->columnWidth(column) : qMin(m_needed.at(column), grid(m_view, widest));
}

void Columns::leaveOutSpare(int room)
{
    int needed = 0;
    for (const int column : all())
        needed += isElastic(column) ? qMin(wanted(column), grid(m_view, longEnough)) : wanted(column);
    QList<int> spare = m_spare;
    spare.removeIf([there = all()](int column) { return !there.contains(column); }); // A person has hidden it.
    QSet<int> left;
    for (auto column = spare.cbegin(); column != spare.cend() && needed > room; ++column) {
        left.insert(*column);
        needed -= wanted(*column);
    }
    for (const int column : std::as_const(spare))
        m_view->setColumnHidden(column, left.contains(column));
    m_left = left;
    // There is no scrolling to a column that is hidden.
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_left.contains(current.column()))
        m_view->selectionModel()->setCurrentIndex(
            current.siblingAtColumn(m_view->horizontalHeader()->logicalIndexAt(0)), QItemSelectionModel::NoUpdate);
}

void Columns::share()
{
    if (!m_on || m_needed.isEmpty())
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    const int room = m_view->viewport()->width();
    leaveOutSpare(room);
    QMap<int, int> widths;
    QList<int> open; // Those whose widths are for this to say.
    QList<int> elastic;
    for (const int column : all()) {
        if (m_left.contains(column))
            continue;
        widths.insert(column, wanted(column));
        if (!m_chosen.contains(column))
            open << column;
        if (isElastic(column))
            elastic << column;
    }
    const int left = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (left < 0)
        narrow(widths, elastic, -left);
    else
        widen(widths, open, elastic, left);
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        m_view->setColumnWidth(width.key(), width.value());
}

/**
 * Takes @p missing pixels from the @p elastic of @p widths, as far as their words can be told apart then; where that is
 * not enough, the table is scrolled, and they keep what words usually need.
 */
void Columns::narrow(QMap<int, int> &widths, const QList<int> &elastic, int missing) const
{
    QList<int> words;
    int spare = 0;
    const auto least = [this](int column) { return qMax(m_titles.at(column), grid(m_view, m_least)); };
    for (const int column : elastic) {
        words << widths.value(column);
        spare += qMax(0, widths.value(column) - least(column));
    }
    const int level = spare < missing ? grid(m_view, longEnough)
                                      : levelOf(words, std::accumulate(words.cbegin(), words.cend(), -missing));
    for (const int column : elastic)
        widths[column] = qMin(widths.value(column), qMax(level, least(column)));
}

/** Gives @p left pixels away: some air to each of the @p open ones, what is left to those @p elastic ones with words.
 */
void Columns::widen(QMap<int, int> &widths, const QList<int> &open, QList<int> elastic, int left) const
{
    // One that has nothing but its title would only be emptier, unless it is the only one to take it.
    QList<int> worded = elastic;
    worded.removeIf([this](int column) { return m_needed.at(column) <= m_titles.at(column); });
    if (!worded.isEmpty())
        elastic = worded;
    const int each = open.isEmpty() ? 0 : qMin(grid(m_view, air), left / static_cast<int>(open.size()));
    for (const int column : open)
        widths[column] += each;
    left -= each * static_cast<int>(open.size());
    for (int index = 0; index < elastic.size(); ++index) {
        const int part = left / static_cast<int>(elastic.size() - index);
        widths[elastic.at(index)] += part;
        left -= part;
    }
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize)
        share();
    else if (watched == m_watched && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fit();
    return QObject::eventFilter(watched, event);
}

void showAsRows(QTableView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(grid(view, 4));
    view->horizontalHeader()->setHighlightSections(false);
}

QString spoken(const QString &text)
{
    //: Read by screen readers: there is nothing in a cell of a table.
    return text.isEmpty() ? QCoreApplication::translate("ui::Columns", "empty") : text;
}

} // namespace ui
