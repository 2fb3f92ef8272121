#include "busy_desk.h"
#include "elided_label.h"
#include "signature_dialog.h"
#include "state_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace {

sandbox::Fault always(const char *call, const char *kind, const char *value = "")
{
    return {QLatin1StringView(call), QLatin1StringView(kind), QLatin1StringView(value), false, -1};
}

/** What stands in the place of a list. */
struct State {
    State(DeskFixture &desk, const char *name)
        : page(desk.find<ui::StatePage>(name))
        , title(page->findChild<QLabel *>(QStringLiteral("stateTitle")))
        , text(page->findChild<QLabel *>(QStringLiteral("stateText")))
        , action(page->findChild<QPushButton *>(QStringLiteral("stateAction")))
        , copy(page->findChild<QPushButton *>(QStringLiteral("stateCopy")))
        , details(page->findChild<QPushButton *>(QStringLiteral("stateDetails")))
    {
    }

    bool says(const char *what) const
    {
        return page->isVisible() && (title->text() + text->text()).contains(QLatin1StringView(what));
    }

    ui::StatePage *page;
    QLabel *title;
    QLabel *text;
    QPushButton *action;
    QPushButton *copy;
    QPushButton *details;
};

/** What copies the error that @p banner tells of; nothing while it tells of none. */
QPushButton *copyButton(DeskFixture &desk, const char *banner)
{
    auto *copy = desk.find(banner)->findChild<QPushButton *>(QStringLiteral("copyErrorForTicket"));
    return copy != nullptr && !copy->isHidden() ? copy : nullptr;
}

} // namespace

