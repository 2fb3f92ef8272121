#include "remedy.h"
#include "remedy_scene.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::Obstacle;
using desk::OperationState;

/** A purchase that is there twice: the order too many is frozen inside its operation, once, and the other confirmed. */
class RemedyTest : public QObject, protected RemedyScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }

    void theSurplusIsFrozenAndTheOtherConfirmed_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("the first") << 0;
        QTest::newRow("the second") << 1;
    }

    void theSurplusIsFrozenAndTheOtherConfirmed()
    {
        QFETCH(int, which);
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        const QString &wrong = m_found.at(which);
        const QString &right = m_found.at(1 - which);
        QVERIFY(workplace.runner.startRemedy(id, surplus(wrong)));
        QVERIFY(!workplace.runner.startRemedy(id, surplus(wrong)));
        QVERIFY(!workplace.runner.startRemedy(id, surplus(right)));
        QCOMPARE(workplace.runner.running(), 1);
        workplace.waitUntilIdle();
        QVERIFY(isFrozen(wrong) && !isFrozen(right));
        QCOMPARE(m_platform->posts(freezing), 1);
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        const desk::Operation matched = workplace.runner.operation(id).value();
        QCOMPARE(matched.state, OperationState::Matched);
        QCOMPARE(matched.orderId, right);
        QCOMPARE(matched.surplus, QStringList{wrong});
        QVERIFY(!matched.underWay && !matched.remedy->underWay);
        QStringList kinds = workplace.kinds(id);
        kinds.removeAll(u"forecast-missed"_s);
        QCOMPARE(kinds,
            QStringList({u"reserved"_s, u"prepared"_s, u"sent"_s, u"unknown"_s, u"suspected-duplicate"_s,
                u"remedy-prepared"_s, u"remedy-sent"_s, u"remedy-answered"_s, u"remedy-settled"_s, u"matched"_s}));
        // Meanwhile nobody else gets the device.
        QCOMPARE(workplace.run(purchase(otherCamera)).obstacle, Obstacle::DeviceBusy);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, u"confirmed"_s)));
        const desk::Operation settled = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(id)));
        QCOMPARE(settled.state, OperationState::Settled);
        QCOMPARE(settled.orderId, right);
        staysLocked(workplace, id, 1);
        QVERIFY(!workplace.runner.startRemedy(id, surplus(right)));
        QCOMPARE(workplace.run(purchase(otherCamera)).state, OperationState::Settled);
        QCOMPARE(m_platform->posts(freezing), 1);
    }

    void oneAfterTheOther()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace, 3);
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QVERIFY(!remedy(workplace, u"another"_s, m_found.at(1)));
        QVERIFY(remedy(workplace, id, m_found.at(1)));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, m_found.at(2));
        QCOMPARE(workplace.runner.operation(id)->surplus, m_found.mid(0, 2));
        QCOMPARE(m_platform->posts(freezing), 2);
        staysLocked(workplace, id, 0);
    }

    void anAnsweredPurchaseThatIsThereTwice()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        connect(&workplace.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
            if (operation.state == OperationState::Answered && m_platform->purchases() == 1)
                buyElsewhere(*m_platform, purchase(otherCamera));
        });
        const QStringList before = m_platform->orderIds(otherCamera);
        const desk::Operation bought = workplace.run(purchase(otherCamera));
        QCOMPARE(bought.state, OperationState::Duplicate);
        QString other;
        for (const QString &order : m_platform->orderIds(otherCamera)) {
            if (!before.contains(order) && order != bought.orderId)
                other = order;
        }
        QVERIFY(remedy(workplace, bought.id, other));
        QCOMPARE(workplace.runner.operation(bought.id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(bought.id)->orderId, bought.orderId);
    }

    void whatIsRefusedCanBeDecidedAnew()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"refuse"_s, u"403"_s, false, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Refused);
        QVERIFY(workplace.runner.operation(id)->remedy->error);
        QVERIFY(!workplace.runner.operation(id)->error || workplace.runner.operation(id)->error->code != 403);
        QCOMPARE(workplace.kinds(id).last(), u"remedy-refused"_s);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QCOMPARE(m_platform->posts(freezing), 1);
        staysLocked(workplace, id, 0);
        QVERIFY(remedy(workplace, id, m_found.at(1)));
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        QVERIFY(!workplace.runner.operation(id)->remedy->error);
        QCOMPARE(m_platform->posts(freezing), 2);
    }

    void whatIsUnknownIsReadAgain()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, true, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Unknown);
        QCOMPARE(workplace.kinds(id).last(), u"remedy-unknown"_s);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QVERIFY(!remedy(workplace, id, m_found.at(0)));
        QVERIFY(!remedy(workplace, id, m_found.at(1)));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Matched);
        QCOMPARE(workplace.runner.operation(id)->orderId, m_found.at(1));
        QCOMPARE(m_platform->posts(freezing), 1);
        staysLocked(workplace, id, 0);
    }

    void timeReadsAgain()
    {
        WorkplaceSetup patient = setup();
        // The purchase is read again by hand before that.
        patient.settings.resolvingDelays = QList<std::chrono::milliseconds>(2, std::chrono::milliseconds(1'000));
        Workplace workplace(m_platform->url(), path(), patient);
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, true, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(workplace.runner.operation(id)->state, OperationState::Matched, 20'000);
        QCOMPARE(m_platform->posts(freezing), 1);
    }

    void whatNeverShowsDidNotHappen()
    {
        Workplace workplace(m_platform->url(), path(), setup());
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, false, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::NotSeen);
        QVERIFY(!remedy(workplace, id, m_found.at(0)));
        m_clock.advance(*m_platform, 20);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::DidNotHappen);
        QCOMPARE(workplace.runner.operation(id)->state, OperationState::Duplicate);
        QCOMPARE(m_platform->posts(freezing), 1);
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        QCOMPARE(standing(workplace, id), OperationState::Settled);
        QCOMPARE(m_platform->posts(freezing), 2);
        staysLocked(workplace, id, 0);
    }

    void whereReadingCannotTellAPersonCloses()
    {
        WorkplaceSetup old = setup();
        old.callVersions = {};
        Workplace workplace(m_platform->url(), path(), old);
        const QString id = suspect(workplace);
        m_platform->sandbox().addFault({freezing, u"close"_s, {}, false, 1});
        QVERIFY(remedy(workplace, id, m_found.at(0)));
        m_clock.advance(*m_platform, 60);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(standing(workplace, id), OperationState::Unknown);
        QCOMPARE(workplace.runner.operation(id)->remedy->verdict, desk::Verdict::Unclear);
        const QStringList kinds = workplace.kinds(id);
        QCoro::waitFor(workplace.runner.reread(id));
        QCOMPARE(workplace.kinds(id), kinds);
        QVERIFY(QCoro::waitFor(workplace.runner.settle(id, u"the vendor froze it"_s)));
        staysLocked(workplace, id, 1);
        QVERIFY(QCoro::waitFor(workplace.journal.openOperations())->isEmpty());
        QCOMPARE(m_platform->posts(freezing), 1);
    }
};

QTEST_GUILESS_MAIN(RemedyTest)
#include "remedy_test.moc"
