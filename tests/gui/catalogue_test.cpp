#include "banner.h"
#include "book.h"
#include "busy_desk.h"
#include "catalogue_hand.h"
#include "field_view.h"
#include "plan_picture.h"
#include "plan_table.h"
#include "typography.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

using namespace hand;
using tables::PlanTable;

/** The plans on sale: read, compared, and as they were when the platform cannot be asked. */
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

    void theMenuOfAPlanHasWhatItsButtonsDo()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        catalogue.view->setCurrentIndex(catalogue.view->model()->index(2, PlanTable::Name));
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(5, 5), catalogue.view->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(catalogue.view, &wish);
        const auto *menu = catalogue.view->findChild<QMenu *>();
        QVERIFY(menu != nullptr && menu->isVisible());
        QStringList names;
        for (const QAction *action : menu->actions())
            names << action->objectName();
        for (const char *name : {"buyForDevice", "checkPlans", "catalogueReadAgain", "copyCell"})
            QCOMPARE(names.count(QLatin1StringView(name)), 1);
        menu->actions().at(names.indexOf(QStringLiteral("copyCell")))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), catalogue.cell(2, PlanTable::Name));
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

    void theTitleStandsAboveItsFields()
    {
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(14);
        Catalogue catalogue;
        QVERIFY(catalogue.isFilled());
        catalogue.view->selectRow(0);
        const QWidget *detail = catalogue.desk.find("planDetail");
        const QWidget *fields = catalogue.desk.find("planFields");
        QTRY_VERIFY(fields->isVisible());
        const auto *picture = detail->findChild<ui::PlanPicture *>();
        constexpr double edge = 1.25; // Of a field, in steps of the grid.
        QTRY_COMPARE(
            picture->mapTo(detail, QPoint()).x(), fields->mapTo(detail, QPoint(ui::grid(fields, edge), 0)).x());
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