/** What a person sees when reading fails, and how they go on. */
class ReadingFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesThatCannotBeReadSayWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << QStringLiteral("refuse") << QStringLiteral("403")
                                 << QStringLiteral("has no right to do this");
        QTest::newRow("throttled") << QStringLiteral("throttle") << QString()
                                   << QStringLiteral("Too many calls at once");
        QTest::newRow("cut off") << QStringLiteral("truncate") << QString() << QStringLiteral("broke off");
        QTest::newRow("another's page") << QStringLiteral("garbage") << QString() << QStringLiteral("cannot be read");
        QTest::newRow("HTTP 502") << QStringLiteral("http") << QStringLiteral("502")
                                  << QStringLiteral("HTTP error 502");
    }

    void devicesThatCannotBeReadSayWhy()
    {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(QString, words);
        const sandbox::Fault fault{QStringLiteral("things/get"), kind, value, false, -1};
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {fault}, {}});
        const State state(desk, "deviceState");
        QTRY_VERIFY_WITH_TIMEOUT(state.says(qPrintable(words)), 10'000);
        QVERIFY(state.copy->isVisible());
        desk.platform().clearFaults();
        QTest::mouseClick(state.action, Qt::LeftButton);
        QVERIFY(desk.becomesReady());
        QVERIFY(!state.page->isVisible());
    }

    void aPlatformThatIsGoneIsReadOnceItIsBack()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        desk.stopPlatform();
        // The older list stays, and the orders say what is the matter.
        const int devices = desk.find<QAbstractItemView>("deviceView")->model()->rowCount();
        desk.find<QAction>("refresh")->trigger();
        const auto *banner = desk.find("devicesBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
        QCOMPARE(desk.find<QAbstractItemView>("deviceView")->model()->rowCount(), devices);
        // The device at hand does not look as if it were of now.
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("deviceBanner")->isVisible(), 10'000);
        auto *view = desk.find<QAbstractItemView>("deviceView");
        view->setCurrentIndex(view->model()->index(1, 0));
        const State orders(desk, "orderState");
        QTRY_VERIFY_WITH_TIMEOUT(orders.says("does not accept the connection"), 10'000);
        QVERIFY(desk.startPlatform());
        QTest::mouseClick(orders.action, Qt::LeftButton);
        QVERIFY(desk.becomesReady());
        desk.find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 10'000);
    }

    void ordersThatCannotBeReadAreReadAgain()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), {}, {always("order/query", "refuse", "2063")}, {}});
        const State state(desk, "orderState");
        QTRY_VERIFY_WITH_TIMEOUT(state.says("The device does not exist in this region."), 10'000);
        QVERIFY(state.says("2063"));
        QVERIFY(desk.find<QAbstractItemView>("deviceView")->model()->rowCount() > 1);
        desk.platform().clearFaults();
        QTest::mouseClick(state.action, Qt::LeftButton);
        QVERIFY(desk.becomesReady());
        QVERIFY(!state.page->isVisible());
    }

    void aPlatformThatListsNoDevicesIsNotAFailure()
    {
        DeskSetup setup{QStringLiteral("en"), {}, {}, {}};
        setup.service = linkvisual::Service::Rtcx;
        DeskFixture desk(setup);
        const State state(desk, "deviceState");
        QTRY_VERIFY_WITH_TIMEOUT(state.says("does not list its devices"), 10'000);
        QVERIFY(!state.action->isVisible());
        // A pasted device ID opens the device, though the book is empty.
        desk.find<QLineEdit>("deviceSearch")->setText(QStringLiteral("6vw0OrGyHFSW6EQA000100"));
        QTRY_VERIFY_WITH_TIMEOUT(state.action->isVisible(), 10'000);
        QTest::mouseClick(state.action, Qt::LeftButton);
        QVERIFY(desk.becomesReady());
        // All of it was read, and it is in the book now.
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractItemView>("deviceView")->model()->rowCount() > 0, 10'000);
        const QString query = QStringLiteral("/platform/vision/customer/cloudstorage/order/query");
        const int asked = desk.platform().requestCount(query);
        desk.find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.platform().requestCount(query) > asked, 10'000);
        QVERIFY(!desk.find("devicesBanner")->isVisible());
    }

    void aWrongSecretShowsBothSignedTexts()
    {
        DeskFixture desk(DeskSetup{QStringLiteral("en"), QByteArrayLiteral("another one"), {}, {}});
        const State state(desk, "deviceState");
        QTRY_VERIFY_WITH_TIMEOUT(state.says("AppSecret in the profile is wrong"), 10'000);
        QVERIFY(state.details->isVisible());
        QTest::mouseClick(state.details, Qt::LeftButton);
        const auto *dialog = desk.window().findChild<ui::SignatureDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const auto *lines = dialog->findChild<QTableWidget *>();
        QVERIFY(lines->rowCount() > 5);
        for (int row = 0; row < lines->rowCount(); ++row)
            QCOMPARE(lines->item(row, 1)->text(), lines->item(row, 2)->text());
        QCOMPARE(lines->item(0, 2)->text(), QStringLiteral("POST"));
        QVERIFY(lines->item(lines->rowCount() - 1, 2)->text().startsWith(u'/'));
    }

    void whatCouldNotBeReadAgainIsOfferedForATicket()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.showDevice(busy::device));
        QVERIFY(desk.trigger("showCatalogue"));
        QTRY_VERIFY(desk.find<QAbstractItemView>("catalogueView")->model()->rowCount() > 0);
        desk.platform().addFault(always("*", "http", "503"));
        QVERIFY(desk.trigger("refresh"));
        QTRY_VERIFY(copyButton(desk, "catalogueBanner") != nullptr);
        QVERIFY(desk.trigger("showDevices"));
        QVERIFY(desk.trigger("refresh"));
        const std::pair<const char *, const char *> banners[] = {{"catalogueBanner", "commodity/query"},
            {"devicesBanner", "/cloud/thing"}, {"deviceBanner", "/vision/customer/"}};
        for (const auto &[banner, path] : banners) {
            QTRY_VERIFY2(copyButton(desk, banner) != nullptr, banner);
            QApplication::clipboard()->clear();
            copyButton(desk, banner)->click();
            const QString ticket = QApplication::clipboard()->text();
            QVERIFY2(ticket.contains(QLatin1StringView(path)) && ticket.contains(u"503"), qPrintable(ticket));
        }
        desk.platform().clearFaults();
        desk.find<QPushButton>("devicesRetry")->click();
        QTRY_VERIFY(desk.find("devicesBanner")->isHidden());
    }
};

QTEST_MAIN(ReadingFaultsTest)
#include "reading_faults_test.moc"
