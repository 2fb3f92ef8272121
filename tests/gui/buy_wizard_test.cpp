#include "buy_steps.h"
#include "buy_wizard.h"
#include "coverage_view.h"
#include "desk_fixture.h"
#include "notes.h"
#include "receipt_bar.h"
#include "wizard_hand.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
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

    /** Presses one key after the other as a person does: what a key brings about is done before the next. */
    static void typeInto(QWidget *field, const QString &words)
    {
        for (const QChar &letter : words) {
            QTest::keyClick(field, letter.toLatin1());
            QTest::qWait(1);
        }
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

    void theNumberTypedIsTheNumberBought()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("hotel"));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        auto *copies = wizard->findChild<QSpinBox *>(QStringLiteral("copies"));
        QTRY_COMPARE(copies->findChild<QLineEdit *>()->selectedText(), QStringLiteral("1"));
        QCOMPARE(wizard->focusWidget(), copies);
        QTest::keyClicks(wizard->focusWidget(), QStringLiteral("2"));
        QCOMPARE(copies->value(), 2);
    }

    void everyCharacterTypedIsKept()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        auto *userName = wizard->findChild<QLineEdit *>(QStringLiteral("userName"));
        userName->clear();
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_COMPARE(wizard->focusWidget(), userName);
        // The first makes the page complete.
        typeInto(userName, QStringLiteral("amy"));
        QCOMPARE(userName->text(), QStringLiteral("amy"));
        // The last that is taken away makes it incomplete.
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(userName, Qt::Key_Backspace);
            QTest::qWait(1);
        }
        typeInto(userName, QStringLiteral("bo"));
        QCOMPARE(userName->text(), QStringLiteral("bo"));
        // Where the focus is, it stays.
        auto *plan = wizard->findChild<QAbstractButton *>(QStringLiteral("defaultPlan"));
        plan->setFocus(Qt::TabFocusReason);
        userName->clear();
        QTest::qWait(1);
        QTest::keyClick(plan, Qt::Key_Space);
        QTest::qWait(1);
        QCOMPARE(wizard->focusWidget(), plan);

        userName->setText(QStringLiteral("amy"));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_COMPARE(wizard->focusWidget()->objectName(), QStringLiteral("reason"));
        QVERIFY(hand::canChange(wizard));
        auto *reason = wizard->findChild<QLineEdit *>(QStringLiteral("reason"));
        typeInto(reason, QStringLiteral("ticket 7"));
        QCOMPARE(reason->text(), QStringLiteral("ticket 7"));
        Q_EMIT wizard->currentPage()->completeChanged();
        typeInto(reason, QStringLiteral("12"));
        QCOMPARE(reason->text(), QStringLiteral("ticket 712"));
        // Who comes to a page anew begins at its beginning.
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        QTRY_COMPARE(wizard->focusWidget()->objectName(), QStringLiteral("userName"));
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_COMPARE(wizard->focusWidget(), reason);
        QCOMPARE(reason->selectedText(), QStringLiteral("ticket 712"));
    }

    void tabGoesDownThePageOfTheEffect()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        const QWidget *page = wizard->currentPage();
        QTRY_COMPARE(wizard->focusWidget()->objectName(), QStringLiteral("reason"));
        int below = page->height();
        int stops = 0;
        for (QWidget *stop = wizard->focusWidget(); page->isAncestorOf(stop); stop = wizard->focusWidget()) {
            const int place = stop->mapTo(page, QPoint()).y();
            QVERIFY2(
                place <= below, qPrintable(QLatin1StringView(stop->metaObject()->className()) + stop->objectName()));
            below = place;
            ++stops;
            QTest::keyClick(stop, Qt::Key_Backtab);
        }
        QVERIFY2(stops >= 4, qPrintable(QString::number(stops))); // Start, two pictures, reason.
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

    void bothStartsAreShownAndTheChosenOneIsBought()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        // A continuous plan, of which the device has some already.
        auto *view = wizard->findChild<QTableView *>(QStringLiteral("planView"));
        view->setCurrentIndex(view->model()->index(4, 0));
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::NextButton)->isEnabled(), 10'000);
        desk.goToEffect(wizard);
        const QWidget *effect = wizard->currentPage();
        auto *now = effect->findChild<QRadioButton *>(QStringLiteral("startNow"));
        const auto *later = effect->findChild<QRadioButton *>(QStringLiteral("startLater"));
        QVERIFY(later->isChecked());
        QVERIFY2(later->text().contains(QStringLiteral("assumed: ")), qPrintable(later->text()));
        QVERIFY2(now->text().contains(QStringLiteral("assumed: ")), qPrintable(now->text()));
        const auto assumed = [effect] {
            const auto *after = effect->findChild<ui::CoverageView *>(QStringLiteral("coverageAfter"));
            return plans::assumedTerm({after->coverage(), {}}).value_or(plans::Term());
        };
        const plans::Term afterwards = assumed();
        QVERIFY(afterwards.begin.isValid());
        now->click();
        QVERIFY(assumed().begin < afterwards.begin);
        QVERIFY(effect->findChild<ui::Notes *>()->sentences().join(u'\n').contains(QStringLiteral("Not documented")));
        // The page before knows of it.
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        QVERIFY(wizard->currentPage()->findChild<QRadioButton *>(QStringLiteral("startNow"))->isChecked());
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::CommitButton)->isEnabled(), 10'000);
        QVERIFY(now->isChecked());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ended(desk), 20'000);
        const desk::Operation operation = desk.runner().operations().first();
        QVERIFY(std::get<desk::BuyIntent>(operation.intent).immediateUse);
        const auto *text = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("runText"));
        QTRY_VERIFY2(text->text().contains(QStringLiteral("dates are as assumed")), qPrintable(text->text()));
    }

    void theOwnerOfTheOrderIsToldAsFarAsItIsKnown_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("bound");
        QTest::addColumn<QString>("words");
        QTest::newRow("told") << QString() << true << QStringLiteral("****");
        QTest::newRow("refused") << QStringLiteral("refuse") << true << QStringLiteral("not told by the platform");
        QTest::newRow("nobody") << QString() << false << QStringLiteral("nobody: no account has bound");
    }

    void theOwnerOfTheOrderIsToldAsFarAsItIsKnown()
    {
        QFETCH(const QString, fault);
        QFETCH(const bool, bound);
        QFETCH(const QString, words);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        if (!fault.isEmpty())
            desk.platform().addFault({QStringLiteral("binding/query"), fault, QStringLiteral("403"), false, -1});
        if (!bound)
            QVERIFY(desk.control("device",
                {{QStringLiteral("iotId"), wizard->iotId()}, {QStringLiteral("action"), QStringLiteral("unbind")}}));
        // It never stands in the way.
        desk.goToEffect(wizard);
        QString told;
        for (const QLabel *label :
            wizard->currentPage()->findChild<QWidget *>(QStringLiteral("effectFacts"))->findChildren<QLabel *>()) {
            if (!label->text().contains(QStringLiteral("138****8000")))
                told += label->text() + u'\n';
        }
        QVERIFY2(told.contains(words), qPrintable(told));
    }

    void otherDatesThanAssumedAreSaid()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        QString wrong;
        connect(&desk.runner(), &desk::OperationRunner::changed, this, [&](const desk::Operation &operation) {
            if (operation.state != desk::OperationState::Prepared)
                return;
            desk::BuyIntent other = std::get<desk::BuyIntent>(operation.intent);
            other.plan.specification = QStringLiteral("eventResource_7");
            wrong = desk.changeElsewhere(other);
        });
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ended(desk), 20'000);
        QCOMPARE(wrong, QString());
        const auto *text = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("runText"));
        QTRY_VERIFY2(text->text().contains(QStringLiteral("not as assumed")), qPrintable(text->text()));
    }

    void theResultCanBeCopiedAndSaved()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        wizard->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("caller 13900139000"));
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        auto *copy = wizard->currentPage()->findChild<QPushButton *>(QStringLiteral("receiptCopy"));
        QVERIFY(!copy->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(ended(desk), 20'000);
        QTRY_VERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString receipt = QApplication::clipboard()->text();
        const desk::Operation operation = desk.runner().operations().first();
        for (const QString &part : {operation.orderId, operation.id, QStringLiteral("¥9.90"),
                 QStringLiteral("139****9000"), QStringLiteral("138****8000")})
            QVERIFY2(receipt.contains(part), qPrintable(receipt));
        QVERIFY(!receipt.contains(QStringLiteral("13800138000")));

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("receipt.txt"));
        auto *bar = wizard->currentPage()->findChild<ui::ReceiptBar *>();
        const auto *state = wizard->currentPage()->findChild<QLabel *>(QStringLiteral("receiptState"));
        auto *save = wizard->currentPage()->findChild<QPushButton *>(QStringLiteral("receiptSave"));
        QTest::mouseClick(save, Qt::LeftButton);
        auto *dialog = wizard->findChild<QFileDialog *>(QStringLiteral("receiptDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY2(state->text().startsWith(QStringLiteral("Saved")), qPrintable(state->text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(operation.orderId));
        bar->write(folder.filePath(QStringLiteral("nowhere/receipt.txt")), receipt);
        QTRY_VERIFY2(state->text().startsWith(QStringLiteral("Not saved")), qPrintable(state->text()));
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
