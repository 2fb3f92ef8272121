#include "banner.h"
#include "coverage_card.h"
#include "coverage_view.h"
#include "desk_fixture.h"
#include "order_table.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

/** The coverage picture of a real device, and what it has to do with the table of its orders. */
class CoverageCardTest : public QObject
{
    Q_OBJECT

private:
    static bool isDrawn(DeskFixture &desk)
    {
        const auto *view = desk.find<ui::CoverageView>("coverageView");
        return view->isVisible() && view->itemCount() > 0;
    }

private Q_SLOTS:
    void activatingAPlanChoosesItsOrder()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(desk), 10'000);
        auto *view = desk.find<ui::CoverageView>("coverageView");
        const auto *table = desk.find<QTableView>("orderView");
        int activated = 0;
        for (int item = 0; item < view->itemCount(); ++item) {
            const QString order = view->itemOrderId(item);
            if (order.isEmpty())
                continue;
            ++activated;
            view->activateItem(item);
            QTRY_COMPARE(table->currentIndex().siblingAtColumn(tables::OrderTable::OrderId).data().toString(), order);
        }
        QVERIFY(activated > 0);
    }

    void ordersThatCannotBeReadAreSaidAndReadAgain()
    {
        const sandbox::Fault fault{
            QStringLiteral("order/query"), QStringLiteral("refuse"), QStringLiteral("2063"), false, -1};
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {fault}, {}});
        auto *banner = desk.find<ui::Banner>("deviceBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QVERIFY2(banner->title().contains(QStringLiteral("could not be read")), qPrintable(banner->title()));
        QVERIFY(!desk.find("coverageView")->isVisible());
        desk.platform().clearFaults();
        QTest::mouseClick(desk.find<QPushButton>("deviceRetry"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(desk), 20'000);
        QVERIFY(banner->isHidden());
    }

    void aFreePlanThatCannotBeReadIsSaidBesideThePicture()
    {
        const sandbox::Fault fault{
            QStringLiteral("freecloudstorage/get"), QStringLiteral("refuse"), QStringLiteral("460"), false, -1};
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {fault}, {}});
        desk.window().resize(1280, 720);
        QVERIFY(desk.becomesReady());
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(desk), 10'000);
        const auto *note = desk.find<QLabel>("coverageNote");
        QTRY_VERIFY2(note->text().startsWith(QStringLiteral("Without the free plan")), qPrintable(note->text()));
    }
};

QTEST_MAIN(CoverageCardTest)
#include "coverage_card_test.moc"
