#include "banner.h"
#include "coverage_view.h"
#include "desk_fixture.h"
#include "diagnosis_pane.h"
#include "diagnosis_words.h"
#include "elided_label.h"
#include "order_table.h"
#include "plan_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using plans::Cause;

namespace {

constexpr int patience = 20'000;

const QString lobby = u"6vw0OrGyHFSW6EQA000100"_s;
const QString swapped = u"gF9hJ2kL5zX8cV1bN4m9000100"_s;

/** Goes to a device by its id, as a person would who pasted it. */
bool choose(DeskFixture &desk, const QString &iotId)
{
    auto *search = desk.find<QLineEdit>("deviceSearch");
    search->setText(iotId);
    QTest::keyClick(search, Qt::Key_Return);
    const auto *shown = desk.find<ui::ElidedLabel>("deviceIotId");
    return QTest::qWaitFor([&] { return shown->fullText() == iotId; }, patience);
}

bool isRead(DeskFixture &desk)
{
    const auto *card = desk.find<ui::PlanCard>("latestOrderCard");
    return QTest::qWaitFor([&] { return card->text().value != u"—"_s; }, patience);
}

bool finds(DeskFixture &desk, Cause cause)
{
    const auto *pane = desk.find<ui::DiagnosisPane>("diagnosisPane");
    return QTest::qWaitFor([&] { return pane->findings().constFirst().cause == cause; }, patience);
}

QString customerText(DeskFixture &desk, const char *name)
{
    return desk.find<QPlainTextEdit>(name)->toPlainText();
}

} // namespace

