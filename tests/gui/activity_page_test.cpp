#include "activity_hand.h"
#include "banner.h"
#include "clipped_texts.h"
#include "device_page.h"
#include "journal_database.h"
#include "operation_record.h"
#include "shown_texts.h"
#include "state_page.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace activity;
using desk::OperationState;
using tables::OperationTable;

/** Every change that was tried is found again, with all that a ticket, an auditor or a colleague asks for. */
class ActivityPageTest : public QObject
{
    Q_OBJECT

    /** How a cell of the column of orders shows @p number where there is room for a few characters. */
    static QImage painted(const QAbstractItemView *view, const QString &number)
    {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(number));
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.state = QStyle::State_Enabled;
        option.rect = QRect(0, 0, 12 * view->fontMetrics().averageCharWidth(), 2 * view->fontMetrics().height());
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        view->itemDelegateForColumn(OperationTable::Orders)->paint(&painter, option, model.index(0, 0));
        return image;
    }

private Q_SLOTS:
    void ordersThatBeginAlikeAreToldApart()
    {
        DeskFixture desk(QStringLiteral("en"));
        const QString one = QStringLiteral("20261130081641500002");
        const QString other = QStringLiteral("20261130081641500003");
        QCOMPARE(painted(view(desk), one), painted(view(desk), one));
        QVERIFY(painted(view(desk), one) != painted(view(desk), other));
    }

    void whatAnotherProgramHasIsClosedThere()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        storage::JournalDatabase other(desk.journalPath(), {});
        QVERIFY(other.open());
        const storage::DeviceKey device{QStringLiteral("living-iot"), QStringLiteral("127.0.0.1"), lobby};
        const desk::BuyIntent intent{lobby, QStringLiteral("Lobby")};
        QVERIFY(other.reserve(QStringLiteral("op"), {device}, desk::reservedEntry(intent)));
        QVERIFY(other.append(QStringLiteral("op"), desk::entryFor(OperationState::Unknown)));
        QVERIFY(desk.trigger("showActivity"));
        auto *view = desk.find<QAbstractItemView>("activityView");
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        const auto *text = desk.find<QLabel>("activityText");
        QTRY_VERIFY2(text->text().contains(QStringLiteral("close it there")), qPrintable(text->text()));
        QVERIFY(desk.find("activitySettle")->isHidden() && desk.find("activityRead")->isHidden());
    }

    void nothingYet()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("showActivity"));
        const auto *state = desk.find<ui::StatePage>("activityState");
        QTRY_COMPARE(state->findChild<QLabel *>(QStringLiteral("stateTitle"))->text(),
            QStringLiteral("Nothing was changed here yet"));
        QVERIFY(!desk.find("activityExportShown")->isEnabled());
        QCOMPARE(QApplication::focusWidget(), desk.find("activitySearch"));
    }

    void theMenuOfAChangeHasWhatItsButtonsDo()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        auto *list = view(desk);
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        QTRY_VERIFY(desk.find("activityCopy")->isEnabled());
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(5, 5), list->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(list, &wish);
        const auto *menu = list->findChild<QMenu *>();
        QVERIFY(menu != nullptr && menu->isVisible());
        QStringList names;
        for (const QAction *action : menu->actions())
            names << action->objectName();
        for (const char *name : {"activityOpen", "activityCopy", "activityExport", "activityExportShown", "copyCell"})
            QVERIFY2(names.contains(QLatin1StringView(name)), qPrintable(names.join(u' ')));
        QVERIFY2(!names.contains(QStringLiteral("activitySettle")), "this one is done");
        QApplication::clipboard()->clear();
        menu->actions().at(names.indexOf(QStringLiteral("activityCopy")))->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(lobby));
    }

    void everyOutcomeIsFound()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        QCOMPARE(column(desk, OperationTable::State),
            QStringList({QStringLiteral("Outcome unknown"), QStringLiteral("Refused"), QStringLiteral("Done")}));
        QVERIFY(column(desk, OperationTable::Price).last().startsWith(u'¥'));
        QVERIFY(!column(desk, OperationTable::Orders).last().isEmpty());

        auto *group = desk.find<QComboBox>("activityGroup");
        const auto shown = [&](const char *words) {
            group->setCurrentIndex(group->findText(QLatin1StringView(words)));
            return column(desk, OperationTable::State).join(u',');
        };
        QCOMPARE(shown("Open"), QStringLiteral("Outcome unknown"));
        QCOMPARE(shown("Outcome unknown"), QStringLiteral("Outcome unknown"));
        QCOMPARE(shown("Done"), QStringLiteral("Done"));
        QCOMPARE(shown("Refused"), QStringLiteral("Refused"));
        QCOMPARE(shown("Not sent"), QString());
        const auto *state = desk.find<ui::StatePage>("activityState");
        QVERIFY(state->isVisible());
        QTest::mouseClick(state->findChild<QPushButton *>(QStringLiteral("stateAction")), Qt::LeftButton);
        QCOMPARE(view(desk)->model()->rowCount(), 3);

        auto *search = desk.find<QLineEdit>("activitySearch");
        search->setText(bold.left(8).toUpper());
        QCOMPARE(column(desk, OperationTable::State).join(u','), QStringLiteral("Refused"));
        QVERIFY(desk.find<QLabel>("activityCount")->text().startsWith(QStringLiteral("1 of 3")));
        search->clear();
        search->setText(column(desk, OperationTable::Orders).last());
        QCOMPARE(column(desk, OperationTable::State).join(u','), QStringLiteral("Done"));
        search->clear();
        auto *kind = desk.find<QComboBox>("activityKind");
        kind->setCurrentIndex(kind->findText(QStringLiteral("Transfer")));
        QCOMPARE(view(desk)->model()->rowCount(), 0);
        kind->setCurrentIndex(0);
        auto *period = desk.find<QComboBox>("activityPeriod");
        period->setCurrentIndex(period->findText(QStringLiteral("Last 7 days")));
        QCOMPARE(view(desk)->model()->rowCount(), 3);
    }

    void anUnknownOutcomeIsFoundOutAndClosedFromHere()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        choose(desk, 2);
        QVERIFY(desk.find("activityRead")->isHidden());
        QVERIFY(desk.find("activitySettle")->isHidden());
        choose(desk, 0);
        QVERIFY(desk.find<QLabel>("activityTitle")->text().startsWith(QStringLiteral("Outcome unknown")));
        const auto steps = fields(desk, "activitySteps").size();
        click(desk, "activityRead");
        QTRY_COMPARE_WITH_TIMEOUT(
            column(desk, OperationTable::State).first(), QStringLiteral("To be confirmed"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fields(desk, "activitySteps").size(), steps + 1, patience);
        QVERIFY(!column(desk, OperationTable::Orders).first().isEmpty());
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        click(desk, "activitySettle");
        QCOMPARE(QApplication::focusWidget(), desk.find("outcomeConfirm"));
        click(desk, "outcomeConfirm");
        QTRY_COMPARE_WITH_TIMEOUT(column(desk, OperationTable::State).first(), QStringLiteral("Done"), patience);
        QTRY_VERIFY(desk.find("activitySettle")->isHidden());
        QCOMPARE(desk.buyPosts(), 3);
    }

    void theRightOneOfSeveralIsClosed()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        for (const QString &iotId : {lobby, bold}) {
            desk.platform().addFault(once("close"));
            buy(desk, iotId, OperationState::Unknown);
        }
        QVERIFY(desk.trigger("showActivity"));
        QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 2, patience);
        for (int row = 0; row < 2; ++row) {
            choose(desk, row);
            click(desk, "activitySettle");
            QCOMPARE(desk.find<ui::Banner>("operationBanner")->title(), desk.find<QLabel>("activityTitle")->text());
        }
        desk.find<QLineEdit>("outcomeReason")->setText(QStringLiteral("the vendor sees no order"));
        click(desk, "outcomeSettle");
        QTRY_COMPARE_WITH_TIMEOUT(
            column(desk, OperationTable::State).last(), QStringLiteral("Closed by a person"), patience);
        QCOMPARE(column(desk, OperationTable::State).first(), QStringLiteral("Outcome unknown"));
    }

    void oneGoesToTheOrder()
    {
        DeskFixture desk(QStringLiteral("en"));
        buyThree(desk);
        choose(desk, 2);
        const QString order = column(desk, OperationTable::Orders).at(2);
        const QList<QAction *> places = desk.find<QToolButton>("activityOpen")->menu()->actions();
        QCOMPARE(places.size(), 2);
        QVERIFY(places.last()->text().contains(order));
        places.last()->trigger();
        const auto *devices = desk.window().findChild<ui::DevicePage *>();
        QVERIFY(devices->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(devices->order() && devices->order()->orderId == order, patience);
        QCOMPARE(devices->device()->iotId, lobby);
    }

    void everythingChangesItsLanguage()
    {
        const auto [english, chinese] = shown::readTexts();
        DeskFixture desk(QStringLiteral("en"));
        desk.window().resize(1280, 720);
        buyThree(desk);
        for (int row = 0; row < 3; ++row) {
            desk.language().choose(QStringLiteral("en"));
            choose(desk, row);
            for (int tab = 0; tab < 3; ++tab) {
                desk.find<QTabWidget>("activityTabs")->setCurrentIndex(tab);
                QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
                QTRY_COMPARE(shown::found(chinese), QString());
                QVERIFY(shown::found(english).contains(QStringLiteral("Copy for ticket")));
                desk.language().choose(QStringLiteral("zh_CN"));
                QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
                QTRY_COMPARE(shown::found(english), QString());
                QVERIFY(shown::found(chinese).contains(QStringLiteral("复制工单信息")));
                desk.language().choose(QStringLiteral("en"));
            }
        }
        QTRY_COMPARE(shown::found(chinese), QString());
    }
};

QTEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
