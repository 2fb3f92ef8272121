#include "busy_desk.h"
#include "coverage_view.h"
#include "wizard_hand.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** What every wizard that changes something must keep to: nothing happens twice, nor without being meant. */
class WizardMannersTest : public QObject
{
    Q_OBJECT

private:
    static void everyWizard()
    {
        QTest::addColumn<QString>("name");
        for (const hand::Wizard &which : hand::wizards())
            QTest::newRow(which.name) << QString::fromLatin1(which.name);
    }

    static bool allEnded(DeskFixture &desk)
    {
        const QList<desk::Operation> operations = desk.runner().operations();
        return !operations.isEmpty() && desk.runner().running() == 0
            && std::none_of(operations.begin(), operations.end(),
                [](const desk::Operation &operation) { return desk::isOpen(operation.state); });
    }

    /** How many posts one decision is: a replacement moves three orders of this device. */
    static int wanted(const hand::Wizard &which) { return qstrcmp(which.name, "replace") == 0 ? 3 : 1; }

    static int posts(DeskFixture &desk, const hand::Wizard &which) { return desk.posts(which.call); }

private Q_SLOTS:
    void returnHeldDownStopsAtTheEffect_data() { everyWizard(); }

    void returnHeldDownStopsAtTheEffect()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        const auto *change = qobject_cast<QPushButton *>(wizard->button(QWizard::CommitButton));
        const auto heldDown = [&] {
            hand::fill(wizard, which);
            hand::holdReturn(wizard);
            return change->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(heldDown(), 20'000);
        const int effect = wizard->currentId();
        QVERIFY(hand::becomesRead(wizard));
        hand::fill(wizard, which);
        QTRY_VERIFY2_WITH_TIMEOUT(change->isEnabled(), qPrintable(hand::obstacle(wizard)), 10'000);
        hand::holdReturn(wizard);
        wizard->button(QWizard::CommitButton)->setFocus();
        hand::holdReturn(wizard);
        QVERIFY2(hand::obstacle(wizard).startsWith(u"Return never"_s), qPrintable(hand::obstacle(wizard)));
        QVERIFY(!change->isDefault() && wizard->isVisible());
        QCOMPARE(wizard->currentId(), effect);
        QCOMPARE(desk.runner().operations().size(), 0);
        QCOMPARE(posts(desk, which), 0);
    }

    void returnPressesTheButtonInFocus_data() { everyWizard(); }

    void returnPressesTheButtonInFocus()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        QPointer<ui::ChangeWizard> wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        if (wizard->button(QWizard::BackButton)->isVisible()) {
            const int effect = wizard->currentId();
            wizard->button(QWizard::BackButton)->setFocus(Qt::TabFocusReason);
            QTest::keyClick(wizard->focusWidget(), Qt::Key_Return);
            QCOMPARE(wizard->currentId(), effect - 1);
            // There Return would go on.
            QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        }
        auto *cancel = wizard->button(QWizard::CancelButton);
        cancel->setFocus(Qt::TabFocusReason);
        const int page = wizard->currentId();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(cancel, &held);
        QCOMPARE(wizard->currentId(), page);
        QVERIFY(wizard->isVisible());
        QTest::keyClick(cancel, Qt::Key_Return);
        QTRY_VERIFY(wizard == nullptr);
        QCOMPARE(desk.runner().operations().size(), 0);
    }

    void tabGoesDownThePageOfTheEffect_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("points");
        for (const hand::Wizard &which : hand::wizards()) {
            for (const QSize &screen : {QSize(1280, 720), QSize(640, 360)}) {
                for (const int points : {9, 14})
                    QTest::addRow("%s %dx%d %d pt", which.name, screen.width(), screen.height(), points)
                        << QString::fromLatin1(which.name) << screen << points;
            }
        }
    }

