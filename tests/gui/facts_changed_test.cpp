#include "bind_wizard.h"
#include "buy_wizard.h"
#include "replacement.h"
#include "wizard_hand.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Devices of the demo.
const QString lobby = u"6vw0OrGyHFSW6EQA000100"_s; ///< One order in force, one waiting.
const QString carPark = u"QIuozfUcxRX6frOTO4dK000100"_s; ///< Its free plan is not claimed.
const QString eventYear = u"uY8tR1eW4qA7sD0fG3h6000100"_s; ///< An event plan is in force, so that a free one waits.
const QString oldCamera = u"oI2uY5tR8eW1qL4kJ7h8000100"_s; ///< Of one administrator with the next.
const QString newCamera = u"gF9hJ2kL5zX8cV1bN4m9000100"_s;
const QString broken = u"eW5rT8yU1iO4pA7sD0f7000100"_s; ///< Of one administrator with the next.
const QString successor = u"yH7uJ0iK3oL6pA9sD2f5000100"_s;

/** What happens on the platform while a person looks at the effect of a change. */
using Change = std::function<QString(DeskFixture &, ui::ChangeWizard *)>;

QString orderOf(ui::ChangeWizard *wizard)
{
    const auto *about = dynamic_cast<ui::DeviceWizard *>(wizard);
    return about != nullptr ? about->orderId() : QString();
}

Change boughtFor(const QString &iotId)
{
    return [iotId](DeskFixture &desk, ui::ChangeWizard *) {
        desk::BuyIntent intent{iotId, u"another desk"_s};
        intent.plan.commodityCode = u"ilopLVCloudResource"_s;
        intent.plan.specification = u"continuousResource_7"_s;
        intent.userName = u"another"_s;
        return desk.changeElsewhere(intent);
    };
}

Change administeredBySomebodyElse(const QString &iotId)
{
    return [iotId](DeskFixture &desk, ui::ChangeWizard *) {
        const QJsonObject wish{{u"iotId"_s, iotId}, {u"action"_s, u"bind"_s}, {u"admin"_s, u"somebody else"_s}};
        return desk.control("device", wish) ? QString() : u"refused"_s;
    };
}

Change onSaleFor(const QString &price)
{
    return [price](DeskFixture &desk, ui::ChangeWizard *) {
        const QJsonObject wish{{u"specification"_s, u"eventResource_3"_s}, {u"price"_s, price}};
        return desk.control("plan", wish) ? QString() : u"refused"_s;
    };
}

QString claimed(DeskFixture &desk, ui::ChangeWizard *)
{
    return desk.changeElsewhere(desk::ClaimFreePlanIntent{carPark, u"another desk"_s});
}

QString started(DeskFixture &desk, ui::ChangeWizard *wizard)
{
    return desk.changeElsewhere(desk::EnableOrderIntent{lobby, u"another desk"_s, orderOf(wizard), {}});
}

QString firstSuspended(DeskFixture &desk, ui::ChangeWizard *)
{
    const QString first = desk.ordersOf(broken).first()[u"orderId"_s].toString();
    return desk.changeElsewhere(desk::SuspendIntent{broken, u"another desk"_s, first, {}});
}

} // namespace

Q_DECLARE_METATYPE(Change)

