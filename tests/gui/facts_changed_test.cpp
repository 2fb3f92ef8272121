#include "device_wizard.h"
#include "wizard_hand.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/** What happens on the platform while a person looks at the effect of a change. */
using Change = std::function<QString(DeskFixture &, ui::ChangeWizard *)>;

QString orderOf(ui::ChangeWizard *wizard)
{
    const auto *about = qobject_cast<ui::DeviceWizard *>(wizard);
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
    return desk.changeElsewhere(desk::ClaimFreePlanIntent{hand::wizard(u"claim"_s).device, u"another desk"_s});
}

QString started(DeskFixture &desk, ui::ChangeWizard *wizard)
{
    const QString device = hand::wizard(u"start an order"_s).device;
    return desk.changeElsewhere(desk::EnableOrderIntent{device, u"another desk"_s, orderOf(wizard), {}});
}

QString firstSuspended(DeskFixture &desk, ui::ChangeWizard *)
{
    const QString broken = hand::wizard(u"replace"_s).device;
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
        QTest::addColumn<QString>("name");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("possible");
        const auto row = [](const QString &name, const char *what, const Change &change, const QString &words,
                             bool possible = true) {
            QTest::addRow("%s: %s", qPrintable(name), what) << name << change << words << possible;
        };
        const auto device = [](const QString &name) { return hand::wizard(name).device; };
        const QString buy = u"buy"_s;
        row(buy, "another order", boughtFor(device(buy)), u"is new"_s);
        row(buy, "another price", onSaleFor(u"12.5"_s), u"¥9.90 → ¥12.50"_s);
        row(buy, "not on sale", onSaleFor({}), u"not on sale"_s, false);
        row(buy, "somebody else's", administeredBySomebodyElse(device(buy)), u"account that administers the device"_s);
        row(u"claim"_s, "claimed", claimed, u"claimed"_s);
        const QString freePlan = u"start the free plan"_s;
        row(freePlan, "another order", boughtFor(device(freePlan)), u"is new"_s);
        const QString start = u"start an order"_s;
        row(start, "another one", boughtFor(device(start)), u"is new"_s);
        row(start, "started", started, u" → "_s, false);
        row(u"suspend"_s, "started", started, u" → "_s);
        const QString target = hand::wizard(u"transfer"_s).target;
        row(u"transfer"_s, "another order there", boughtFor(target), u"Target device: Order"_s);
        row(u"transfer"_s, "somebody else's", administeredBySomebodyElse(target),
            u"account that administers the target"_s, false);
        row(u"bind"_s, "somebody else's", administeredBySomebodyElse(device(u"bind"_s)),
            u"account that administers the device"_s);
        row(u"replace"_s, "one is frozen", firstSuspended, u"frozen"_s);
    }

    void nothingIsSent()
    {
        QFETCH(QString, name);
        QFETCH(Change, change);
        QFETCH(QString, words);
        QFETCH(bool, possible);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        const int effect = wizard->currentId();
        QVERIFY(shown(wizard).isEmpty());

        QCOMPARE(change(desk, wizard), QString());
        const int posts = desk.posts(which.call);
        hand::pressChangeOften(wizard);
        QVERIFY2(isBackAtEffect(wizard), qPrintable(hand::obstacle(wizard)));
        QCOMPARE(wizard->currentId(), effect);
        QCOMPARE(desk.posts(which.call), posts);
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
        hand::fill(wizard, which);
        if (!possible) {
            QTest::qWait(200);
            QVERIFY(!button->isEnabled());
            QVERIFY(!hand::obstacle(wizard).isEmpty());
            QCOMPARE(desk.posts(which.call), posts);
            return;
        }
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(hand::obstacle(wizard)), 10'000);
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.posts(which.call) > posts, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 30'000);
        const auto operation = desk.runner().operation(wizard->operationId());
        QVERIFY(operation && operation->state == desk::OperationState::Settled);
        if (which.target.isEmpty())
            QCOMPARE(desk.posts(which.call), posts + 1);
    }

    void aPriceThatIsAskedAgainIsTheNewOne()
    {
        DeskFixture desk(u"en"_s);
        const hand::Wizard buy = hand::wizard(u"buy"_s);
        ui::ChangeWizard *wizard = hand::open(desk, buy);
        QVERIFY(wizard != nullptr);
        QVERIFY(hand::goToEffect(wizard, buy));
        QVERIFY(wizard->button(QWizard::CommitButton)->text().contains(u"9.90"_s));
        QCOMPARE(onSaleFor(u"12.5"_s)(desk, wizard), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QVERIFY(isBackAtEffect(wizard));
        QVERIFY(wizard->button(QWizard::CommitButton)->text().contains(u"12.50"_s));
        // Who looks at the plans again sees it there, and what changed is told once.
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
        QVERIFY(hand::goToEffect(wizard, buy));
        QVERIFY(shown(wizard).isEmpty());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.buyPosts(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.runner().running(), 0, 20'000);
        const auto operation = desk.runner().operation(wizard->operationId());
        QCOMPARE(std::get<desk::BuyIntent>(operation->intent).plan.price->toDecimal(), u"12.50"_s);
    }
};

QTEST_MAIN(FactsChangedTest)
#include "facts_changed_test.moc"
