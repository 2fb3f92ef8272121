#include "columns.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using ui::Columns;

namespace {

enum Column { Name, Date, Place, Note, ColumnCount };

const QString words = QStringLiteral("The camera above the gate");
const QString date = QStringLiteral("2026-11-29 22:10");

/** Rows without end, which counts how many of them were looked at. */
class Counted final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 100'000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        rows.insert(index.row());
        return index.column() == Date ? date : words;
    }

    mutable QSet<int> rows;
};

class Table : public QTableView
{
public:
    explicit Table(int width)
    {
        ui::showAsRows(this);
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Date"), QStringLiteral("Place"), {}});
        add(words, QStringLiteral("Hall"));
        setModel(&model);
        resize(width, 300);
    }

    void add(const QString &name, const QString &place)
    {
        model.appendRow(
            {new QStandardItem(name), new QStandardItem(date), new QStandardItem(place), new QStandardItem});
    }

    int need(int column) const
    {
        const QAbstractItemView *view = this;
        return qMax(view->sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }

    bool isCut(int column) const { return columnWidth(column) < need(column); }

    int room() const
    {
        int left = viewport()->width();
        for (int column = 0; column < ColumnCount; ++column)
            left -= columnWidth(column);
        return left;
    }

    QStandardItemModel model;
};

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slackGoesToWordsOnceNothingIsCut()
    {
        Table view(1200);
        const Columns columns(&view, {Name, Place});
        view.show();
        QCOMPARE(view.room(), 0);
        for (int column = 0; column < ColumnCount; ++column)
            QVERIFY(!view.isCut(column));
        QVERIFY(view.columnWidth(Name) > view.need(Name) * 3 / 2);
        QVERIFY(view.columnWidth(Date) < view.need(Date) * 3 / 2);
        // "Hall" is no longer than the title above it.
        QVERIFY(view.columnWidth(Place) < view.columnWidth(Date));
    }

    void rowsAreAsWideAsTheTable()
    {
        Table view(1200);
        const Columns columns(&view, {Place}); // Whose words are no longer than its title.
        view.show();
        QCOMPARE(view.room(), 0);
    }

    void whatStandsInACellCountsAsItsWords()
    {
        Table view(1200);
        auto *button = new QPushButton(words);
        view.setIndexWidget(view.model.index(0, Date), button);
        const Columns columns(&view, {Name, Place});
        view.show();
        QVERIFY(view.columnWidth(Date) >= button->sizeHint().width());
    }

    void noWordsAreCutWhileAnotherColumnHasSlack()
    {
        Table view(1200);
        const Columns columns(&view, {Name, Place});
        view.show();
        int needed = 0;
        for (int column = 0; column < ColumnCount; ++column)
            needed += view.need(column);
        view.resize(needed + view.width() - view.viewport()->width(), 300);
        QCOMPARE(view.viewport()->width(), needed);
        for (int column = 0; column < ColumnCount; ++column)
            QCOMPARE(view.columnWidth(column), view.need(column));
        // Then the longest words make way, and no date is cut.
        view.resize(view.width() - 80, 300);
        QCOMPARE(view.columnWidth(Name), view.need(Name) - 80);
        QVERIFY(!view.isCut(Date) && !view.isCut(Place));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        // Until there would be nothing left of them.
        view.resize(100, 300);
        QVERIFY(!view.isCut(Name));
        QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    }

    void whatCanBeSparedLeavesAndComesBack()
    {
        Table view(1200);
        const Columns columns(&view, {Name}, {Date, Place});
        view.show();
        view.setCurrentIndex(view.model.index(0, Date));
        QVERIFY(!view.isColumnHidden(Date));
        view.resize(view.need(Name) + view.need(Place) + view.need(Note) + 20, 300);
        QVERIFY(view.isColumnHidden(Date));
        QVERIFY(!view.isColumnHidden(Place));
        QVERIFY(!view.isCut(Name));
        QVERIFY(view.currentIndex().column() != Date);
        QCOMPARE(view.currentIndex().row(), 0);
        view.resize(1200, 300);
        QVERIFY(!view.isColumnHidden(Date));
    }

    void itFollowsDataFontAndTitles()
    {
        Table view(900);
        const Columns columns(&view, {Name});
        view.show();
        view.model.item(0, Place)->setText(QStringLiteral("Somewhere else altogether"));
        QTRY_VERIFY(!view.isCut(Place));
        view.add(words, QStringLiteral("Somewhere else altogether, second floor"));
        QTRY_VERIFY(!view.isCut(Place));
        view.model.setHorizontalHeaderItem(Note, new QStandardItem(QStringLiteral("What they said")));
        QTRY_VERIFY(!view.isCut(Note));
        QFont larger = view.font();
        larger.setPointSizeF(larger.pointSizeF() * 1.4);
        view.setFont(larger);
        QTRY_VERIFY(!view.isCut(Date));
        QVERIFY(!view.isCut(Place));
        QCOMPARE(view.room(), 0);
    }

    void aWidthThatAPersonChoseStays()
    {
        Table view(900);
        Columns columns(&view, {Name});
        view.show();
        QVERIFY(columns.chosen().isEmpty());
        view.horizontalHeader()->resizeSection(Place, 170);
        QCOMPARE(columns.chosen(), QList<int>{Place});
        view.resize(1000, 300);
        view.add(words, words);
        QTest::qWait(20);
        QCOMPARE(view.columnWidth(Place), 170);
        QCOMPARE(view.room(), 0);
        columns.setChosen({});
        QVERIFY(!view.isCut(Place));
    }

    void itDoesNotLookAtAllOfManyRows()
    {
        Counted model;
        QTableView view;
        view.setModel(&model);
        view.resize(900, 400);
        const Columns columns(&view, {Name});
        view.show();
        QVERIFY(!model.rows.isEmpty());
        QVERIFY2(model.rows.size() < 200, qPrintable(QString::number(model.rows.size())));
        QVERIFY(model.rows.contains(99'999));
        model.rows.clear();
        Q_EMIT model.dataChanged(model.index(500, 0), model.index(500, ColumnCount - 1));
        view.resize(1000, 400);
        QTest::qWait(20);
        QVERIFY2(model.rows.size() < 50, qPrintable(QString::number(model.rows.size())));
    }
};

QTEST_MAIN(ColumnsTest)
#include "columns_test.moc"
