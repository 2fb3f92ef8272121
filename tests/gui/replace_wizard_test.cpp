#include "banner.h"
#include "change_steps.h"
#include "clipped_texts.h"
#include "journal_database.h"
#include "operation_record.h"
#include "replace_wizard.h"
#include "shown_texts.h"
#include "wizard_hand.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Devices of the demo, of one administrator: three orders in a row, and one without any that lives.
const QString broken = u"eW5rT8yU1iO4pA7sD0f7000100"_s;
const QString successor = u"yH7uJ0iK3oL6pA9sD2f5000100"_s;
constexpr int orders = 3;

} // namespace

/** All live orders of a broken device go to its successor, one after the other, and none twice. */
class ReplaceWizardTest : public QObject
{
    Q_OBJECT

private:
    static ui::ReplaceWizard *openWizard(DeskFixture &desk)
    {
        if (!desk.becomesReady() || !desk.showDevice(broken) || !desk.trigger("replaceDevice"))
            return nullptr;
        auto *wizard = desk.window().findChild<ui::ReplaceWizard *>();
        if (wizard == nullptr)
            return nullptr;
        wizard->findChild<QLineEdit *>(u"targetSearch"_s)->setText(successor);
        return hand::goOn(wizard) && hand::goOn(wizard) && hand::becomesRead(wizard) && hand::canChange(wizard)
            ? wizard
            : nullptr;
    }

