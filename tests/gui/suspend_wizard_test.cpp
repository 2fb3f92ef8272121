#include "change_steps.h"
#include "suspend_wizard.h"
#include "wizard_hand.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString lobby = u"6vw0OrGyHFSW6EQA000100"_s;
constexpr int frozen = 2;

} // namespace

/** Freezing an order, which nothing undoes, takes a reason and the end of its number, and happens once. */
class SuspendWizardTest : public QObject
{
    Q_OBJECT

private:
    /** Opens the wizard for the order in force of the lobby's camera, ready to go on. */
    static ui::SuspendWizard *open(DeskFixture &desk, QString *orderId = nullptr)
    {
        if (!desk.becomesReady() || !desk.showDevice(lobby))
            return nullptr;
        const QString chosen = desk.chooseOrder(u"in force"_s);
        if (orderId != nullptr)
            *orderId = chosen;
        if (chosen.isEmpty() || !desk.trigger("suspend"))
            return nullptr;
        auto *wizard = desk.window().findChild<ui::SuspendWizard *>();
        if (wizard == nullptr || wizard->orderId() != chosen)
            return nullptr;
        const auto *next = wizard->button(QWizard::NextButton);
        return QTest::qWaitFor([next] { return next->isEnabled(); }, 10'000) ? wizard : nullptr;
    }

    static void goToEffect(ui::SuspendWizard *wizard)
    {
        QVERIFY(hand::goOn(wizard));
        QVERIFY(hand::becomesRead(wizard));
    }

    static void fill(ui::SuspendWizard *wizard)
    {
        wizard->findChild<QLineEdit *>(u"reason"_s)->setText(u"the caller's own words"_s);
        wizard->findChild<QLineEdit *>(u"orderEnding"_s)->setText(wizard->orderId());
    }

private Q_SLOTS:
    void aDoubleClickSuspendsOnce()
    {
        DeskFixture desk(u"en"_s);
        QString orderId;
        ui::SuspendWizard *wizard = open(desk, &orderId);
        QVERIFY(wizard != nullptr);
        const QJsonArray before = desk.ordersOf(lobby);
        goToEffect(wizard);
        fill(wizard);
        auto *change = wizard->button(QWizard::CommitButton);
        QVERIFY(change->isEnabled());
        QVERIFY2(change->text().contains(orderId.right(4)), qPrintable(change->text()));
        hand::pressChangeOften(wizard);
        QVERIFY(wizard->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(hand::ended(desk), 20'000);
        QCOMPARE(desk.runner().operations().first().state, desk::OperationState::Settled);
        QCOMPARE(desk::reasonOf(desk.runner().operations().first().intent), u"the caller's own words"_s);
        QCOMPARE(desk.posts("cloudstorage/status/set"), 1);

        // This order and no other.
        QJsonArray expected = before;
        int changed = 0;
        for (QJsonValueRef order : expected) {
            QJsonObject fields = order.toObject();
            if (fields.value(u"orderId"_s) != orderId)
                continue;
            fields[u"status"_s] = frozen;
            order = fields;
            ++changed;
        }
        QCOMPARE(changed, 1);
        const QJsonArray after = desk.ordersOf(lobby);
        QCOMPARE(after.size(), before.size());
        for (int row = 0; row < after.size(); ++row) {
            QCOMPARE(after.at(row)[u"orderId"_s], expected.at(row)[u"orderId"_s]);
            QCOMPARE(after.at(row)[u"status"_s], expected.at(row)[u"status"_s]);
        }
    }

    void itTakesAReasonAndTheEndOfTheNumber()
    {
        DeskFixture desk(u"en"_s);
        ui::SuspendWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        goToEffect(wizard);
        const auto *change = wizard->button(QWizard::CommitButton);
        auto *reason = wizard->findChild<QLineEdit *>(u"reason"_s);
        auto *ending = wizard->findChild<QLineEdit *>(u"orderEnding"_s);
        QVERIFY(!change->isEnabled());
        ending->setText(wizard->orderId());
        QVERIFY(!change->isEnabled() && hand::obstacle(wizard).contains(u"reason"_s));
        reason->setText(u"   "_s);
        QVERIFY(!change->isEnabled());
        wizard->findChild<QComboBox *>(u"reasons"_s)->setCurrentIndex(1);
        QVERIFY2(change->isEnabled(), qPrintable(hand::obstacle(wizard)));
        ending->setText(wizard->orderId().right(3));
        QVERIFY(!change->isEnabled());
        QVERIFY2(hand::obstacle(wizard).contains(u"not how"_s), qPrintable(hand::obstacle(wizard)));
        QCOMPARE(change->toolTip(), hand::obstacle(wizard));
        // All orders of a device end alike here, so that four characters are not enough.
        ending->setText(wizard->orderId().right(4));
        QVERIFY(!change->isEnabled());
        QCOMPARE(desk.posts("cloudstorage/status/set"), 0);

        // Another order makes one type again.
        ending->setText(wizard->orderId());
        QVERIFY(change->isEnabled());
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        goToEffect(wizard);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
    }

    void returnHeldDownStopsAtTheEffect()
    {
        DeskFixture desk(u"en"_s);
        ui::SuspendWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        hand::holdReturn(wizard);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::OrderEffect));
        QVERIFY(hand::becomesRead(wizard));
        fill(wizard);
        auto *change = qobject_cast<QPushButton *>(wizard->button(QWizard::CommitButton));
        QVERIFY(change->isEnabled() && !change->isDefault());
        hand::holdReturn(wizard);
        for (const char *field : {"reason", "orderEnding"}) {
            wizard->findChild<QLineEdit *>(QLatin1StringView(field))->setFocus();
            hand::holdReturn(wizard);
        }
        change->setFocus();
        hand::holdReturn(wizard);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::OrderEffect));
        QCOMPARE(desk.runner().operations().size(), 0);
        QCOMPARE(desk.posts("cloudstorage/status/set"), 0);
    }

    void itCanBeLeftAtEveryPage()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::SuspendWizard> wizard = open(desk);
        QVERIFY(wizard != nullptr);
        QTest::keyClick(wizard.data(), Qt::Key_Escape);
        QTRY_VERIFY(wizard == nullptr);
        QVERIFY(desk.trigger("suspend"));
        wizard = desk.window().findChild<ui::SuspendWizard *>();
        goToEffect(wizard);
        fill(wizard);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QCOMPARE(desk.runner().operations().size(), 0);

        // While it runs: it goes on, and the window reports.
        QVERIFY(desk.trigger("suspend"));
        wizard = desk.window().findChild<ui::SuspendWizard *>();
        goToEffect(wizard);
        fill(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        QTRY_VERIFY_WITH_TIMEOUT(hand::ended(desk), 20'000);
        QCOMPARE(desk.runner().operations().first().state, desk::OperationState::Settled);
        QCOMPARE(desk.posts("cloudstorage/status/set"), 1);
    }

    void slowAnswersLetNothingPass()
    {
        DeskFixture desk(u"en"_s);
        ui::SuspendWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"order/query"_s, u"stall"_s, {}, false, 1});
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        fill(wizard);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::OrderEffect));
        QVERIFY2(hand::obstacle(wizard).contains(u"Reading"_s), qPrintable(hand::obstacle(wizard)));
        wizard->close();
        QCOMPARE(desk.runner().operations().size(), 0);
    }

    void itIsOfferedWhereItMakesSense()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady() && desk.showDevice(lobby));
        const auto *action = desk.window().findChild<QAction *>(u"suspend"_s);
        QVERIFY(!desk.chooseOrder(u"expired"_s).isEmpty());
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"expired"_s), qPrintable(action->toolTip()));
        QVERIFY(!desk.chooseOrder(u"in force"_s).isEmpty());
        QVERIFY(action->isEnabled());
    }

    void oneWizardADevice()
    {
        DeskFixture desk(u"en"_s);
        const QPointer<ui::SuspendWizard> first = open(desk);
        QVERIFY(first != nullptr);
        QVERIFY(desk.trigger("suspend"));
        QCOMPARE(desk.window().findChildren<ui::SuspendWizard *>().size(), 1);
        // For another order it is another one in its place.
        QVERIFY(!desk.chooseOrder(u"waiting"_s).isEmpty());
        QVERIFY(desk.trigger("suspend"));
        QTRY_VERIFY(first == nullptr);
        QCOMPARE(desk.window().findChildren<ui::SuspendWizard *>().size(), 1);
    }

    void theLanguageCanChangeAtEveryPage()
    {
        DeskFixture desk(u"en"_s);
        ui::SuspendWizard *wizard = open(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        goToEffect(wizard);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        // A reason from the list changes along, and what was typed stays.
        wizard->findChild<QComboBox *>(u"reasons"_s)->setCurrentIndex(0);
        wizard->findChild<QLineEdit *>(u"orderEnding"_s)->setText(wizard->orderId());
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QVERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hand::ended(desk), 20'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QCOMPARE(desk.posts("cloudstorage/status/set"), 1);
    }
};

QTEST_MAIN(SuspendWizardTest)
#include "suspend_wizard_test.moc"
