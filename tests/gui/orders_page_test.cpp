#include "book.h"
#include "client.h"
#include "desk.h"
#include "language.h"
#include "order_detail.h"
#include "orders_page.h"
#include "sandbox_thread.h"
#include "seen_order_table.h"
#include "state_page.h"
#include "theme.h"
#include "write_gate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patience = 20'000;
constexpr int lobbyOrders = 24;

const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");
const QString key = QStringLiteral("test");
const QByteArray secret = QByteArrayLiteral("only for this test");

sandbox::Options options(const QList<sandbox::Fault> &faults)
{
    sandbox::Options options;
    options.appKey = key;
    options.appSecret = secret;
    options.scenario = QStringLiteral("demo");
    options.faults = faults;
    return options;
}

/** Nothing is written here. */
class ClosedGate : public linkvisual::WriteGate
{
public:
    tl::expected<void, QString> admit(
        const linkvisual::WritePermit &, const linkvisual::CallDescription &, const QJsonObject &) override
    {
        return tl::unexpected(QStringLiteral("nobody writes here"));
    }
};

/** The page with a book of its own and an embedded platform. */
struct Workplace {
    explicit Workplace(linkvisual::Service service = linkvisual::Service::LivingIot,
        const QList<sandbox::Fault> &faults = {}, const QString &languageName = QStringLiteral("en"))
        : language(languageName)
        , platform(options(faults))
        , book(folder.filePath(QStringLiteral("book.sqlite")))
    {
        QSignalSpy listening(&platform, &sandbox::SandboxThread::listening);
        platform.start();
        if (!listening.wait(patience) || !QCoro::waitFor(book.open()))
            return;
        linkvisual::Endpoint endpoint;
        endpoint.service = service;
        endpoint.baseUrl = listening.first().first().toUrl();
        endpoint.appKey = key;
        client = std::make_unique<linkvisual::Client>(
            std::move(endpoint), linkvisual::Secret(QByteArray(secret)), gate, linkvisual::Timing{});
        desk = std::make_unique<desk::Desk>(*client);
    }

    ~Workplace()
    {
        page.reset();
        if (client)
            QCoro::waitFor(client->close());
    }

    /** Keeps the plans of a device in the book, as they are. */
    bool read(const QString &iotId)
    {
        const auto snapshot = QCoro::waitFor(desk->snapshot(iotId));
        plans::Device device;
        device.iotId = iotId;
        device.nickname = QStringLiteral("Lobby");
        return snapshot && QCoro::waitFor(book.learn({device}, snapshot->readAt))
            && QCoro::waitFor(book.save(iotId, *snapshot));
    }

    void show()
    {
        page = std::make_unique<ui::OrdersPage>(*desk, book, theme);
        page->resize(1200, 700);
        page->show();
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }

    int rows() const { return find<QTableView>("seenOrderView")->model()->rowCount(); }

    void type(const QString &text) const { find<QLineEdit>("seenOrderSearch")->setText(text); }

    bool says(const char *state, const QString &title) const
    {
        const auto *shown = find<ui::StatePage>(state);
        return shown->isVisible() && shown->findChild<QLabel *>(QStringLiteral("stateTitle"))->text() == title;
    }

    QString stateText(const char *state) const
    {
        return find<ui::StatePage>(state)->findChild<QLabel *>(QStringLiteral("stateText"))->text();
    }

    QTemporaryDir folder;
    ui::Language language;
    ui::Theme theme{ui::ThemeChoice::Light};
    ClosedGate gate;
    sandbox::SandboxThread platform;
    storage::Book book;
    std::unique_ptr<linkvisual::Client> client;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<ui::OrdersPage> page;
};

/** The entry of this name in the context menu of @p widget, which is opened with the key for it. */
QAction *menuEntry(QWidget *widget, const char *name)
{
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, QPoint(5, 5), widget->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(widget, &wish);
    const QList<QMenu *> menus = widget->findChildren<QMenu *>();
    for (QAction *action : menus.isEmpty() ? QList<QAction *>() : menus.last()->actions()) {
        if (action->objectName() == QLatin1StringView(name))
            return action;
    }
    return nullptr;
}

} // namespace