    void tabGoesDownThePageOfTheEffect()
    {
        QFETCH(const QString, name);
        QFETCH(const QSize, screen);
        QFETCH(const int, points);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(points);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        wizard->fitInto(screen);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        QTest::qWait(50);
        auto *change = wizard->button(QWizard::CommitButton);
        change->setFocus(Qt::TabFocusReason);
        const QWidgetList stops = hand::stopsOfTab(wizard, Qt::Key_Tab);
        const QStringList names = hand::namesOf(stops);
        const QString all = names.join(u' ');
        for (QWidget *picture : wizard->currentPage()->findChildren<ui::CoverageView *>()) {
            if (picture->isVisible())
                QVERIFY2(stops.contains(picture), qPrintable(all));
        }
        // All fields, from the left to the right, then the buttons, the change last of all.
        QStringList last{name == u"suspend"_s ? u"reasons"_s : u"reason"_s};
        if (name == u"suspend"_s)
            last << u"orderEnding"_s;
        if (wizard->button(QWizard::BackButton)->isVisible())
            last << wizard->button(QWizard::BackButton)->objectName();
        last << wizard->button(QWizard::CancelButton)->objectName() << change->objectName();
        QCOMPARE(names.mid(names.size() - last.size()), last);
        QCOMPARE(hand::stopOutOfOrder(wizard, stops), QString());
        for (QWidget *stop : stops) {
            if (!stop->inherits("QScrollArea"))
                continue;
            stop->setFocus(Qt::TabFocusReason);
            QVERIFY2(
                stop->findChild<QWidget *>(u"focusEdge"_s, Qt::FindDirectChildrenOnly)->isVisible(), qPrintable(all));
        }
        change->setFocus(Qt::TabFocusReason);
        QWidgetList back = hand::stopsOfTab(wizard, Qt::Key_Backtab);
        std::reverse(back.begin(), std::prev(back.end()));
        QCOMPARE(hand::namesOf(back), names);
    }

    void itCanBeLeftAtEveryPage_data() { everyWizard(); }

