#include "banner.h"
#include "buy_wizard.h"
#include "field_view.h"
#include "main_window.h"
#include "navigation.h"
#include "operation_banner.h"
#include "surplus_wizard.h"
#include "wizard_hand.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::OperationState;

namespace {

constexpr const char *freezing = "cloudstorage/status/set";
constexpr int frozen = 2;

} // namespace

/** A suspected duplicate is put right from the banner: the order too many is suspended, and the other confirmed. */
class SurplusWizardTest : public QObject
{
    Q_OBJECT

private:
    static desk::Operation operation(DeskFixture &desk) { return desk.runner().operations().first(); }

    static bool isIn(DeskFixture &desk, OperationState state)
    {
        return operation(desk).state == state && desk.runner().running() == 0;
    }

    static void click(DeskFixture &desk, const char *button)
    {
        QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    }

    /** Buys, loses the answer, and lets somebody else buy the same. */
    static void suspect(DeskFixture &desk)
    {
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *bought = desk.openWizard();
        QVERIFY(bought != nullptr);
        DeskFixture::goToEffect(bought);
        QTest::mouseClick(bought->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.runner().operations().size() == 1 && isIn(desk, OperationState::Unknown), 20'000);
        bought->close();
        QCOMPARE(desk.changeElsewhere(operation(desk).intent), QString());
        click(desk, "outcomeRead");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Duplicate), 20'000);
    }

    static DeskSetup setup(const QString &language = u"en"_s)
    {
        DeskSetup setup;
        setup.language = language;
        setup.faults = {{u"commodity/buy"_s, u"close"_s, {}, true, 1}};
        return setup;
    }

    /** Opens the wizard from the banner, with the orders read. */
    static ui::SurplusWizard *open(DeskFixture &desk)
    {
        auto *button = desk.find<QPushButton>("outcomeRemedy");
        if (!button->isVisible() || !button->isEnabled())
            return nullptr;
        QTest::mouseClick(button, Qt::LeftButton);
        auto *wizard = desk.window().findChild<ui::SurplusWizard *>();
        if (wizard == nullptr)
            return nullptr;
        const auto *orders = wizard->findChild<QTableWidget *>(u"orderChoice"_s);
        return QTest::qWaitFor([orders] { return orders->rowCount() > 0; }, 20'000) ? wizard : nullptr;
    }

    /** Chooses the order in @p row and gives what the page of effects asks for. */
    static void goToEffect(ui::SurplusWizard *wizard, int row)
    {
        auto *orders = wizard->findChild<QTableWidget *>(u"orderChoice"_s);
        orders->setCurrentCell(row, 1);
        QVERIFY(hand::goOn(wizard));
        QVERIFY(hand::becomesRead(wizard));
    }

    static void fill(ui::SurplusWizard *wizard)
    {
        wizard->findChild<QComboBox *>(u"reasons"_s)->setCurrentIndex(2);
        wizard->findChild<QLineEdit *>(u"orderEnding"_s)->setText(wizard->orderId());
    }

    static int statusOf(DeskFixture &desk, const QString &orderId)
    {
        return desk.orderOf(desk::iotIdOf(operation(desk).intent), orderId).value(u"status"_s).toInt();
    }

private Q_SLOTS:
    void fromTheBannerToTheEnd_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("row");
        QTest::newRow("en") << u"en"_s << 0;
        QTest::newRow("zh") << u"zh_CN"_s << 1;
    }

