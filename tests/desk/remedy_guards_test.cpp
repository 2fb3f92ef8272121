#include "remedy.h"
#include "remedy_scene.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::Obstacle;
using desk::OperationState;

/** What is no remedy, or must not be done now, is not sent. */
class RemedyGuardsTest : public QObject, protected RemedyScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void whereChangesAreLockedNothingIsSent()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        const QStringList kinds = workplace.kinds(id);
        m_locked = true;
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(workplace.runner.operation(id)->remedy->state, OperationState::NotSent);
        QCOMPARE(workplace.runner.operation(id)->remedy->obstacle, Obstacle::Locked);
        QCOMPARE(workplace.kinds(id), kinds);
        // And when they are locked on the way.
        m_locked = false;
        connect(&workplace.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
            m_locked = m_locked || operation.remedy->state == OperationState::Prepared;
        });
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::NotSent);
        QCOMPARE(workplace.runner.operation(id)->remedy->obstacle, Obstacle::Locked);
        QCOMPARE(workplace.kinds(id).last(), u"remedy-not-sent"_s);
        QCOMPARE(m_platform->posts(freezing), 0);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
    }

    void whatWouldNotRemedyItIsNotSent()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        const auto isNotSent = [&](const QString &orderId) {
            const bool begun = remedy(workplace, id, orderId);
            const desk::Operation tried = *workplace.runner.operation(id)->remedy;
            return begun && tried.state == OperationState::NotSent && tried.obstacle == Obstacle::FactsChanged
                && !tried.obstacleDetail.isEmpty();
        };
        QVERIFY(isNotSent(u"no such order"_s));
        if (!m_before.isEmpty())
            QVERIFY(isNotSent(m_before.first()));
        QCOMPARE(m_platform->posts(freezing), 0);
        // Somebody else was faster: nothing of the purchase would be left.
        QTemporaryDir elsewhere;
        Workplace other(m_platform->url(), elsewhere.filePath(u"journal.sqlite"_s), setup());
        QCOMPARE(other.run(surplus(m_found.at(1))).state, OperationState::Settled);
        QVERIFY(isNotSent(m_found.at(0)));
        QVERIFY(isNotSent(m_found.at(1)));
        QCOMPARE(m_platform->posts(freezing), 1);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
    }

    void whatAPersonSawIsComparedFirst()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        desk::Facts shown;
        shown.device = {m_clock.now(), *QCoro::waitFor(workplace.reads.allOrders(otherCamera)), std::nullopt};
        buyElsewhere(*m_platform, purchase(otherCamera));
        QVERIFY(workplace.runner.startRemedy(id, surplus(m_found.at(0)), shown));
        workplace.waitUntilIdle();
        const auto tried = workplace.runner.operation(id)->remedy;
        QCOMPARE(tried->obstacle, Obstacle::FactsChanged);
        QVERIFY(tried->found && tried->shown);
        QCOMPARE(m_platform->posts(freezing), 0);
    }

    void whatIsNotOnDiskIsNotSent()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        Workplace::sql(path(),
            {u"CREATE TRIGGER broken BEFORE INSERT ON events WHEN NEW.kind = 'remedy-sent' "
             "BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END"_s});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::NotSent);
        QCOMPARE(workplace.runner.operation(id)->remedy->obstacle, Obstacle::JournalFailed);
        QCOMPARE(m_platform->posts(freezing), 0);
        Workplace::sql(path(), {Workplace::mendingTrigger()});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
    }

    void onlyAPurchaseThatMayBeThereTwice()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        m_platform->sandbox().addFault({u"commodity/buy"_s, u"close"_s, {}, true, 1});
        const QString id = workplace.run(purchase(otherCamera)).id;
        QVERIFY(!remedy(workplace, id, u"any"_s));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QVERIFY(!remedy(workplace, id, workplace.runner.operation(id)->orderId));
        QVERIFY(!remedy(workplace, desk::remedyIdOf(id), u"any"_s));
        QVERIFY(!workplace.runner.operation(id)->remedy);
    }

    void onlyOfThisDeviceAndPlatform()
    {
        QString id;
        {
            Workplace begun(m_platform->url(), path(), setup());
            id = suspect(begun);
            desk::SuspendIntent elsewhere = surplus(m_found.at(0));
            elsewhere.iotId = emptyCamera;
            QVERIFY(!begun.runner.startRemedy(id, elsewhere));
        }
        QUrl otherName = m_platform->url();
        otherName.setHost(otherName.host() == u"localhost" ? u"127.0.0.1"_s : u"localhost"_s);
        Workplace other(otherName, path(), setup());
        QVERIFY(QCoro::waitFor(other.runner.pickUp()));
        QCOMPARE(other.runner.operation(id)->state, OperationState::Duplicate);
        QVERIFY(!remedy(other, id, m_found.at(0)));
        QVERIFY(!other.runner.operation(id)->remedy);
        QCOMPARE(m_platform->posts(freezing), 0);
    }
};

QTEST_GUILESS_MAIN(RemedyGuardsTest)
#include "remedy_guards_test.moc"
