#include "banner.h"
#include "book.h"
#include "buy_wizard.h"
#include "catalogue_page.h"
#include "desk_fixture.h"
#include "device_page.h"
#include "elided_label.h"
#include "field_view.h"
#include "plan_table.h"
#include "state_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using tables::PlanTable;

namespace {

constexpr int patience = 20'000;
const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");
const QString bell = QStringLiteral("dC8vF1gB4hN7jM0kL3q6000100");
const QString checkPath = QStringLiteral("/vision/customer/cloudstorage/commodity/check");

sandbox::Fault always(const char *call, const char *kind, const char *value = "")
{
    return {QLatin1StringView(call), QLatin1StringView(kind), QLatin1StringView(value), false, -1};
}

/** The window with the catalogue before it. */
struct Catalogue {
    explicit Catalogue(const QList<sandbox::Fault> &faults = {}, const QString &language = QStringLiteral("en"))
        : Catalogue(DeskSetup{language, {}, faults, {}, {}})
    {
    }

    explicit Catalogue(const DeskSetup &setup)
        : desk(setup)
        , view(desk.find<QTableView>("catalogueView"))
        , state(desk.find<ui::StatePage>("catalogueState"))
    {
        trigger("showCatalogue");
    }

    void trigger(const char *action) { desk.window().findChild<QAction *>(QLatin1StringView(action))->trigger(); }

    bool isFilled() const
    {
        return QTest::qWaitFor([this] { return view->isVisible() && rows() == 8; }, patience);
    }

    int rows() const { return view->model()->rowCount(); }

    QString cell(int row, int column) const { return view->model()->index(row, column).data().toString(); }

    bool says(const char *what) const
    {
        return state->isVisible()
            && (state->findChild<QLabel *>(QStringLiteral("stateTitle"))->text()
                + state->findChild<QLabel *>(QStringLiteral("stateText"))->text())
                   .contains(QString::fromUtf8(what));
    }

    void openDevice(const QString &iotId) { desk.window().findChild<ui::DevicePage *>()->openDevice(iotId, {}); }

    void press(const char *button) { QTest::mouseClick(desk.find<QAbstractButton>(button), Qt::LeftButton); }

    QString note() { return desk.find<ui::ElidedLabel>("catalogueNote")->fullText(); }

    QString availability() { return desk.find<QLabel>("planAvailability")->text(); }

    bool isChecked() const
    {
        return QTest::qWaitFor(
            [this] {
                for (int row = 0; row < rows(); ++row) {
                    const auto known
                        = view->model()->index(row, 0).data(PlanTable::AvailabilityRole).value<tables::Availability>();
                    if (known == tables::Availability::NotAsked || known == tables::Availability::Asking)
                        return false;
                }
                return rows() > 0;
            },
            patience);
    }

    DeskFixture desk;
    QTableView *view;
    ui::StatePage *state;
};

} // namespace

