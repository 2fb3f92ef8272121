#include "busy_desk.h"
#include "desk_fixture.h"
#include "order_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

/** On the smallest screen a desk has, everything of an order's row is seen at once. */
class OrderColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsSeen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "zh_CN"}) {
            for (const QSize &size : {QSize(1280, 720), QSize(1440, 900)})
                QTest::addRow("%s %d", language, size.width()) << QString::fromLatin1(language) << size;
        }
    }

    void everyColumnIsSeen()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        DeskFixture desk(language);
        desk.window().resize(size);
        QVERIFY(desk.becomesReady());
        const auto *view = desk.find<QTableView>("orderView");
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        for (const int column : {tables::OrderTable::Price, tables::OrderTable::End}) {
            const int right = view->columnViewportPosition(column) + view->columnWidth(column);
            QVERIFY2(right <= view->viewport()->width(), qPrintable(QString::number(column)));
            QVERIFY(!view->isColumnHidden(column));
        }
        // How long recordings are kept is never cut off.
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex plan = view->model()->index(row, tables::OrderTable::Plan);
            QVERIFY(plan.data(Qt::AccessibleTextRole).toString().size() >= plan.data().toString().size());
            QTRY_VERIFY2(view->sizeHintForIndex(plan).width() <= view->columnWidth(plan.column()),
                qPrintable(plan.data().toString()));
        }
    }

    void whatTheFieldsSayTooMakesWayForLargeLetters()
    {
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(14);
        DeskFixture desk(QStringLiteral("en"));
        desk.window().resize(1280, 720);
        QVERIFY(desk.becomesReady());
        const auto *view = desk.find<QTableView>("orderView");
        QTRY_VERIFY(view->isColumnHidden(tables::OrderTable::Start));
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        for (const int column : {tables::OrderTable::Status, tables::OrderTable::OrderId, tables::OrderTable::Plan,
                 tables::OrderTable::End})
            QVERIFY2(!view->isColumnHidden(column), qPrintable(QString::number(column)));
    }
};

QTEST_MAIN(OrderColumnsTest)
#include "order_columns_test.moc"