    /** What a program that was killed after the first order leaves behind; all orders, the moved one first. */
    static QStringList leaveHalfDone(DeskFixture &desk)
    {
        QStringList all;
        const QJsonArray there = desk.ordersOf(broken);
        for (const QJsonValue &order : there)
            all << order[u"orderId"_s].toString();
        const desk::TransferIntent transfer{
            broken, u"Three in a row"_s, all.first(), successor, u"Study"_s, false, false, {}, all};
        if (const QString wrong = desk.changeElsewhere(transfer); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
        {
            storage::JournalDatabase killed(desk.journalPath(), {});
            const auto key = [](const QString &iotId) {
                return storage::DeviceKey{u"living-iot"_s, u"127.0.0.1"_s, iotId};
            };
            if (!killed.open() || !killed.reserve(u"op"_s, {key(broken), key(successor)}, desk::reservedEntry(transfer))
                || !killed.append(u"op"_s, desk::entryFor(desk::OperationState::Settled)))
                qFatal("the journal does not take it");
        }
        desk.window().setRecordError({}); // It is read at the start, and was still empty then.
        return all;
    }

    static QString standing(const QWizard *wizard) { return wizard->findChild<QLabel *>(u"replaceStanding"_s)->text(); }

    static QString textOf(const QWizard *wizard, const char *name)
    {
        return wizard->findChild<QLabel *>(QLatin1StringView(name))->text().remove(QChar(0x200B));
    }

    static QString bannerText(DeskFixture &desk)
    {
        QString told;
        for (const QLabel *label : desk.find("operationBanner")->findChildren<QLabel *>())
            told += label->text().remove(QChar(0x200B)) + u'\n';
        return told;
    }

    static QString outcome(const QWizard *wizard, int row)
    {
        return wizard->findChild<QTableWidget *>(u"replaceOrders"_s)->item(row, 2)->text();
    }

private Q_SLOTS:
    void allOrdersAreMovedOnceEach()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        const QJsonArray before = desk.ordersOf(broken);
        const qsizetype atSuccessor = desk.ordersOf(successor).size();
        QCOMPARE(before.size(), orders);
        QVERIFY2(wizard->button(QWizard::CommitButton)->text().contains(u'3'),
            qPrintable(wizard->button(QWizard::CommitButton)->text()));
        hand::pressChangeOften(wizard);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders);
        QCOMPARE(desk.ordersOf(broken).size(), 0);
        QCOMPARE(desk.ordersOf(successor).size(), atSuccessor + orders);
        // It is one change: no single order stands for all of it.
        const QString whole = u"3 orders moved from Three in a row to "_s;
        QTRY_VERIFY2(textOf(wizard, "runTitle").startsWith(whole), qPrintable(textOf(wizard, "runTitle")));
        // Once is enough.
        QVERIFY(!wizard->findChild<QLabel *>(u"replaceStanding"_s)->isVisible());
        QTRY_VERIFY2(bannerText(desk).contains(whole), qPrintable(bannerText(desk)));
        QVERIFY2(!bannerText(desk).contains(u"Not moved"_s), qPrintable(bannerText(desk)));
        QTest::mouseClick(wizard->findChild<QPushButton *>(u"receiptCopy"_s), Qt::LeftButton);
        const QString receipt = QApplication::clipboard()->text();
        QVERIFY2(receipt.contains(broken) && receipt.contains(successor), qPrintable(receipt));
        for (const QJsonValue &order : before)
            QVERIFY2(receipt.contains(order[u"orderId"_s].toString() + u" · "_s), qPrintable(receipt));
        QCOMPARE(receipt.count(u"moved ·"_s), orders);
    }

    void itStopsAtARefusalAndGoesOn()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        auto *goOn = wizard->findChild<QPushButton *>(u"replaceGoOn"_s);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), 20'000);
        QCOMPARE(outcome(wizard, 0), u"refused"_s);
        QCOMPARE(outcome(wizard, 1), u"not begun"_s);
        QTRY_VERIFY2(bannerText(desk).contains(u" (refused), "_s), qPrintable(bannerText(desk)));
        QCOMPARE(bannerText(desk).count(u"(not begun)"_s), orders - 1);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1);
        QCOMPARE(desk.ordersOf(broken).size(), orders);
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1 + orders);
        QCOMPARE(desk.ordersOf(broken).size(), 0);
    }

    void largeLettersLeaveItOnASmallScreen()
    {
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSize(14);
        QApplication::setFont(font);
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QPushButton *>(u"replaceGoOn"_s)->isEnabled(), 20'000);
        QCoreApplication::sendPostedEvents();
        constexpr int room = 684; // Of 720, less a frame.
        QVERIFY2(wizard->minimumSizeHint().height() <= room,
            qPrintable(QString::number(wizard->minimumSizeHint().height())));
        QVERIFY2(wizard->height() <= qMax(room, wizard->screen()->availableSize().height()),
            qPrintable(QString::number(wizard->height())));
        QApplication::setFont(before);
    }

    void anUnknownOutcomeStopsItUntilItIsKnown()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        auto *goOn = wizard->findChild<QPushButton *>(u"replaceGoOn"_s);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"close"_s, {}, true, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(outcome(wizard, 0), u"outcome unknown"_s, 20'000);
        QVERIFY(!goOn->isEnabled());
        const QString id = desk.runner().operations().constFirst().id;
        // A fresh reading shows it on the successor, where nobody else can have put it.
        QCoro::waitFor(desk.runner().reread(id));
        QTRY_VERIFY_WITH_TIMEOUT(!desk::isOpen(desk.runner().operation(id)->state), 20'000);
        QTRY_VERIFY(goOn->isEnabled());
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders);
    }

    void itGoesOnWhenTheWizardIsClosed()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ordersOf(broken).size(), 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 20'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders);
    }

    void whatHasStoppedIsShownAgain()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QPushButton *>(u"replaceGoOn"_s)->isEnabled(), 20'000);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QTRY_VERIFY(desk.trigger("replaceDevice"));
        wizard = desk.window().findChild<ui::ReplaceWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::ReplaceRun));
        QCOMPARE(outcome(wizard, 0), u"refused"_s);
        QVERIFY(wizard->findChild<QPushButton *>(u"replaceGoOn"_s)->isEnabled());
    }

    void whatAnEarlierProgramLeftIsGoneOnWith()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        auto *banner = desk.find<ui::Banner>("replacementBanner");
        QVERIFY(!banner->isVisible());
        const QStringList all = leaveHalfDone(desk);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QString told;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            told += label->text().remove(QChar(0x200B)) + u'\n';
        QVERIFY2(told.contains(u"1 of 3"_s) && !told.contains(all.at(0)) && told.contains(all.at(1)), qPrintable(told));

        const int before = desk.posts("cloudstorage/transfer");
        QTest::mouseClick(desk.find<QPushButton>("replacementGoOn"), Qt::LeftButton);
        auto *wizard = desk.window().findChild<ui::ReplaceWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->findChild<QLineEdit *>(u"targetSearch"_s)->text(), successor);
        QVERIFY(hand::goOn(wizard) && hand::goOn(wizard) && hand::becomesRead(wizard));
        QVERIFY(wizard->button(QWizard::CommitButton)->text().contains(u'2'));
        hand::pressChangeOften(wizard);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), before + orders - 1);
        QCOMPARE(desk.ordersOf(broken).size(), 0);
        QTest::mouseClick(wizard->findChild<QPushButton *>(u"receiptCopy"_s), Qt::LeftButton);
        const QString receipt = QApplication::clipboard()->text();
        for (const QString &order : all)
            QVERIFY2(receipt.contains(order + u" · "_s), qPrintable(receipt));
        QCOMPARE(receipt.count(u"· moved"_s), orders);
        QTRY_VERIFY(!banner->isVisible());
    }

    void leavingTellsWhatBecomesOfTheRest()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"slow"_s, {}, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        wizard->close();
        desk.window().close();
        QTRY_VERIFY(desk.find("leaveDialog") != nullptr);
        const QString lines = desk.find<QLabel>("leaveLines")->text();
        QVERIFY2(
            lines.contains(u"Replacing a device"_s) && !lines.contains(u"Nothing of it was sent"_s), qPrintable(lines));
        QTest::mouseClick(desk.find<QPushButton>("staySession"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ordersOf(broken).size(), 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 20'000);
    }

    void oneThatStoppedCanBeChosenAnew()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> stopped = openWizard(desk);
        QVERIFY(stopped != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"slow"_s, {}, false, 1});
        QTest::mouseClick(stopped->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.posts("cloudstorage/transfer"), 1, 20'000);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        auto *anew = stopped->findChild<QPushButton *>(u"replaceAnew"_s);
        QTRY_VERIFY_WITH_TIMEOUT(anew->isEnabled(), 20'000);
        QCOMPARE(outcome(stopped, 0), u"moved"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("replacementBanner")->isVisible(), 20'000); // So the journal was read.
        QTest::mouseClick(anew, Qt::LeftButton);
        QTRY_VERIFY(stopped == nullptr);
        auto *wizard = desk.window().findChild<ui::ReplaceWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->currentId(), int(ui::ChangeSteps::ReplaceTarget));
        QVERIFY(hand::goOn(wizard) && hand::goOn(wizard) && hand::becomesRead(wizard));
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), orders + 1);
        QTRY_VERIFY(!desk.find("replacementBanner")->isVisible());
    }

    void whatIsShownAgainIsNoUnsentChange()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"refuse"_s, u"403"_s, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QPushButton *>(u"replaceGoOn"_s)->isEnabled(), 20'000);
        wizard->close();
        QTRY_VERIFY(wizard == nullptr);
        QTRY_VERIFY(desk.trigger("replaceDevice"));
        QVERIFY(desk.window().findChild<ui::ReplaceWizard *>()->isVisible());
        desk.window().close();
        QVERIFY(desk.find("leaveDialog") == nullptr);
    }

    void whatChangedIsSeenBeforeItGoesOn()
    {
        DeskFixture desk(u"en"_s);
        QPointer<ui::ReplaceWizard> wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        desk.platform().addFault({u"cloudstorage/transfer"_s, u"slow"_s, {}, false, 1});
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.posts("cloudstorage/transfer"), 1, 20'000);
        const QString last = desk.ordersOf(broken).last()[u"orderId"_s].toString();
        QCOMPARE(desk.changeElsewhere(desk::SuspendIntent{broken, {}, last}), QString());
        auto *goOn = wizard->findChild<QPushButton *>(u"replaceGoOn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isEnabled(), 40'000);
        QCOMPARE(desk.posts("cloudstorage/transfer"), 1);
        const auto *changed = wizard->findChild<QWidget *>(u"replaceChanged"_s);
        QVERIFY2(changed->isVisible(), qPrintable(standing(wizard)));
        QString told;
        for (const QLabel *label : changed->findChildren<QLabel *>())
            told += label->text().remove(QChar(0x200B)) + u'\n';
        QVERIFY2(told.contains(last) && told.contains(u"changed since you looked"_s), qPrintable(told));
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QTest::mouseClick(goOn, Qt::LeftButton);
        QTRY_VERIFY(!changed->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 40'000);
    }

    void theBannerCanBeDismissedAndSpeaksBothLanguages()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        leaveHalfDone(desk);
        const QWidget *banner = desk.find("replacementBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        const auto [english, chinese] = shown::readTexts();
        desk.language().choose(u"zh_CN"_s);
        QTRY_COMPARE(shown::found(english), QString());
        QTRY_COMPARE(tour::clippedTexts(banner).join(u'\n'), QString());
        QTest::mouseClick(desk.find<QPushButton>("replacementDismiss"), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
    }

    void theLanguageCanChangeAtTheEnd()
    {
        DeskFixture desk(u"en"_s);
        ui::ReplaceWizard *wizard = openWizard(desk);
        QVERIFY(wizard != nullptr);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(standing(wizard).startsWith(u"All 3"_s), qPrintable(standing(wizard)), 60'000);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());
    }
};

QTEST_MAIN(ReplaceWizardTest)
#include "replace_wizard_test.moc"
