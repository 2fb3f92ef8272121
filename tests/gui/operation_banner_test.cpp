#include "banner.h"
#include "operation_banner.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::OperationState;

/** What a person closes in the banner is what stood there when they decided. */
class OperationBannerTest : public QObject
{
    Q_OBJECT

private:
    static desk::Operation operation(const QString &id, OperationState state)
    {
        desk::Operation operation;
        operation.id = id;
        operation.intent = desk::BuyIntent{u"camera-"_s + id, u"Camera "_s + id};
        operation.state = state;
        operation.orderId = u"order-"_s + id;
        return operation;
    }

    static QPushButton *confirm(const ui::OperationBanner &banner)
    {
        return banner.findChild<QPushButton *>(u"outcomeConfirm"_s);
    }

    static QString text(const ui::OperationBanner &banner)
    {
        QString all;
        for (const QLabel *label : banner.findChildren<QLabel *>())
            all += label->text().remove(QChar(0x200B)) + u'\n';
        return all;
    }

private Q_SLOTS:
    void aDoubleClickConfirmsOne()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::OperationBanner banner(theme);
        QSignalSpy settled(&banner, &ui::OperationBanner::settleWanted);
        banner.note(operation(u"a"_s, OperationState::Matched));
        banner.note(operation(u"b"_s, OperationState::Matched));
        banner.show();
        QVERIFY(text(banner).contains(u"order-a"_s));
        QTest::mouseClick(confirm(banner), Qt::LeftButton);
        banner.note(operation(u"a"_s, OperationState::Settled));
        QVERIFY(text(banner).contains(u"order-b"_s));
        QTest::mouseClick(confirm(banner), Qt::LeftButton);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().toString(), u"a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(confirm(banner)->isEnabled(), 10 * QApplication::doubleClickInterval());
        QTest::mouseClick(confirm(banner), Qt::LeftButton);
        QCOMPARE(settled.last().first().toString(), u"b"_s);
    }

    void whyOneWasNotClosedIsNotSaidOfAnother()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::OperationBanner banner(theme);
        banner.note(operation(u"a"_s, OperationState::Matched));
        banner.sayNotSettled(u"a"_s, u"the disk is full"_s);
        QVERIFY(text(banner).contains(u"the disk is full"_s));
        banner.note(operation(u"b"_s, OperationState::Matched));
        banner.note(operation(u"a"_s, OperationState::Settled));
        QVERIFY(!text(banner).contains(u"the disk is full"_s));
        banner.sayNotSettled(u"a"_s, u"it is closed"_s);
        QVERIFY(!text(banner).contains(u"it is closed"_s));
    }
};

QTEST_MAIN(OperationBannerTest)
#include "operation_banner_test.moc"
