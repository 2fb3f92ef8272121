#include "desk_fixture.h"
#include "device_name_reader.h"
#include "device_page.h"
#include "quick_list.h"
#include "quick_open.h"
#include "state_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QThreadPool>

using ui::QuickEntry;
using ui::QuickKind;
using ui::QuickList;

namespace {

constexpr int patience = 20'000;
const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");

/** The window with the box over it. */
struct Box {
    explicit Box(const DeskSetup &setup = {})
        : desk(setup)
    {
        desk.becomesReady();
        open();
    }

    void open()
    {
        desk.trigger("quickOpen");
        box = desk.window().findChild<ui::QuickOpen *>();
        search = box->findChild<QLineEdit *>(QStringLiteral("quickSearch"));
        list = box->findChild<QuickList *>();
        view = box->findChild<QListView *>(QStringLiteral("quickView"));
    }

    void type(const QString &text) const { search->setText(text); }
    void press(Qt::Key key) const { QTest::keyClick(search, key); }

    /** The first entry of @p kind, once there is one. */
    std::optional<QuickEntry> first(QuickKind kind) const
    {
        std::optional<QuickEntry> entry;
        const bool found = QTest::qWaitFor(
            [&] {
                for (int row = 0; row < list->rowCount() && !entry && box->isCurrent(); ++row) {
                    if (list->entry(row).kind == kind)
                        entry = list->entry(row);
                }
                return entry.has_value();
            },
            patience);
        return found ? entry : std::nullopt;
    }

    QString state() const { return box->findChild<QLabel *>(QStringLiteral("stateTitle"))->text(); }

    DeskFixture desk;
    QPointer<ui::QuickOpen> box;
    QLineEdit *search = nullptr;
    QuickList *list = nullptr;
    QListView *view = nullptr;
};

} // namespace