/** Orders seen here, and the ways to those that were not. */
class OrdersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasSeenYet()
    {
        Workplace workplace;
        QVERIFY(workplace.desk);
        workplace.show();
        QTRY_VERIFY_WITH_TIMEOUT(
            workplace.says("seenOrderState", QStringLiteral("No orders were seen here yet")), patience);
        QVERIFY(workplace.stateText("seenOrderState").contains(QStringLiteral("ask for the device ID")));
    }

    void ordersAreFoundAndOpened()
    {
        Workplace workplace;
        QVERIFY(workplace.desk && workplace.read(lobby));
        workplace.show();
        QTRY_COMPARE_WITH_TIMEOUT(workplace.rows(), lobbyOrders, patience);
        auto *view = workplace.find<QTableView>("seenOrderView");
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->model()->index(0, tables::SeenOrderTable::Device).data().toString(), QStringLiteral("Lobby"));
        QCOMPARE(view->model()->index(0, tables::SeenOrderTable::ReadAt).data().toString(), QStringLiteral("just now"));
        const auto wanted
            = view->model()->index(5, 0).data(tables::SeenOrderTable::SeenRole).value<storage::SeenOrder>();
        workplace.type(wanted.order.orderId);
        QTRY_COMPARE_WITH_TIMEOUT(workplace.rows(), 1, patience);
        view->setCurrentIndex(view->model()->index(0, 0));
        auto *fields = workplace.find<QTableWidget>("seenOrderFields");
        QCOMPARE(fields->item(0, 1)->text(), wanted.order.orderId);
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        QSignalSpy opened(workplace.page.get(), &ui::OrdersPage::deviceWanted);
        QTest::mouseClick(workplace.find<QPushButton>("openOrderDevice"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), lobby);
        QCOMPARE(opened.first().at(1).toString(), wanted.order.orderId);
    }

    void theMenuOfAnOrderHasWhatItsButtonsDo()
    {
        Workplace workplace;
        QVERIFY(workplace.desk && workplace.read(lobby));
        workplace.show();
        QTRY_COMPARE_WITH_TIMEOUT(workplace.rows(), lobbyOrders, patience);
        auto *view = workplace.find<QTableView>("seenOrderView");
        view->setCurrentIndex(view->model()->index(1, tables::SeenOrderTable::Device));
        for (const char *name : {"openOrderDevice", "copySeenOrderForTicket", "seenOrderExport", "copyCell"}) {
            const QAction *entry = menuEntry(view, name);
            QVERIFY2(entry != nullptr && entry->isEnabled() && !entry->text().isEmpty(), name);
        }
        menuEntry(view, "copyCell")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Lobby"));
        QSignalSpy opened(workplace.page.get(), &ui::OrdersPage::deviceWanted);
        menuEntry(view, "openOrderDevice")->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), lobby);
    }

    void theArrowDownLeadsToTheOrdersAndReadingAgainReadsTheChosenOne()
    {
        Workplace workplace;
        QVERIFY(workplace.desk && workplace.read(lobby));
        workplace.show();
        QTRY_COMPARE_WITH_TIMEOUT(workplace.rows(), lobbyOrders, patience);
        auto *view = workplace.find<QTableView>("seenOrderView");
        auto *search = workplace.find<QLineEdit>("seenOrderSearch");
        workplace.page->activateWindow();
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(view->hasFocus());
        QCOMPARE(view->currentIndex().row(), 0);
        const auto *fields = workplace.find<QTableWidget>("seenOrderFields");
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        workplace.page->read();
        QVERIFY(!fields->property("complete").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(fields->property("complete").toBool(), patience);
        QCOMPARE(view->currentIndex().row(), 0);
    }

    void whatIsNotFoundAsksForTheDevice()
    {
        Workplace workplace;
        QVERIFY(workplace.desk && workplace.read(lobby));
        workplace.show();
        QTRY_COMPARE_WITH_TIMEOUT(workplace.rows(), lobbyOrders, patience);
        workplace.type(QStringLiteral("99999999999"));
        QTRY_VERIFY_WITH_TIMEOUT(
            workplace.says("seenOrderState", QStringLiteral("No order seen here matches “99999999999”")), patience);
        QVERIFY(workplace.stateText("seenOrderState").contains(QStringLiteral("cannot look up an order without")));
        QSignalSpy opened(workplace.page.get(), &ui::OrdersPage::deviceWanted);
        workplace.find<QLineEdit>("openDeviceId")->setText(QStringLiteral("  xLeWd92sK0fQm3kXaZ11000100 "));
        QTest::mouseClick(workplace.find<QPushButton>("openTypedDevice"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), QStringLiteral("xLeWd92sK0fQm3kXaZ11000100"));
        workplace.find<QLineEdit>("openDeviceId")->setText(QStringLiteral("99999 ../'; x"));
        const auto *open = workplace.find<QPushButton>("openTypedDevice");
        QVERIFY(!open->isEnabled());
        QVERIFY2(open->toolTip().startsWith(QStringLiteral("A device ID has")), qPrintable(open->toolTip()));
        workplace.language.choose(QStringLiteral("zh_CN"));
        QTRY_VERIFY(workplace.says("seenOrderState", QStringLiteral("本机读取过的订单中没有符合“99999999999”的")));
    }

    void aCallersPhoneLeadsToTheirDevices()
    {
        Workplace workplace;
        QVERIFY(workplace.desk);
        workplace.show();
        workplace.type(QStringLiteral("+86 138 0013-8000"));
        QTest::mouseClick(workplace.find<QPushButton>("findAccount"), Qt::LeftButton);
        auto *accounts = workplace.find<QTableView>("accountView");
        QTRY_COMPARE_WITH_TIMEOUT(accounts->model()->rowCount(), 1, patience);
        const QAbstractItemModelTester tester(
            accounts->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(accounts->model()->index(0, 0).data().toString(), QStringLiteral("138****8000"));
        QCOMPARE(accounts->model()->index(0, 1).data().toString(), QStringLiteral("f***@hotel.example"));
        auto *reveal = workplace.find<QPushButton>("revealAccounts");
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(accounts->model()->index(0, 0).data().toString(), QStringLiteral("13800138000"));
        QVERIFY(accounts->model()->index(0, 1).data().toString().endsWith(QStringLiteral("@hotel.example")));
        QVERIFY(!accounts->model()->index(0, 1).data().toString().contains(u'*'));
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(accounts->model()->index(0, 0).data().toString(), QStringLiteral("138****8000"));
        auto *devices = workplace.find<QListWidget>("accountDevices");
        QTRY_VERIFY_WITH_TIMEOUT(devices->count() > 0, patience);
        QSignalSpy opened(workplace.page.get(), &ui::OrdersPage::deviceWanted);
        Q_EMIT devices->itemActivated(devices->item(0));
        QCOMPARE(opened.size(), 1);
        const QString iotId = opened.first().at(0).toString();
        QVERIFY(!iotId.isEmpty());
        // By the menus of both as well.
        devices->setCurrentRow(0);
        QAction *open = menuEntry(devices, "openAccountDevice");
        QVERIFY(open != nullptr);
        open->trigger();
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().at(0).toString(), iotId);
        QVERIFY(menuEntry(accounts, "copyCell") != nullptr && menuEntry(accounts, "revealAccounts") != nullptr);
        // The book knows the device from now on.
        QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(workplace.book.entriesOf({iotId}))->size() == 1, patience);
    }

    void whoMayNotAskIsTold_data()
    {
        QTest::addColumn<linkvisual::Service>("service");
        QTest::addColumn<QList<sandbox::Fault>>("faults");
        QTest::newRow("not offered") << linkvisual::Service::Rtcx << QList<sandbox::Fault>{};
        QTest::newRow("forbidden") << linkvisual::Service::LivingIot
                                   << QList<sandbox::Fault>{{QStringLiteral("account/queryIdentityByPage"),
                                          QStringLiteral("refuse"), QStringLiteral("403"), false, -1}};
    }

    void whoMayNotAskIsTold()
    {
        QFETCH(linkvisual::Service, service);
        QFETCH(QList<sandbox::Fault>, faults);
        Workplace workplace(service, faults);
        QVERIFY(workplace.desk);
        workplace.show();
        workplace.type(QStringLiteral("13800138000"));
        QTest::mouseClick(workplace.find<QPushButton>("findAccount"), Qt::LeftButton);
        const auto *state = workplace.find<ui::StatePage>("accountState");
        const auto *title = state->findChild<QLabel *>(QStringLiteral("stateTitle"));
        QTRY_VERIFY_WITH_TIMEOUT(
            state->isVisible() && !title->text().isEmpty() && !title->text().startsWith(QStringLiteral("Looking")),
            patience);
        QVERIFY2(!title->text().startsWith(QStringLiteral("No account")), qPrintable(title->text()));
    }

    void nobodyHasThisNumber()
    {
        Workplace workplace;
        QVERIFY(workplace.desk);
        workplace.show();
        workplace.type(QStringLiteral("nobody@nowhere"));
        QTest::mouseClick(workplace.find<QPushButton>("findAccount"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            workplace.says("accountState", QStringLiteral("No account matches “nobody@nowhere”")), patience);
    }
};

QTEST_MAIN(OrdersPageTest)
#include "orders_page_test.moc"
