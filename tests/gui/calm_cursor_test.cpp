#include "calm_cursor.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace std::chrono_literals;

/** Cursors that stand still when nobody is there. */
class CalmCursorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorsBlinkWhileSomebodyIsThere()
    {
        QApplication::setCursorFlashTime(1000);
        QLineEdit field;
        const ui::CalmCursor calm(200ms);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), 1000);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        QTest::mouseClick(&field, Qt::LeftButton);
        QCOMPARE(QApplication::cursorFlashTime(), 1000);
    }

    void aSystemWithoutBlinkingKeepsIt()
    {
        QApplication::setCursorFlashTime(0);
        QLineEdit field;
        const ui::CalmCursor calm(10ms);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }
};

QTEST_MAIN(CalmCursorTest)
#include "calm_cursor_test.moc"