/** What changed between a person's look at the effect and the click that sends keeps everything from being sent. */
class FactsChangedTest : public QObject
{
    Q_OBJECT

private:
    /** Opens the wizard that @p action opens, on its first page. */
    static ui::ChangeWizard *open(
        DeskFixture &desk, const QByteArray &action, const QString &device, const QString &order)
    {
        if (!desk.becomesReady() || !desk.showDevice(device))
            return nullptr;
        if (action == "buy")
            return desk.openWizard();
        if (!order.isEmpty() && desk.chooseOrder(order).isEmpty())
            return nullptr;
        const auto *wanted = desk.window().findChild<QAction *>(QLatin1StringView(action));
        if (!QTest::qWaitFor([wanted] { return wanted->isEnabled(); }, 10'000) || !desk.trigger(action.constData()))
            return nullptr;
        return desk.window().findChild<ui::ChangeWizard *>();
    }

    /** Goes on to the effect, and gives what it asks for. */
    static bool goToEffect(ui::ChangeWizard *wizard, const QString &target)
    {
        while (wizard->button(QWizard::NextButton)->isVisible()) {
            if (auto *search = wizard->currentPage()->findChild<QLineEdit *>(u"targetSearch"_s))
                search->setText(target);
            auto *userName = wizard->currentPage()->findChild<QLineEdit *>(u"userName"_s);
            if (userName != nullptr && userName->text().isEmpty())
                userName->setText(u"hotel"_s);
            if (!hand::goOn(wizard))
                return false;
        }
        return hand::becomesRead(wizard) && fill(wizard);
    }

    /** What the page before the change asks a person to type. */
    static bool fill(ui::ChangeWizard *wizard)
    {
        wizard->findChild<QLineEdit *>(u"reason"_s)->setText(u"the caller's own words"_s);
        if (auto *ending = wizard->findChild<QLineEdit *>(u"orderEnding"_s))
            ending->setText(orderOf(wizard));
        const auto *change = wizard->button(QWizard::CommitButton);
        return QTest::qWaitFor([change] { return change->isEnabled(); }, 10'000);
    }

    static QString shown(const ui::ChangeWizard *wizard)
    {
        QString texts;
        const auto *banner = wizard->findChild<QWidget *>(u"factsChanged"_s);
        if (!banner->isVisible())
            return texts;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            texts += label->text() + u'\n';
        return texts;
    }

    static bool isBackAtEffect(ui::ChangeWizard *wizard)
    {
        return QTest::qWaitFor([wizard] { return !shown(wizard).isEmpty(); }, 20'000) && hand::becomesRead(wizard)
            && wizard->button(QWizard::CommitButton)->isVisible();
    }

private Q_SLOTS:
    void nothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("possible");
        const auto row = [](const char *name, const char *action, const QString &device, const QString &order,
                             const QString &target, const char *call, const Change &change, const QString &words,
                             bool possible = true) {
            QTest::newRow(name) << QByteArray(action) << device << order << target << QByteArray(call) << change
                                << words << possible;
        };
        row("buy, another order", "buy", lobby, {}, {}, "cloudstorage/commodity/buy", boughtFor(lobby), u"is new"_s);
        row("buy, another price", "buy", lobby, {}, {}, "cloudstorage/commodity/buy", onSaleFor(u"12.5"_s),
            u"¥9.90 → ¥12.50"_s);
        row("buy, not on sale", "buy", lobby, {}, {}, "cloudstorage/commodity/buy", onSaleFor({}), u"not on sale"_s,
            false);
        row("claim, claimed", "claimFreePlan", carPark, {}, {}, "freecloudstorage/consume", claimed, u"claimed"_s);
        row("start an order, another one", "startOrder", lobby, u"waiting"_s, {}, "cloudstorage/commodity/enable",
            boughtFor(lobby), u"is new"_s);
        row("start an order, started", "startOrder", lobby, u"waiting"_s, {}, "cloudstorage/commodity/enable", started,
            u" → "_s, false);
        row("suspend, started", "suspend", lobby, u"waiting"_s, {}, "cloudstorage/status/set", started, u" → "_s);
        row("transfer, another order there", "transfer", oldCamera, u"in force"_s, newCamera, "cloudstorage/transfer",
            boughtFor(newCamera), u"Target device: Order"_s);
        row("transfer, somebody else's", "transfer", oldCamera, u"in force"_s, newCamera, "cloudstorage/transfer",
            administeredBySomebodyElse(newCamera), u"account that administers the target"_s, false);
        row("bind, somebody else's", "bindOrder", carPark, {}, {}, "cloudstorage/bind/order",
            administeredBySomebodyElse(carPark), u"account that administers the device"_s);
        row("replace, one is frozen", "replaceDevice", broken, {}, successor, "cloudstorage/transfer", firstSuspended,
            u"frozen"_s);
    }

    void nothingIsSent()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, device);
        QFETCH(QString, order);
        QFETCH(QString, target);
        QFETCH(QByteArray, call);
        QFETCH(Change, change);
        QFETCH(QString, words);
        QFETCH(bool, possible);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = open(desk, action, device, order);
        QVERIFY(wizard != nullptr);
        QVERIFY2(goToEffect(wizard, target), qPrintable(hand::obstacle(wizard)));
        const int effect = wizard->currentId();
        QVERIFY(shown(wizard).isEmpty());

        QCOMPARE(change(desk, wizard), QString());
        const int posts = desk.posts(call.constData());
        hand::pressChangeOften(wizard);
        QVERIFY2(isBackAtEffect(wizard), qPrintable(hand::obstacle(wizard)));
        QCOMPARE(wizard->currentId(), effect);
        QCOMPARE(desk.posts(call.constData()), posts);
        QVERIFY2(shown(wizard).contains(words), qPrintable(shown(wizard)));
        QCOMPARE(desk.runner().operations().size(), 1);
        QCOMPARE(desk.runner().operations().constFirst().state, desk::OperationState::NotSent);
        QCOMPARE(hand::changeLanguage(desk, wizard), QString());

        // Nothing goes on by itself, nor by clicks that were meant for the page that is gone.
        const auto *button = wizard->button(QWizard::CommitButton);
        QVERIFY(!button->isEnabled());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        hand::holdReturn(wizard);
        QCOMPARE(wizard->currentId(), effect);
        auto *seen = wizard->findChild<QCheckBox *>(u"factsChangedSeen"_s);
        QVERIFY(seen->isVisible() && !seen->isChecked());
        seen->click();
        if (!possible) {
            QTest::qWait(200);
            QVERIFY(!button->isEnabled());
            QVERIFY(!hand::obstacle(wizard).isEmpty());
            QCOMPARE(desk.posts(call.constData()), posts);
            return;
        }
        QVERIFY2(fill(wizard), qPrintable(hand::obstacle(wizard)));
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.posts(call.constData()) > posts, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 30'000);
        const auto operation = desk.runner().operation(wizard->operationId());
        QVERIFY(operation && operation->state == desk::OperationState::Settled);
        if (action != "replaceDevice")
            QCOMPARE(desk.posts(call.constData()), posts + 1);
    }

    void theFreePlansStartIsHeldBackToo()
    {
        DeskFixture desk(u"en"_s);
        QVERIFY(desk.becomesReady());
        QCOMPARE(desk.changeElsewhere(desk::ClaimFreePlanIntent{eventYear, u"another desk"_s}), QString());
        ui::ChangeWizard *wizard = open(desk, "startFreePlan", eventYear, {});
        QVERIFY(wizard != nullptr);
        QVERIFY2(goToEffect(wizard, {}), qPrintable(hand::obstacle(wizard)));
        QCOMPARE(boughtFor(eventYear)(desk, wizard), QString());
        hand::pressChangeOften(wizard);
        QVERIFY(isBackAtEffect(wizard));
        QCOMPARE(desk.posts("freecloudstorage/enable"), 0);
        QVERIFY2(shown(wizard).contains(u"is new"_s), qPrintable(shown(wizard)));
    }

    void aPriceThatIsAskedAgainIsTheNewOne()
    {
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = open(desk, "buy", lobby, {});
        QVERIFY(wizard != nullptr);
        QVERIFY(goToEffect(wizard, {}));
        QVERIFY(wizard->button(QWizard::CommitButton)->text().contains(u"9.90"_s));
        QCOMPARE(onSaleFor(u"12.5"_s)(desk, wizard), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QVERIFY(isBackAtEffect(wizard));
        QVERIFY(wizard->button(QWizard::CommitButton)->text().contains(u"12.50"_s));
        // Who looks at the plans again sees it there, and what changed is told once.
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        QVERIFY(goToEffect(wizard, {}));
        QVERIFY(shown(wizard).isEmpty());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.buyPosts(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 20'000);
        const auto operation = desk.runner().operation(wizard->operationId());
        QCOMPARE(std::get<desk::BuyIntent>(operation->intent).plan.price.toDecimal(), u"12.50"_s);
    }
};

QTEST_MAIN(FactsChangedTest)
#include "facts_changed_test.moc"
