#include "buy_steps.h"
#include "buy_wizard.h"
#include "desk_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

/** What keeps a person from buying twice, or without meaning to. */
class BuyWizardTest : public QObject
{
    Q_OBJECT

private:
    static bool ended(DeskFixture &desk)
    {
        const QList<desk::Operation> operations = desk.runner().operations();
        return operations.size() == 1 && !desk::isOpen(operations.first().state);
    }

private Q_SLOTS:
    void aDoubleClickBuysOnce()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        auto *buy = wizard->button(QWizard::CommitButton);
        const QPoint where = buy->mapTo(wizard, buy->rect().center());
        QTest::mouseClick(buy, Qt::LeftButton);
        // Whatever stands in the place of the button now gets the rest of the clicks.
        for (int click = 0; click < 3; ++click) {
            if (QWidget *below = wizard->childAt(where))
                QTest::mouseClick(below, Qt::LeftButton);
        }
        for (int press = 0; press < 20; ++press)
            QTest::keyPress(wizard, Qt::Key_Return);
        QVERIFY(wizard->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(ended(desk), 20'000);
        QCOMPARE(desk.runner().operations().first().state, desk::OperationState::Settled);
        QCOMPARE(desk.buyPosts(), 1);
        QCOMPARE(desk.runner().operations().first().id, wizard->operationId());
    }

    void returnHeldDownStopsAtTheEffect()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("hotel"));
        const auto holdReturn = [wizard] {
            for (int press = 0; press < 30; ++press) {
                QWidget *focus = wizard->focusWidget();
                QTest::keyClick(focus != nullptr ? focus : wizard, Qt::Key_Return);
            }
        };
        holdReturn();
        QCOMPARE(wizard->currentId(), static_cast<int>(ui::BuySteps::Effect));
        auto *buy = qobject_cast<QPushButton *>(wizard->button(QWizard::CommitButton));
        QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled(), 10'000);
        QVERIFY(!buy->isDefault());
        holdReturn();
        buy->setFocus();
        holdReturn();
        QCOMPARE(wizard->currentId(), static_cast<int>(ui::BuySteps::Effect));
        QCOMPARE(desk.runner().operations().size(), 0);
        QCOMPARE(desk.buyPosts(), 0);
    }

    void nextSaysWhyItCannotBePressed()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(!wizard->button(QWizard::NextButton)->isEnabled());
        const auto *why = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"));
        QVERIFY(why->isVisible() && why->text().contains(QStringLiteral("user name")));
        QCOMPARE(wizard->button(QWizard::NextButton)->toolTip(), why->text());
        wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("hotel"));
        QVERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        QVERIFY(why->text().isEmpty());
    }

    void aSecondWizardForTheSameDeviceIsTheFirstOne()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.openWizard() != nullptr);
        QVERIFY(desk.openWizard() != nullptr);
        QCOMPARE(desk.window().findChildren<ui::BuyWizard *>().size(), 1);
    }

    void overALimitNothingCanBeBought()
    {
        DeskSetup setup;
        setup.limits.pricePerOperation = plans::Money::fromDecimal(u"15");
        setup.limits.pricePerDay = plans::Money::fromDecimal(u"12.50");
        DeskFixture desk(setup);
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard); // One copy of ¥9.90.
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        wizard->findChild<QSpinBox *>(QStringLiteral("copies"))->setValue(2);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        const auto *why = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"));
        const auto *buy = wizard->button(QWizard::CommitButton);
        QTRY_VERIFY2(why->text().contains(QStringLiteral("¥19.80")), qPrintable(why->text()));
        QVERIFY2(why->text().contains(QStringLiteral("¥15.00")), qPrintable(why->text()));
        QVERIFY(!buy->isEnabled());
        QCOMPARE(buy->toolTip(), why->text());
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        wizard->findChild<QSpinBox *>(QStringLiteral("copies"))->setValue(1);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(buy->isEnabled(), 10'000);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ended(desk), 20'000);
        QCOMPARE(desk.buyPosts(), 1);
        wizard->close();
        QTRY_VERIFY(desk.window().findChildren<ui::BuyWizard *>().isEmpty());

        // What was spent today counts.
        QTRY_VERIFY((wizard = desk.openWizard()) != nullptr);
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("hotel"));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        why = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"));
        QTRY_VERIFY2(why->text().contains(QStringLiteral("¥12.50")), qPrintable(why->text()));
        QVERIFY2(why->text().contains(QStringLiteral("¥19.80")), qPrintable(why->text()));
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(desk.buyPosts(), 1);
    }

    void itGoesOnWhenTheWizardIsClosed()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        QTRY_VERIFY_WITH_TIMEOUT(ended(desk), 20'000);
        QCOMPARE(desk.runner().operations().first().state, desk::OperationState::Settled);
        QCOMPARE(desk.buyPosts(), 1);
    }
};

QTEST_MAIN(BuyWizardTest)
#include "buy_wizard_test.moc"