/** One device as a person sees it. */
class DeviceDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsSayWhatADeviceHas_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << u"en"_s
                                 << QStringList{u"In force: Continuous · 7 days kept, until 20"_s, u"Next: from 20"_s,
                                        u"Free plan: Claimed"_s, u"Latest order: ¥35.00, waiting · paid"_s};
        QTest::newRow("Chinese") << u"zh_CN"_s
                                 << QStringList{u"使用中：连续型 · 存 7 天，至 20"_s, u"下一个：20"_s,
                                        u"免费套餐：已领取"_s, u"最近订单：¥35.00，待生效 · 已支付"_s};
    }

    void cardsSayWhatADeviceHas()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        const char *const names[] = {"inForceCard", "nextCard", "freePlanCard", "latestOrderCard"};
        const auto linesOf = [&desk](const char *name) {
            QList<int> lines;
            for (const QLabel *line : desk.find<ui::PlanCard>(name)->findChildren<QLabel *>())
                lines << line->y();
            return lines;
        };
        for (int card = 0; card < 4; ++card) {
            const auto *shown = desk.find<ui::PlanCard>(names[card]);
            QTRY_COMPARE(linesOf(names[card]), linesOf(names[0])); // One of them has a button beside its title.
            QTRY_VERIFY2_WITH_TIMEOUT(
                shown->accessibleName().startsWith(words.at(card)), qPrintable(shown->accessibleName()), patience);
            QCOMPARE(shown->height(), desk.find("inForceCard")->height());
            QVERIFY(shown->focusPolicy() & Qt::TabFocus);
        }
    }

    void aCardLeadsToItsOrder()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        QVERIFY(isRead(desk));
        auto *card = desk.find<ui::PlanCard>("inForceCard");
        const auto *table = desk.find<QTableView>("orderView");
        const QString order = card->text().orderId;
        QVERIFY(!order.isEmpty());
        card->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            table->currentIndex().siblingAtColumn(tables::OrderTable::OrderId).data().toString(), order, patience);
    }

    void offlineWhatIsKnownStaysWithItsAge()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        QVERIFY(isRead(desk));
        QVERIFY(choose(desk, swapped));
        QVERIFY(isRead(desk));
        desk.stopPlatform();
        QVERIFY(choose(desk, lobby));
        auto *banner = desk.find<ui::Banner>("deviceBanner");
        auto *retry = desk.find<QPushButton>("deviceRetry");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->title().startsWith(u"As of 20"_s), patience);
        QVERIFY(desk.find("coverageView")->isVisible());
        QVERIFY(desk.find("inForceCard")->property("old").toBool());
        QVERIFY(desk.startPlatform());
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isHidden(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find("inForceCard")->property("old").toBool(), patience);
    }

    void whyThereIsNoRecording_data()
    {
        QTest::addColumn<QString>("iotId");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("frozen") << u"xLeWd92sK0fQm3kXaZ11000100"_s << Cause::Frozen;
        QTest::newRow("unpaid") << u"bN6mV3cX9zL2kJ5hG8f1000100"_s << Cause::Unpaid;
        QTest::newRow("starts later") << u"pA9sD3fG6hJ1kL4zX7c2000100"_s << Cause::StartsLater;
        QTest::newRow("offline") << u"uJ8mK1oL6pQ3aZ5wS9x2000100"_s << Cause::DeviceOffline;
        QTest::newRow("disabled") << u"zX2cV5bN8mQ1wE4rT7y1000100"_s << Cause::DeviceDisabled;
        QTest::newRow("never active") << u"fV8gB1hN4jM7kQ0lW3e0000100"_s << Cause::DeviceNeverActive;
        QTest::newRow("no plan") << u"kU3bPzQ1d0rXe2sLQeGh000100"_s << Cause::NoPlan;
        QTest::newRow("in force") << u"m2Vt8cQpL7eRz5uYbN44000100"_s << Cause::PlanInForce;
    }

    void whyThereIsNoRecording()
    {
        QFETCH(QString, iotId);
        QFETCH(Cause, cause);
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, iotId));
        QVERIFY(finds(desk, cause));
        QVERIFY(isRead(desk));
        QVERIFY(finds(desk, cause));
        desk.find<QTabWidget>("deviceTabs")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("finding")->isVisible(), patience);
        QCOMPARE(desk.find("finding")->accessibleName(), ui::DiagnosisWords::cause(cause));
        QVERIFY(customerText(desk, "customerText-en").startsWith(u"About your device “"_s));
        QVERIFY(customerText(desk, "customerText-zh_CN").startsWith(u"关于您的设备“"_s));
        for (const char *text : {"customerText-en", "customerText-zh_CN"})
            QVERIFY2(!customerText(desk, text).contains(u'%'), qPrintable(customerText(desk, text)));
    }

    void whatIsMissedDecides()
    {
        DeskFixture desk(u"zh_CN"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, u"aQ3wS6eD9rF2tG5yH8u3000100"_s));
        QVERIFY(isRead(desk));
        QVERIFY(finds(desk, Cause::PlanInForce));
        desk.find<QComboBox>("wantedRecording")->setCurrentIndex(1);
        QVERIFY(finds(desk, Cause::EventOnly));
        desk.find<QComboBox>("wantedRecording")->setCurrentIndex(0);
        desk.find<QCheckBox>("atMoment")->setChecked(true);
        auto *moment = desk.find<QDateTimeEdit>("missedMoment");
        moment->setDateTime(moment->dateTime().addDays(-20));
        QVERIFY(finds(desk, Cause::StartedAfterwards));
        // Nobody misses a recording of the future.
        moment->setDateTime(moment->dateTime().addYears(2));
        QVERIFY(finds(desk, Cause::PlanInForce));
        QVERIFY(moment->dateTime() <= QDateTime::currentDateTime());
    }

    void theTextForTheCustomerIsCopied()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        QVERIFY(isRead(desk));
        desk.find<QPushButton>("copyCustomerText-zh_CN")->click();
        QCOMPARE(QApplication::clipboard()->text(), customerText(desk, "customerText-zh_CN"));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"关于您的设备“大堂摄像头”："_s));
    }

    void theTextForTheCustomerIsShownWhole()
    {
        DeskFixture desk(u"en"_s);
        desk.window().resize(800, 500);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        QVERIFY(isRead(desk));
        desk.find<QTabWidget>("deviceTabs")->setCurrentIndex(1);
        for (const char *name : {"customerText-en", "customerText-zh_CN"}) {
            const auto *text = desk.find<QPlainTextEdit>(name);
            QTRY_VERIFY(!text->toPlainText().isEmpty());
            QTRY_VERIFY2(text->document()->size().height() > 2, "the text wraps");
            QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0);
        }
    }

    void everythingFollowsTheLanguage()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, u"xLeWd92sK0fQm3kXaZ11000100"_s));
        QVERIFY(isRead(desk));
        QVERIFY(finds(desk, Cause::Frozen));
        desk.language().choose(u"zh_CN"_s);
        const auto *tabs = desk.find<QTabWidget>("deviceTabs");
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(1), u"为什么没有录像？"_s, patience);
        QVERIFY(tabs->tabText(0).startsWith(u"套餐与订单"_s));
        QVERIFY(desk.find<ui::PlanCard>("inForceCard")->accessibleName().startsWith(u"使用中："_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("finding")->accessibleName() == u"套餐已冻结"_s, patience);
        desk.language().choose(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(1), u"Why no recording?"_s, patience);
    }

    void whoAdministersIsMaskedUntilAskedFor()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        desk.find<QPushButton>("askAdministrator")->click();
        const auto *answer = desk.find<QLabel>("administratorAnswer");
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(u" · administrator"_s), patience);
        QVERIFY(answer->text().startsWith(u"50eb****"_s));
        desk.find<QPushButton>("revealAdministrator")->click();
        QVERIFY(answer->text().startsWith(u"50ebop0a7c41e2f3b8d96a5e4c1f0b2d37a980"_s));
        const auto *account = desk.find<QLabel>("administratorAccount");
        QTRY_COMPARE_WITH_TIMEOUT(account->text(), u"50ebop0a7c41e2f3b8d96a5e4c1f0b2d37a980"_s, patience);
        QVERIFY(choose(desk, u"sD4fG7hJ0kL3zX6cV9b8000100"_s));
        QVERIFY(answer->text().isEmpty());
        desk.find<QPushButton>("askAdministrator")->click();
        QVERIFY(finds(desk, Cause::NotBound));
    }

    void notesAreThereWhenOneComesBack()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, lobby));
        auto *notes = desk.find<QPlainTextEdit>("deviceNotes");
        QTRY_VERIFY_WITH_TIMEOUT(!notes->isReadOnly(), patience);
        notes->setPlainText(u"<b>Above the door</b>\n门上方"_s);
        QVERIFY(choose(desk, swapped));
        QTRY_VERIFY_WITH_TIMEOUT(!notes->isReadOnly() && notes->toPlainText().isEmpty(), patience);
        QVERIFY(choose(desk, lobby));
        QTRY_COMPARE_WITH_TIMEOUT(notes->toPlainText(), u"<b>Above the door</b>\n门上方"_s, patience);
    }

    void whatChangedIsSaidUntilItIsDismissed()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QVERIFY(choose(desk, swapped));
        QVERIFY(isRead(desk));
        auto *banner = desk.find<ui::Banner>("changesBanner");
        QVERIFY(banner->isHidden());
        desk::BuyIntent intent;
        intent.iotId = swapped;
        intent.plan.commodityCode = u"ilopLVCloudResource"_s;
        intent.plan.specification = u"continuousResource_7"_s;
        intent.plan.price = plans::Money::fromFen(3500);
        intent.plan.lifecycleDays = 7;
        intent.plan.months = 1;
        intent.copies = 1;
        intent.userName = u"desk"_s;
        // One's own purchase is none that others made.
        const auto *latest = desk.find<ui::PlanCard>("latestOrderCard");
        desk.runner().start(intent);
        QTRY_VERIFY_WITH_TIMEOUT(!latest->text().orderId.isEmpty(), patience);
        QTest::qWait(200);
        QVERIFY(banner->isHidden());
        QCOMPARE(desk.changeElsewhere(intent), QString());
        desk.find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY2(banner->title().endsWith(u": 1 order added"_s), qPrintable(banner->title()));
        auto *view = desk.find<ui::CoverageView>("coverageView");
        QTRY_VERIFY_WITH_TIMEOUT(view->itemCount() > 0, patience);
        const auto told = [view] {
            QStringList descriptions;
            for (int item = 0; item < view->itemCount(); ++item)
                descriptions << view->itemDescription(item);
            return descriptions.filter(u"New since the last look"_s).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(told(), 1, patience);
        desk.find<QPushButton>("changesDismiss")->click();
        QVERIFY(banner->isHidden());
        QCOMPARE(told(), 0);
    }

    void closingInTheMiddleOfReadingIsClean()
    {
        const sandbox::Fault stalled{u"order/query"_s, u"stall"_s, {}, false, -1};
        DeskFixture desk(DeskSetup{u"en"_s, {}, {stalled}, {}});
        const auto *name = desk.find<ui::ElidedLabel>("deviceIotId");
        QTRY_VERIFY_WITH_TIMEOUT(!name->fullText().isEmpty(), patience);
        desk.find<QPushButton>("askAdministrator")->click();
    }
};

QTEST_MAIN(DeviceDetailTest)
#include "device_detail_test.moc"
