#include "wasted_room.h"

#include "coverage_view.h"
#include "elided_label.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QImage>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextEdit>

#include <cstring>

namespace tour {

namespace {

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

QString named(const QWidget &widget)
{
    QString name = widget.objectName();
    for (const QWidget *holder = &widget; name.isEmpty() && holder != nullptr; holder = holder->parentWidget())
        name = holder->objectName();
    return QStringLiteral("%1 %2").arg(QLatin1StringView(widget.metaObject()->className()), name);
}

bool scrolls(const QScrollBar *bar)
{
    return bar->isVisible() && !bar->visibleRegion().isEmpty() && bar->maximum() > bar->minimum();
}

bool isSame(const QImage &picture, int line, int other, int from, int to)
{
    const int depth = picture.depth() / 8;
    return std::memcmp(picture.constScanLine(line) + qsizetype(from) * depth,
               picture.constScanLine(other) + qsizetype(from) * depth, size_t(to - from) * size_t(depth))
        == 0;
}

/** The highest stripe of @p picture between the columns @p from and @p to in which nothing changes, without @p apart.
 */
int highestStripe(const QImage &picture, int from, int to, const QList<QRect> &apart)
{
    int highest = 0;
    int height = 0;
    for (int line = 1; line < picture.height(); ++line) {
        const bool isApart = std::any_of(apart.cbegin(), apart.cend(),
            [line](const QRect &place) { return line >= place.top() && line <= place.bottom(); });
        height = !isApart && isSame(picture, line, line - 1, from, to) ? height + 1 : 0;
        highest = qMax(highest, height);
    }
    return highest;
}

/** Where texts are written, and pictures of coverage: what is empty there is so on purpose. */
QList<QRect> emptyOnPurpose(const QWidget &window, qreal ratio, const QRect &columns)
{
    QList<QRect> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isMeant = qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const ui::CoverageView *>(widget);
        const QRect place = placeIn(window, *widget);
        if (isMeant && widget->isVisible() && place.left() <= columns.right() && place.right() >= columns.left())
            places << QRect((QPointF(place.topLeft()) * ratio).toPoint(), place.size() * ratio);
    }
    return places;
}

void findScrolling(const QWidget &window, const QImage &picture, QStringList &faults)
{
    const qreal ratio = picture.devicePixelRatio();
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        if (!area->isVisible() || area->visibleRegion().isEmpty())
            continue;
        if (scrolls(area->horizontalScrollBar()))
            faults << named(*area) + QStringLiteral(": scrolls to the side");
        if (!scrolls(area->verticalScrollBar()))
            continue;
        for (const QWidget *holder = area->parentWidget(); holder != nullptr && holder != &window;
             holder = holder->parentWidget()) {
            const auto *outer = qobject_cast<const QAbstractScrollArea *>(holder);
            const bool isSlit = outer != nullptr && 2 * area->height() < outer->height();
            if (isSlit && scrolls(outer->verticalScrollBar()))
                faults << named(*area) + QStringLiteral(": scrolls in a slit of ") + named(*outer);
        }
        const QRect place = placeIn(window, *area);
        QList<QRect> apart = emptyOnPurpose(window, ratio, place);
        apart << QRect((QPointF(place.topLeft()) * ratio).toPoint(), place.size() * ratio);
        const int from = qMax(0, qRound((place.left() + 1) * ratio));
        const int to = qMin(picture.width(), qRound((place.right() - area->verticalScrollBar()->width()) * ratio));
        const int stripe = from < to ? qRound(highestStripe(picture, from, to, apart) / ratio) : 0;
        if (stripe > 4 * window.fontMetrics().height())
            faults << named(*area)
                    + QStringLiteral(": scrolls beside an empty stripe %1 high, of %2 shown, %3 hidden")
                          .arg(stripe)
                          .arg(area->viewport()->height())
                          .arg(area->verticalScrollBar()->maximum());
    }
}

/** How much wider than its texts the column is: less than nothing where one is cut. */
int spareWidth(const QTableView &view, int column)
{
    const QHeaderView *header = view.horizontalHeader();
    int needed = 0;
    const int first = qMax(0, view.rowAt(0));
    for (int row = first; row < view.model()->rowCount() && view.rowViewportPosition(row) < view.viewport()->height();
         ++row)
        needed = qMax(needed, view.sizeHintForIndex(view.model()->index(row, column)).width());
    const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
    if (header->isVisible())
        needed = qMax(needed, header->fontMetrics().horizontalAdvance(title));
    return header->sectionSize(column) - needed;
}

void findColumns(const QWidget &window, QStringList &faults)
{
    for (const QTableView *view : window.findChildren<QTableView *>()) {
        if (!view->isVisible() || view->visibleRegion().isEmpty() || view->model() == nullptr)
            continue;
        const QHeaderView *header = view->horizontalHeader();
        const int air = window.fontMetrics().height(); // Between columns.
        int spare = qMax(0, view->viewport()->width() - header->length());
        int least = QWIDGETSIZE_MAX; // That is missing in a column.
        QStringList cut;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const int more = spareWidth(*view, column);
            spare += qMax(0, more - air);
            if (more >= -1)
                continue;
            least = qMin(least, -more);
            cut << QStringLiteral("%1 (%2)").arg(
                view->model()->headerData(column, Qt::Horizontal).toString(), QString::number(-more));
        }
        if (spare >= least)
            faults << named(*view) + QStringLiteral(": cut: %1; spare %2").arg(cut.join(u','), QString::number(spare));
    }
}

void findLabels(const QWidget &window, const QImage &picture, QStringList &faults)
{
    const qreal ratio = picture.devicePixelRatio();
    const QImage turned = picture.transformed(QTransform(0, 1, 1, 0, 0, 0));
    for (const auto *label : window.findChildren<ui::ElidedLabel *>()) {
        const QWidget *holder = label->parentWidget();
        if (!label->isVisible() || label->visibleRegion().isEmpty() || holder == nullptr
            || label->sizeHint().width() <= label->width())
            continue;
        const QRect place = placeIn(window, *label);
        const QRect room = placeIn(window, *holder);
        const int from = qMax(0, qRound(place.top() * ratio));
        const int to = qMin(turned.width(), qRound(place.bottom() * ratio));
        const QImage line = turned.copy(from, qRound(room.left() * ratio), to - from, qRound(room.width() * ratio));
        const int stripe = line.isNull() ? 0 : qRound(highestStripe(line, 0, line.width(), {}) / ratio);
        if (stripe > 4 * window.fontMetrics().averageCharWidth())
            faults << named(*label)
                    + QStringLiteral(": “%1” is cut beside %2 of empty room, missing %3")
                          .arg(label->fullText())
                          .arg(stripe)
                          .arg(label->sizeHint().width() - label->width());
    }
}

} // namespace

QStringList wastedRoom(const QWidget &window, const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QStringList faults;
    findScrolling(window, plain, faults);
    findColumns(window, faults);
    findLabels(window, plain, faults);
    return faults;
}

} // namespace tour