/** The box that finds anything, used by keys alone. */
class QuickOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadWhileItFindsIsFoundAsWell()
    {
        Box box;
        box.type(QStringLiteral("6vw0or"));
        QVERIFY(box.first(QuickKind::Device));
        auto *names = box.desk.window().findChild<search::DeviceNameReader *>();
        QVERIFY(names != nullptr);
        // On a busy machine a search can take longer than it takes to read what it should find.
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        pool->setMaxThreadCount(1);
        QSemaphore busy;
        pool->start([&busy] { busy.acquire(); });
        box.type(QStringLiteral("newgate"));
        QSignalSpy read(names, &search::DeviceNameReader::changed);
        plans::BookDevice device;
        device.device.iotId = QStringLiteral("newGate000100");
        const bool put = QCoro::waitFor(box.desk.book().put({device})).has_value();
        const bool isRead = read.wait(patience);
        busy.release();
        pool->setMaxThreadCount(threads);
        QVERIFY(put && isRead);
        QVERIFY(box.first(QuickKind::Device));
    }

    void theModelIsSound()
    {
        QuickList list;
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<QuickEntry> entries(3);
        entries[0].kind = QuickKind::Action;
        entries[0].title = QStringLiteral("Buy");
        entries[1].title = QStringLiteral("A");
        entries[1].rank = search::Rank::WordStart;
        entries[2].title = QStringLiteral("B");
        entries[2].rank = search::Rank::Prefix;
        list.setEntries(entries);
        // The group with the best entry is first, and within a group the best.
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.entry(0).title, QStringLiteral("B"));
        QCOMPARE(list.entry(1).title, QStringLiteral("A"));
        QCOMPARE(list.index(0).data(QuickList::HeadingRole).toString(), QStringLiteral("Devices"));
        QVERIFY(list.index(1).data(QuickList::HeadingRole).toString().isEmpty());
        QCOMPARE(list.index(2).data(QuickList::HeadingRole).toString(), QStringLiteral("Actions"));
        list.setEntries(entries, 1);
        QCOMPARE(list.rowCount(), 2);
        list.setEntries({});
        QCOMPARE(list.rowCount(), 0);
    }

    void aDeviceIsOpenedByKeysAlone()
    {
        Box box;
        QCOMPARE(box.search->hasFocus() || box.box->focusWidget() == box.search, true);
        QCOMPARE(box.list->rowCount(), 0);
        QVERIFY(box.state().startsWith(QStringLiteral("Type")));
        box.type(QStringLiteral("6VW0orgyhfsw6eqa000100"));
        const auto device = box.first(QuickKind::Device);
        QVERIFY(device);
        QCOMPARE(device->iotId, lobby);
        QCOMPARE(device->rank, search::Rank::Exact);
        QCOMPARE(box.view->currentIndex().row(), 0);
        QVERIFY(box.search->accessibleDescription().contains(device->title));
        box.press(Qt::Key_Return);
        QTRY_VERIFY(box.box == nullptr);
        QTRY_COMPARE(box.desk.window().findChild<ui::DevicePage *>()->device()->iotId, lobby);
    }

    void pinyinAndInitialsFindChineseNames()
    {
        Box box;
        for (const char *typed : {"datang", "dt"}) {
            box.type(QLatin1StringView(typed));
            QVERIFY(box.first(QuickKind::Device));
            QStringList marked;
            for (int row = 0; row < box.list->rowCount(); ++row) {
                const QuickEntry &entry = box.list->entry(row);
                for (const search::Span &span : entry.titleSpans)
                    marked << entry.title.mid(span.begin, span.length);
            }
            QVERIFY2(marked.contains(QStringLiteral("大堂")), qPrintable(marked.join(u'|')));
        }
    }

    void anOrderIsChosen()
    {
        Box box;
        const QString orderId = box.desk.ordersOf(lobby).first().toObject().value(QStringLiteral("orderId")).toString();
        box.press(Qt::Key_Escape);
        QTRY_VERIFY(box.box == nullptr);
        QVERIFY(box.desk.showDevice(lobby));
        box.open();
        box.type(orderId.mid(2));
        const auto order = box.first(QuickKind::Order);
        QVERIFY(order);
        QCOMPARE(order->orderId, orderId);
        while (box.list->entry(box.view->currentIndex().row()).orderId != orderId)
            box.press(Qt::Key_Down);
        box.press(Qt::Key_Return);
        auto *page = box.desk.window().findChild<ui::DevicePage *>();
        QTRY_VERIFY_WITH_TIMEOUT(page->order() && page->order()->orderId == orderId, patience);
    }

    void actionsAreDoneOrSayWhyNot()
    {
        Box box;
        box.type(QStringLiteral("keys"));
        const auto keys = box.first(QuickKind::Action);
        QVERIFY(keys && keys->enabled);
        QVERIFY2(keys->keys.contains(u'?'), qPrintable(keys->keys));
        QAction *transfer = box.desk.window().findChild<QAction *>(QStringLiteral("transfer"));
        transfer->setEnabled(false);
        transfer->setToolTip(QStringLiteral("Choose an order first"));
        box.type(QStringLiteral("transfer the order"));
        const auto forbidden = box.first(QuickKind::Action);
        QVERIFY(forbidden && !forbidden->enabled);
        QCOMPARE(forbidden->detail, QStringLiteral("Choose an order first"));
        box.press(Qt::Key_Return);
        QVERIFY(box.box != nullptr && box.box->isVisible());

        box.type(QStringLiteral("catal"));
        QVERIFY(box.first(QuickKind::Action));
        box.press(Qt::Key_Return);
        QTRY_VERIFY(box.desk.find("catalogueView")->isVisible());
    }

    void suspendingIsFoundByWhatTheOrderIsThen()
    {
        Box box;
        const QAction *suspend = box.desk.window().findChild<QAction *>(QStringLiteral("suspend"));
        for (const QString &typed : {QStringLiteral("freeze"), QStringLiteral("frozen")}) {
            box.type(typed);
            const auto found = box.first(QuickKind::Action);
            QVERIFY2(found && found->action == suspend, qPrintable(typed));
        }
        box.desk.language().choose(QStringLiteral("zh_CN"));
        box.type(QStringLiteral("冻结"));
        const auto found = box.first(QuickKind::Action);
        QVERIFY(found && found->action == suspend);
    }

    void settingsAndProfilesAreFound()
    {
        Box box;
        box.type(QStringLiteral("dark"));
        QVERIFY(box.first(QuickKind::Setting));
        box.type(QStringLiteral("built-in"));
        QVERIFY(box.first(QuickKind::Profile));
        box.type(QStringLiteral("中文"));
        QVERIFY(box.first(QuickKind::Setting));
        box.press(Qt::Key_Return);
        QTRY_COMPARE(box.desk.language().code(), QStringLiteral("zh_CN"));
    }

    void whatIsInAMenuIsFoundByTheMenuToo()
    {
        Box box;
        box.type(QStringLiteral("languag"));
        const auto language = box.first(QuickKind::Setting);
        QVERIFY(language);
        QVERIFY2(language->detail.contains(QStringLiteral("Language")), qPrintable(language->detail));
        box.type(QStringLiteral("appear dark"));
        const auto dark = box.first(QuickKind::Setting);
        QVERIFY(dark);
        QCOMPARE(dark->title, QStringLiteral("Dark"));
        // What is called so comes before what only stands in a menu that is.
        box.type(QStringLiteral("device"));
        const auto device = box.first(QuickKind::Action);
        QVERIFY(device);
        QVERIFY2(device->title.contains(QStringLiteral("device"), Qt::CaseInsensitive), qPrintable(device->title));
        box.desk.language().choose(QStringLiteral("zh_CN"));
        box.type(QStringLiteral("yuyan"));
        QVERIFY(box.first(QuickKind::Setting));
    }

    void lockedChangesAreUnlockedFromHere()
    {
        {
            const Box elsewhere;
            elsewhere.type(QStringLiteral("unlock"));
            const auto nothing = elsewhere.first(QuickKind::Action);
            QVERIFY(nothing && !nothing->enabled);
        }
        DeskSetup production;
        production.environment = QStringLiteral("production");
        production.language = QStringLiteral("zh_CN");
        Box box(production);
        for (const char *typed : {"jiesuo", "genggai"}) {
            box.type(QLatin1StringView(typed));
            const auto unlock = box.first(QuickKind::Action);
            QVERIFY2(unlock && unlock->enabled, typed);
        }
        box.press(Qt::Key_Return);
        QTRY_VERIFY(box.desk.find("unlockDialog") != nullptr && box.desk.find("unlockDialog")->isVisible());
    }

    void itKeepsUpAndSpeaksBothLanguages()
    {
        Box box;
        box.type(QStringLiteral("zzz unheard of"));
        QTRY_COMPARE_WITH_TIMEOUT(box.state(), QStringLiteral("No matches"), patience);
        box.desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_VERIFY(box.state() != QStringLiteral("No matches"));
        // Chinese actions by their initials: 购买套餐.
        box.type(QStringLiteral("gmtc"));
        const auto buy = box.first(QuickKind::Action);
        QVERIFY(buy);
        QVERIFY2(buy->title.contains(QStringLiteral("购买")), qPrintable(buy->title));
        // A device that comes into the book is found at once.
        plans::BookDevice device;
        device.device.iotId = QStringLiteral("new000100");
        device.device.label = QStringLiteral("<b>全新</b>\u202e 相机");
        QVERIFY(QCoro::waitFor(box.desk.book().put({device})));
        box.type(QStringLiteral("quanxin"));
        const auto found = box.first(QuickKind::Device);
        QVERIFY(found);
        QCOMPARE(found->iotId, device.device.iotId);
        QVERIFY(found->title.contains(QStringLiteral("<b>")) && !found->title.contains(QChar(0x202e)));
        QVERIFY(!box.box->grab().isNull());
    }
};

QTEST_MAIN(QuickOpenTest)
#include "quick_open_test.moc"