    void fromTheBannerToTheEnd()
    {
        QFETCH(QString, language);
        QFETCH(int, row);
        DeskFixture desk(setup(language));
        suspect(desk);
        ui::SurplusWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        // Only what the purchase may have made, and none is chosen beforehand.
        const auto *orders = wizard->findChild<QTableWidget *>(u"orderChoice"_s);
        QCOMPARE(orders->rowCount(), 2);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        const QString wrong = orders->item(row, 1)->text();
        const QString right = orders->item(1 - row, 1)->text();
        goToEffect(wizard, row);
        QCOMPARE(wizard->orderId(), wrong);
        const auto *change = wizard->button(QWizard::CommitButton);
        QVERIFY(!change->isEnabled());
        fill(wizard);
        QTRY_VERIFY2_WITH_TIMEOUT(change->isEnabled(), qPrintable(hand::obstacle(wizard)), 20'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        hand::pressChangeOften(wizard);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Matched), 20'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QVERIFY2(wizard->findChild<QLabel *>(u"runTitle"_s)->text().contains(wrong.right(6)),
            qPrintable(wizard->findChild<QLabel *>(u"runTitle"_s)->text()));
        wizard->close();
        QCOMPARE(desk.posts(freezing), 1);
        QCOMPARE(statusOf(desk, wrong), frozen);
        QVERIFY(statusOf(desk, right) != frozen);
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QVERIFY2(banner->title().contains(right), qPrintable(banner->title()));
        QVERIFY(desk.find("outcomeRemedy")->isHidden());
        click(desk, "outcomeConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Settled), 20'000);
        QCOMPARE(operation(desk).orderId, right);
        QCOMPARE(operation(desk).surplus, QStringList{wrong});
        QCOMPARE(desk.runner().operations().size(), 1);
        QCOMPARE(desk.buyPosts(), 2); // One of them somebody else's.
        QCOMPARE(desk.posts(freezing), 1);
    }

    void whatIsUnknownIsToldAndReadAgain()
    {
        DeskFixture desk(setup());
        suspect(desk);
        ui::SurplusWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        goToEffect(wizard, 0);
        fill(wizard);
        const QString wrong = wizard->orderId();
        desk.platform().addFault({u"status/set"_s, u"close"_s, {}, true, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(operation(desk).remedy && operation(desk).remedy->state == OperationState::Unknown
                && desk.runner().running() == 0,
            20'000);
        const QString title = wizard->findChild<QLabel *>(u"runTitle"_s)->text();
        QVERIFY2(title.startsWith(u"Outcome unknown"_s), qPrintable(title));
        wizard->close();
        QVERIFY(isIn(desk, OperationState::Duplicate));
        const auto *banner = desk.find<ui::Banner>("operationBanner");
        QVERIFY(banner->title().startsWith(u"Suspected duplicate"_s));
        bool told = false;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            told = told || label->text().contains(u"Outcome unknown: the suspension"_s);
        QVERIFY(told);
        QVERIFY(desk.find("outcomeRemedy")->isHidden());
        click(desk, "outcomeRead");
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Matched), 20'000);
        QCOMPARE(operation(desk).surplus, QStringList{wrong});
        QCOMPARE(desk.posts(freezing), 1);
    }

    void whatIsRefusedCanBeDecidedAnew()
    {
        DeskFixture desk(setup());
        suspect(desk);
        QPointer<ui::SurplusWizard> wizard = open(desk);
        QVERIFY(wizard != nullptr);
        goToEffect(wizard, 0);
        fill(wizard);
        desk.platform().addFault({u"status/set"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(operation(desk).remedy && operation(desk).remedy->state == OperationState::Refused
                && desk.runner().running() == 0,
            20'000);
        QVERIFY(isIn(desk, OperationState::Duplicate));
        // The same button again: the earlier wizard goes, and the choice is open.
        QVERIFY(desk.find("outcomeRemedy")->isVisible());
        click(desk, "outcomeRemedy");
        QTRY_VERIFY(wizard == nullptr);
        ui::SurplusWizard *again = open(desk);
        QVERIFY(again != nullptr);
        QCOMPARE(desk.window().findChildren<ui::SurplusWizard *>().size(), 1);
        goToEffect(again, 1);
        fill(again);
        QTest::mouseClick(again->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Matched), 20'000);
        QCOMPARE(desk.posts(freezing), 2);
    }

    void whatChangedMeanwhileIsDecidedAnew()
    {
        DeskFixture desk(setup());
        suspect(desk);
        ui::SurplusWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        goToEffect(wizard, 0);
        fill(wizard);
        QCOMPARE(desk.changeElsewhere(operation(desk).intent), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->currentId() == 1 && desk.runner().running() == 0
                && wizard->findChild<QWidget *>(u"factsChanged"_s)->isVisible(),
            20'000);
        QCOMPARE(desk.posts(freezing), 0);
        QVERIFY(isIn(desk, OperationState::Duplicate));
    }

    void theActivityPageOffersItAndTellsItsSteps()
    {
        DeskFixture desk(setup());
        suspect(desk);
        QVERIFY(desk.trigger("showActivity"));
        auto *view = desk.find<QAbstractItemView>("activityView");
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() == 1, 20'000);
        view->setCurrentIndex(view->model()->index(0, 0));
        auto *button = desk.find<QPushButton>("activityRemedy");
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *wizard = desk.window().findChild<ui::SurplusWizard *>();
        QVERIFY(wizard != nullptr);
        const auto *orders = wizard->findChild<QTableWidget *>(u"orderChoice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(orders->rowCount(), 2, 20'000);
        goToEffect(wizard, 0);
        fill(wizard);
        const QString wrong = wizard->orderId();
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Matched), 20'000);
        wizard->close();
        QTRY_VERIFY(button->isHidden());
        const auto stepsTold = [&desk, &wrong] {
            QStringList told;
            for (const ui::Field &field : desk.find<ui::FieldView>("activitySteps")->fields()) {
                if (field.value.contains(wrong) && field.value.startsWith(u"Surplus order"_s))
                    told << field.value;
            }
            return told;
        };
        QTRY_COMPARE_WITH_TIMEOUT(stepsTold().size(), 4, 20'000);
        QVERIFY2(stepsTold().first().contains(u"Bought twice"_s), qPrintable(stepsTold().first()));
        QVERIFY2(stepsTold().at(1).contains(u": Sent"_s), qPrintable(stepsTold().at(1)));
        QVERIFY2(stepsTold().at(2).contains(u"Accepted"_s), qPrintable(stepsTold().at(2)));
        QStringList requests;
        for (const ui::Field &field : desk.find<ui::FieldView>("activityRequest")->fields()) {
            if (field.key == u"path"_s)
                requests << field.value.section(u'/', -2);
        }
        QCOMPARE(requests, QStringList({u"commodity/buy"_s, u"status/set"_s}));
    }

    void theBannerHasRoomOnASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("zh") << u"zh_CN"_s;
    }

    void theBannerHasRoomOnASmallScreen()
    {
        QFETCH(QString, language);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        QFont font = usual;
        font.setPointSize(14);
        QApplication::setFont(font);
        DeskFixture desk(setup(language));
        desk.window().resize(1280, 720);
        suspect(desk);
        const int navigation = desk.window().findChild<ui::Navigation *>()->minimumSizeHint().width();
        const int needed = desk.window().findChild<ui::OperationBanner *>()->minimumSizeHint().width();
        QVERIFY2(needed <= 1280 - navigation, qPrintable(u"%1 + %2"_s.arg(needed).arg(navigation)));
    }

    void itCanBeLeftAtEveryPage()
    {
        DeskFixture desk(setup());
        suspect(desk);
        QPointer<ui::SurplusWizard> wizard = open(desk);
        QVERIFY(wizard != nullptr);
        click(desk, "outcomeRemedy");
        QCOMPARE(desk.window().findChildren<ui::SurplusWizard *>().size(), 1);
        QTest::keyClick(wizard.data(), Qt::Key_Escape);
        QTRY_VERIFY(wizard == nullptr);
        wizard = open(desk);
        goToEffect(wizard, 1);
        fill(wizard);
        wizard->findChild<QLineEdit *>(u"orderEnding"_s)->setFocus();
        hand::holdReturn(wizard);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QVERIFY(!operation(desk).remedy);
        QCOMPARE(desk.posts(freezing), 0);
        // While it runs: it goes on, and the window tells.
        wizard = open(desk);
        goToEffect(wizard, 1);
        fill(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        QTRY_VERIFY_WITH_TIMEOUT(isIn(desk, OperationState::Matched), 20'000);
        QCOMPARE(desk.posts(freezing), 1);
    }
};

QTEST_MAIN(SurplusWizardTest)
#include "surplus_wizard_test.moc"
