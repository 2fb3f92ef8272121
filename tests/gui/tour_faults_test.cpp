#include "clipped_texts.h"
#include "wasted_room.h"

#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/** What the tour tells of a window is there where something is wrong, and only there. */
class TourFaultsTest : public QObject
{
    Q_OBJECT

private:
    static QString wasted(QWidget &window) { return tour::wastedRoom(window, window.grab().toImage()).join(u'\n'); }

private Q_SLOTS:
    void aListThatScrollsBesideAnEmptyStripe()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *list = new QListWidget(&window);
        for (int row = 0; row < 40; ++row)
            list->addItem(QString::number(row));
        column->addWidget(list);
        window.resize(300, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(wasted(window), QString());
        list->setMaximumHeight(100);
        column->addStretch(1);
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY2(wasted(window).contains(u"empty stripe"), qPrintable(wasted(window)));
    }

    void aColumnThatIsCutBesideAWideOne()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *table = new QTableWidget(1, 2, &window);
        table->setItem(0, 0, new QTableWidgetItem(u"a name that needs some width"_s));
        table->setItem(0, 1, new QTableWidgetItem(u"1"_s));
        column->addWidget(table);
        window.resize(700, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        table->setColumnWidth(0, 400);
        table->setColumnWidth(1, 60);
        QCOMPARE(wasted(window), QString());
        table->setColumnWidth(0, 60);
        table->setColumnWidth(1, 400);
        QVERIFY2(wasted(window).contains(u"cut"), qPrintable(wasted(window)));
    }

    void aTextThatIsClippedAndOneThatStandsOnAnother()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLabel(u"some words"_s, &window);
        auto *second = new QLabel(u"other words"_s, &window);
        column->addWidget(first);
        column->addWidget(second);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(tour::clippedTexts(&window).join(u'\n'), QString());
        QCOMPARE(tour::overlappingWidgets(&window).join(u'\n'), QString());
        second->move(first->pos());
        QVERIFY(!tour::overlappingWidgets(&window).isEmpty());
        first->setFixedWidth(10);
        QVERIFY(tour::clippedTexts(&window).value(0).contains(u"some words"));
    }
};

QTEST_MAIN(TourFaultsTest)
#include "tour_faults_test.moc"
