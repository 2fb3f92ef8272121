#include "remedy_scene.h"

#include "record_check.h"
#include "remedy.h"
#include "sample_writes.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::Obstacle;
using desk::OperationState;

void RemedyScene::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_platform = std::make_unique<DemoPlatform>();
    m_clock = MovingClock();
    m_locked = false;
}

WorkplaceSetup RemedyScene::setup() const
{
    WorkplaceSetup setup = m_clock.setup();
    setup.callVersions = {{u"order/query"_s, u"1.0.6"_s}, {freezing, u"1.0.1"_s}};
    setup.rules
        = {[this]() -> std::optional<Obstacle> { return m_locked ? std::optional(Obstacle::Locked) : std::nullopt; }};
    return setup;
}

QString RemedyScene::suspect(Workplace &workplace, int count)
{
    m_before = m_platform->orderIds(otherCamera);
    m_platform->sandbox().addFault({u"commodity/buy"_s, u"close"_s, {}, true, 1});
    const QString id = workplace.run(purchase(otherCamera)).id;
    for (int other = 1; other < count; ++other)
        buyElsewhere(*m_platform, purchase(otherCamera));
    QCoro::waitFor(workplace.runner.reread(id));
    m_found.clear();
    for (const QString &order : m_platform->orderIds(otherCamera)) {
        if (!m_before.contains(order))
            m_found << order;
    }
    if (workplace.runner.operation(id)->state != OperationState::Duplicate || m_found.size() != count)
        qFatal("it is no suspected duplicate");
    return id;
}

desk::SuspendIntent RemedyScene::surplus(const QString &orderId)
{
    return {otherCamera, u"Back door"_s, orderId, u"bought twice"_s};
}

bool RemedyScene::remedy(Workplace &workplace, const QString &id, const QString &orderId)
{
    const bool begun = workplace.runner.startRemedy(id, surplus(orderId));
    workplace.waitUntilIdle();
    return begun;
}

bool RemedyScene::isFrozen(const QString &orderId) const
{
    return m_platform->order(otherCamera, orderId).value(u"status"_s).toInt() == 2;
}

OperationState RemedyScene::standing(Workplace &workplace, const QString &id)
{
    const auto remedy = workplace.runner.operation(id)->remedy;
    const auto recorded = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(id))).remedy;
    if (!remedy || !recorded || remedy->state != recorded->state || remedy->intent != recorded->intent)
        qFatal("the journal tells something else");
    return remedy->state;
}

void RemedyScene::staysLocked(Workplace &workplace, const QString &id, int closing)
{
    const QList<storage::Event> events = *QCoro::waitFor(workplace.journal.events(id));
    for (qsizetype number = 0; number < events.size(); ++number)
        QCOMPARE(events.at(number).isOpen, number < events.size() - closing);
    QVERIFY(!QCoro::waitFor(workplace.journal.verify())->broken);
    const auto checked = storage::checkRecord(workplace.journal.path());
    QVERIFY(checked && !checked->broken);
}