    void itCanBeLeftAtEveryPage()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        int before = 0;
        // Esc at one page after the other, and the window's own button at the last one.
        for (int page = 0;; ++page) {
            QPointer<ui::ChangeWizard> wizard = hand::open(desk, which);
            QVERIFY(wizard != nullptr);
            before = posts(desk, which);
            for (int step = 0; step < page; ++step) {
                hand::fill(wizard, which);
                QVERIFY2(hand::goOn(wizard), qPrintable(hand::obstacle(wizard)));
            }
            const bool last = wizard->button(QWizard::CommitButton)->isVisible();
            if (last) {
                QVERIFY(hand::goToEffect(wizard, which));
                wizard->close();
            } else {
                // Until then the key is the main window's.
                wizard->activateWindow();
                QTRY_COMPARE(QApplication::activeWindow(), wizard.data());
                QTest::keyClick(wizard.data(), Qt::Key_Escape);
            }
            QTRY_VERIFY2(wizard == nullptr, qPrintable(QStringLiteral("page %1").arg(page)));
            QCOMPARE(desk.runner().operations().size(), 0);
            QCOMPARE(posts(desk, which), before);
            if (last)
                break;
        }
    }

    void aDoubleClickThatLeadsToTheEffectChangesNothing_data() { everyWizard(); }

    void aDoubleClickThatLeadsToTheEffectChangesNothing()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        auto *change = wizard->button(QWizard::CommitButton);
        while (!change->isVisible()) {
            hand::fill(wizard, which);
            QVERIFY2(hand::goOn(wizard), qPrintable(hand::obstacle(wizard)));
        }
        const int effect = wizard->currentId();
        // The button that makes the change stands where the one that led here was.
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < QApplication::doubleClickInterval() / 2) {
            hand::fill(wizard, which);
            QTest::mouseClick(change, Qt::LeftButton);
            QTest::qWait(5);
        }
        QCOMPARE(wizard->currentId(), effect);
        QCOMPARE(desk.runner().operations().size(), 0);
        QTRY_VERIFY2_WITH_TIMEOUT(change->isEnabled(), qPrintable(hand::obstacle(wizard)), 10'000);
    }

    void leftWhileItRunsItGoesOnOnce_data() { everyWizard(); }

    void leftWhileItRunsItGoesOnOnce()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        QPointer<ui::ChangeWizard> wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(posts(desk, which), wanted(which), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(desk), 30'000);
        QCOMPARE(desk.runner().operations().size(), wanted(which));
        for (const desk::Operation &operation : desk.runner().operations())
            QCOMPARE(operation.state, desk::OperationState::Settled);
    }

    void slowReadingLetsNothingPass_data() { everyWizard(); }

    void slowReadingLetsNothingPass()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        QPointer<ui::ChangeWizard> wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        if (wizard->button(QWizard::BackButton)->isVisible()) {
            QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
            desk.platform().addFault({u"order/query"_s, u"stall"_s, {}, false, 1});
            hand::fill(wizard, which);
            QVERIFY(hand::goOn(wizard));
        } else {
            // It has no other page, so that it is opened anew.
            wizard->close();
            QTRY_VERIFY(wizard == nullptr);
            desk.platform().addFault({u"order/query"_s, u"stall"_s, {}, false, 1});
            QVERIFY(desk.trigger(which.action));
            wizard = desk.window().findChild<ui::ChangeWizard *>();
            QVERIFY(wizard != nullptr);
        }
        hand::fill(wizard, which);
        QVERIFY2(hand::obstacle(wizard).startsWith(u"Reading"_s), qPrintable(hand::obstacle(wizard)));
        const int effect = wizard->currentId();
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        hand::holdReturn(wizard);
        QCOMPARE(wizard->currentId(), effect);
        QCOMPARE(desk.runner().operations().size(), 0);
        wizard->close();
    }

    void aSlowAnswerStartsNoSecondOne_data() { everyWizard(); }

    void aSlowAnswerStartsNoSecondOne()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        QPointer<ui::ChangeWizard> wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        desk.platform().addFault({QString::fromLatin1(which.call).section(u'/', -2), u"slow"_s, {}, true, 1});
        hand::pressChangeOften(wizard);
        QTRY_COMPARE_WITH_TIMEOUT(posts(desk, which), 1, 20'000);
        // Leaving takes nothing back, and says so.
        const QAbstractButton *leave = wizard->button(QWizard::FinishButton);
        QCOMPARE(leave->text(), u"&Stop waiting"_s);
        QVERIFY(leave->toolTip().contains(u"the change goes on"_s));
        QTest::qWait(QApplication::doubleClickInterval() * 3 / 2);
        QCOMPARE(desk.runner().operations().size(), 1);
        // Whoever opens it again meanwhile is told to wait.
        QTRY_COMPARE_WITH_TIMEOUT(posts(desk, which), wanted(which), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(desk), 30'000);
        QCOMPARE(desk.runner().operations().size(), wanted(which));
        QCOMPARE(posts(desk, which), wanted(which));
        QTRY_COMPARE(leave->text(), u"&Close"_s);
    }

    void theLanguageCanChangeAtEveryPage_data() { everyWizard(); }

    void theLanguageCanChangeAtEveryPage()
    {
        QFETCH(QString, name);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QVERIFY(hand::becomesRead(wizard));
        QVERIFY2(wizard->windowTitle().endsWith(u" — SANDBOX"_s), qPrintable(wizard->windowTitle()));
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        while (wizard->button(QWizard::NextButton)->isVisible()) {
            hand::fill(wizard, which);
            QVERIFY2(hand::goOn(wizard), qPrintable(hand::obstacle(wizard)));
            QVERIFY(hand::becomesRead(wizard));
            QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        }
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(desk), 60'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QCOMPARE(posts(desk, which), wanted(which));
    }
};

QTEST_MAIN(WizardMannersTest)
#include "wizard_manners_test.moc"
