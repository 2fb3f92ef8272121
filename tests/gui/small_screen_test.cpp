#include "desk_fixture.h"

#include <QAbstractButton>
#include <QTest>

/** The smallest screen a desk has, with letters for tired eyes: nothing is beyond the edge of the window. */
class SmallScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWithinTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        for (const char *language : {"en", "zh_CN"}) {
            for (const int points : {10, 14})
                QTest::addRow("%s %d pt", language, points) << QString::fromLatin1(language) << points;
        }
    }

    void everythingIsWithinTheWindow()
    {
        QFETCH(const QString, language);
        QFETCH(const int, points);
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
        DeskFixture desk(language);
        const QSize screen(1280, 720);
        desk.window().resize(screen);
        QVERIFY(desk.becomesReady());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(desk.window().size(), screen);
        const QRect window(QPoint(), screen);
        for (const QAbstractButton *button : desk.window().findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->visibleRegion().isEmpty())
                continue;
            const QRect place(button->mapTo(&desk.window(), QPoint()), button->size());
            QVERIFY2(window.contains(place), qPrintable(button->objectName() + button->text()));
        }
    }
};

QTEST_MAIN(SmallScreenTest)
#include "small_screen_test.moc"