/** The plans on sale: compared, checked, and the way to buying one. */
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void theKeyboardIsInOnePlaceAndTheArrowDownLeadsOn()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        catalogue.trigger("find");
        QWidget *search = catalogue.desk.find("planSearch");
        QVERIFY(search->hasFocus());
        // A frame that has the keyboard on behalf of its table is not painted anew when that loses it.
        for (const QFrame *frame : catalogue.desk.window().findChildren<QFrame *>())
            QVERIFY2(frame->property("panel").isNull() || frame->focusProxy() == nullptr,
                qPrintable(QString::fromLatin1(frame->metaObject()->className())));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(catalogue.view->hasFocus());
    }

    void plansAreCompared()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        const QAbstractItemModelTester tester(
            catalogue.view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(catalogue.cell(0, PlanTable::PricePerDayKept), QStringLiteral("¥3.30"));
        catalogue.view->sortByColumn(PlanTable::PricePerDayKept, Qt::AscendingOrder);
        QCOMPARE(catalogue.cell(0, PlanTable::PricePerDayKept), QStringLiteral("¥1.00"));
        QCOMPARE(catalogue.cell(0, PlanTable::DaysKept), QStringLiteral("30 days"));
        // Sorting by price is by amount: ¥9.90 comes before ¥15.00.
        catalogue.view->sortByColumn(PlanTable::Price, Qt::AscendingOrder);
        QCOMPARE(catalogue.cell(0, PlanTable::Price), QStringLiteral("¥9.90"));
        QCOMPARE(catalogue.cell(7, PlanTable::Price), QStringLiteral("¥350.00"));
        catalogue.desk.find<QComboBox>("planTypeFilter")->setCurrentIndex(1);
        QCOMPARE(catalogue.rows(), 4);
        QCOMPARE(catalogue.cell(0, PlanTable::Type), QStringLiteral("Continuous"));
        catalogue.desk.find<QComboBox>("planTermFilter")->setCurrentIndex(3);
        QCOMPARE(catalogue.rows(), 1);
        QVERIFY(catalogue.note().contains(QStringLiteral("1 plan ·")));
        // Nothing matches: said as such, with the way back.
        catalogue.desk.find<QComboBox>("planTermFilter")->setCurrentIndex(2);
        catalogue.desk.find<QComboBox>("planTypeFilter")->setCurrentIndex(2);
        QCOMPARE(catalogue.rows(), 0);
        QVERIFY(catalogue.says("No plan is like that"));
        QTest::mouseClick(catalogue.state->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
        QCOMPARE(catalogue.rows(), 8);
        QTest::mouseClick(catalogue.desk.find<QRadioButton>("catalogueDoorbell"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.cell(0, PlanTable::Name).startsWith(QStringLiteral("门铃")), patience);
    }

    void everyFieldCanBeCopied()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        catalogue.view->selectRow(4);
        auto *fields = catalogue.desk.find<ui::FieldView>("planFields");
        QStringList copied;
        for (int row = 0; row < fields->rowCount(); ++row) {
            const QModelIndex copy = fields->model()->index(row, 2);
            fields->scrollTo(copy);
            QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, fields->visualRect(copy).center());
            copied << QGuiApplication::clipboard()->text();
        }
        QCOMPARE(copied.mid(0, 7),
            QStringList({QStringLiteral("连续型 7 天月套餐"), QStringLiteral("1"), QStringLiteral("7"),
                QStringLiteral("1"), QStringLiteral("35.00"), QStringLiteral("35.00"), QStringLiteral("5.00")}));
        QCOMPARE(copied.at(8), QStringLiteral("continuousResource_7"));
        QVERIFY(copied.at(7).startsWith(QStringLiteral("7×24 小时连续录像")));
        QVERIFY(copied.at(10).endsWith(QStringLiteral("/_sandbox/icon/continuous.png")));
        // The last plan has neither description nor picture: not reported, and nothing to copy.
        catalogue.view->selectRow(7);
        QCOMPARE(fields->fields().at(7).value, QStringLiteral("not reported"));
        QVERIFY(!fields->fields().at(7).reported);
    }

    void whatIsNotToldIsSaidAndThePlanListed()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        const auto withhold = [&catalogue](const char *plan, const char *fields) {
            return catalogue.desk.control("plan",
                {{QStringLiteral("specification"), QLatin1StringView(plan)},
                    {QStringLiteral("withheld"), QLatin1StringView(fields)}});
        };
        QVERIFY(withhold("eventResource_3", "months lifecycle"));
        QVERIFY(withhold("eventResource_7", "price"));
        catalogue.press("catalogueReadAgain");
        QTRY_COMPARE_WITH_TIMEOUT(catalogue.cell(0, PlanTable::Term), QStringLiteral("not reported"), patience);
        QCOMPARE(catalogue.rows(), 8);
        QCOMPARE(catalogue.cell(0, PlanTable::DaysKept), QStringLiteral("not reported"));
        QCOMPARE(catalogue.cell(0, PlanTable::PricePerMonth), QStringLiteral("–"));
        catalogue.view->selectRow(0);
        QVERIFY(catalogue.desk.find<QPushButton>("buyForDevice")->isEnabled());
        catalogue.view->selectRow(1);
        QCOMPARE(catalogue.cell(1, PlanTable::Price), QStringLiteral("not reported"));
        QVERIFY(!catalogue.desk.find<QPushButton>("buyForDevice")->isEnabled());
        QVERIFY2(catalogue.availability().contains(QStringLiteral("does not tell all that buying this plan needs")),
            qPrintable(catalogue.availability()));
    }

    void aPictureOrAPlaceholder()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        const auto *picture = catalogue.desk.find<QLabel>("planPicture");
        catalogue.view->selectRow(4);
        QTRY_COMPARE_WITH_TIMEOUT(picture->accessibleName(), QStringLiteral("Picture of the plan"), patience);
        const QRgb blue = picture->pixmap().toImage().pixel(picture->pixmap().width() / 2, 4);
        QVERIFY(qBlue(blue) > 200 && qRed(blue) < 100);
        catalogue.view->selectRow(7);
        QCOMPARE(picture->accessibleName(), QStringLiteral("No picture of the plan"));
        QVERIFY(!picture->pixmap().isNull());
    }

    void whatCannotBeReadSaysWhy()
    {
        Catalogue catalogue({always("commodity/query", "refuse", "403")});
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.says("has no right to do this"), patience);
        catalogue.desk.platform().clearFaults();
        QTest::mouseClick(catalogue.state->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
        QVERIFY(catalogue.isFilled());
    }

    void whatWasReadStaysWhileOffline()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        const auto *banner = catalogue.desk.find<ui::Banner>("catalogueBanner");
        QVERIFY(!banner->isVisible());
        const auto showsDoorbells = [&catalogue] {
            return catalogue.rows() == 8 && catalogue.cell(0, PlanTable::Name).startsWith(QStringLiteral("门铃"));
        };
        auto *doorbell = catalogue.desk.find<QRadioButton>("catalogueDoorbell");
        QTest::mouseClick(doorbell, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(showsDoorbells(), patience);
        QTest::mouseClick(catalogue.desk.find<QRadioButton>("catalogueCamera"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.rows() == 8 && !showsDoorbells(), patience);
        catalogue.desk.stopPlatform();
        catalogue.trigger("refresh");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY(banner->title().startsWith(QStringLiteral("As of 20")));
        QCOMPARE(catalogue.rows(), 8);
        QTest::mouseClick(doorbell, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && showsDoorbells(), patience);
        QVERIFY(catalogue.desk.startPlatform());
        QTest::mouseClick(catalogue.desk.find<QRadioButton>("catalogueCamera"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible() && catalogue.rows() == 8, patience);
    }

    void whatWasReadIsThereAfterTheNextStart()
    {
        storage::Catalogue kept;
        kept.readAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        kept.plans.resize(2);
        kept.plans.first().specification = QStringLiteral("continuousResource_7");
        DeskSetup setup{QStringLiteral("en"), {}, {always("commodity/query", "http", "503")}, {}};
        setup.prepareBook = [&kept](const QString &path) {
            storage::Book book(path);
            QVERIFY(QCoro::waitFor(book.open()));
            QVERIFY(QCoro::waitFor(book.keep(kept)));
        };
        Catalogue catalogue(setup);
        const auto *banner = catalogue.desk.find<ui::Banner>("catalogueBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY2(banner->title().startsWith(QStringLiteral("As of 2026-05-01 20:00")), qPrintable(banner->title()));
        QCOMPARE(catalogue.rows(), 2);
        catalogue.desk.platform().clearFaults();
        catalogue.press("catalogueRetry");
        QVERIFY(catalogue.isFilled());
        QVERIFY(!banner->isVisible());
    }

    void checkedForADevice()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        QVERIFY(catalogue.view->isColumnHidden(PlanTable::Availability));
        QCOMPARE(catalogue.desk.platform().requestCount(checkPath), 0);
        catalogue.openDevice(lobby);
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("Not checked")));
        catalogue.press("checkPlans");
        QVERIFY(catalogue.isChecked());
        QCOMPARE(catalogue.desk.platform().requestCount(checkPath), 8);
        QVERIFY(!catalogue.view->isColumnHidden(PlanTable::Availability));
        QVERIFY2(catalogue.note().contains(QStringLiteral("(%1)").arg(lobby)), qPrintable(catalogue.note()));
        QCOMPARE(catalogue.cell(0, PlanTable::Availability), QStringLiteral("✓ available"));
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("Can be bought for")));
        // Another device: what was known does not count for it.
        catalogue.openDevice(bell);
        QVERIFY(catalogue.view->isColumnHidden(PlanTable::Availability));
        QVERIFY(!catalogue.note().contains(lobby));
        const auto *buy = catalogue.desk.find<QPushButton>("buyForDevice");
        QVERIFY(buy->isEnabled());
        catalogue.press("checkPlans");
        QVERIFY(catalogue.isChecked());
        QCOMPARE(catalogue.cell(0, PlanTable::Availability), QStringLiteral("✕ not available"));
        QVERIFY(!buy->isEnabled());
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("The platform does not sell it for")));
    }

    void answersToAnotherQuestionAreDropped()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.desk.platform().addFault(always("commodity/check", "slow"));
        catalogue.openDevice(bell);
        catalogue.press("checkPlans");
        QTRY_COMPARE_WITH_TIMEOUT(catalogue.desk.platform().requestCount(checkPath), 6, patience);
        catalogue.openDevice(lobby);
        // The answers for the doorbell arrive, and must not be noted for the lobby.
        QTRY_COMPARE_WITH_TIMEOUT(catalogue.desk.platform().requestCount(checkPath), 8, patience);
        QTest::qWait(500);
        for (int row = 0; row < catalogue.rows(); ++row)
            QCOMPARE(catalogue.cell(row, PlanTable::Availability), QString());
        QVERIFY(catalogue.availability().startsWith(QStringLiteral("Not checked")));
    }

    void whatCouldNotBeCheckedSaysWhy()
    {
        Catalogue catalogue({always("commodity/check", "refuse", "403")});
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.press("checkPlans");
        QVERIFY(catalogue.isChecked());
        QCOMPARE(catalogue.cell(0, PlanTable::Availability), QStringLiteral("? could not be checked"));
        QVERIFY2(catalogue.note().contains(QStringLiteral("not everything could be checked: ")),
            qPrintable(catalogue.note()));
    }

    void buysThePlanForTheDevice()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.openDevice(bell);
        QTest::mouseClick(catalogue.desk.find<QRadioButton>("catalogueDoorbell"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.cell(0, PlanTable::Name).startsWith(QStringLiteral("门铃")), patience);
        catalogue.view->selectRow(3);
        catalogue.press("buyForDevice");
        auto *wizard = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->iotId(), bell);
        const auto *plans = wizard->findChild<QTableView *>(QStringLiteral("planView"));
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), patience);
        const auto plan = plans->currentIndex().data(PlanTable::PlanRole).value<plans::Plan>();
        QCOMPARE(plan.specification, QStringLiteral("doorbellEventResource_14"));
        QVERIFY(wizard->findChild<QRadioButton *>(QStringLiteral("categoryDoorbell"))->isChecked());
    }

    void anotherPlanThanThatOfTheOpenPurchaseIsSaid()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        catalogue.openDevice(lobby);
        catalogue.view->selectRow(0);
        catalogue.press("buyForDevice");
        QPointer<ui::BuyWizard> wizard = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        const auto *other = catalogue.desk.find<ui::Banner>("otherPurchase");
        catalogue.press("buyForDevice");
        QVERIFY(!other->isVisible());
        catalogue.view->selectRow(4);
        catalogue.press("buyForDevice");
        QVERIFY(other->isVisible());
        QVERIFY2(other->title().contains(QStringLiteral("事件型 3 天月套餐")), qPrintable(other->title()));
        catalogue.press("showOpenPurchase");
        QVERIFY(!other->isVisible());
        QVERIFY(wizard != nullptr && wizard->isVisible());
        QCOMPARE(wizard->plan().specification, QStringLiteral("eventResource_3"));

        catalogue.press("buyForDevice");
        catalogue.press("buyInstead");
        QTRY_VERIFY(wizard == nullptr);
        const auto *instead = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(instead != nullptr && instead->isVisible());
        QCOMPARE(instead->plan().specification, QStringLiteral("continuousResource_7"));
    }

    void aPlatformThatCannotBeAskedIsNotAFailure()
    {
        DeskSetup setup{QStringLiteral("en"), {}, {}, {}, {}};
        setup.service = linkvisual::Service::Rtcx;
        Catalogue catalogue(setup);
        QTRY_VERIFY_WITH_TIMEOUT(catalogue.rows() > 0, patience);
        catalogue.openDevice(lobby);
        QVERIFY(catalogue.desk.becomesReady());
        QVERIFY(!catalogue.desk.find<QPushButton>("checkPlans")->isVisible());
        QVERIFY2(catalogue.availability().startsWith(QStringLiteral("This platform does not tell beforehand")),
            qPrintable(catalogue.availability()));
        // And a plan can be bought all the same.
        catalogue.press("buyForDevice");
        auto *wizard = catalogue.desk.window().findChild<ui::BuyWizard *>();
        QVERIFY(wizard != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), patience);
        QCOMPARE(catalogue.desk.platform().requestCount(checkPath), 0);
    }

    void itSpeaksBothLanguages()
    {
        Catalogue catalogue({}, QStringLiteral("zh_CN"));
        QVERIFY(catalogue.isFilled());
        QVERIFY(catalogue.desk.becomesReady());
        QCOMPARE(catalogue.cell(0, PlanTable::DaysKept), QStringLiteral("3 天"));
        catalogue.desk.language().choose(QStringLiteral("en"));
        QTRY_COMPARE(catalogue.cell(0, PlanTable::DaysKept), QStringLiteral("3 days"));
        QTRY_VERIFY(catalogue.note().startsWith(QStringLiteral("8 plans")));
        QTRY_COMPARE(
            catalogue.desk.find<ui::FieldView>("planFields")->fields().at(2).value, QStringLiteral("3 days kept"));
    }
};

QTEST_MAIN(CatalogueTest)
#include "catalogue_test.moc"
