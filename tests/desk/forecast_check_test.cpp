#include "forecast_check.h"
#include "workplace.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using desk::ForecastOutcome;
using desk::OperationState;

/** What a purchase was assumed to bring is kept, and held against the dates that the platform gave. */
class ForecastCheckTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_platform;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_platform = std::make_unique<DemoPlatform>();
    }

    void datesAsAssumed_data()
    {
        QTest::addColumn<bool>("immediateUse");
        QTest::newRow("after the earlier plans") << false;
        QTest::newRow("now") << true;
    }

    void datesAsAssumed()
    {
        QFETCH(bool, immediateUse);
        Workplace workplace(m_platform->url(), path());
        desk::BuyIntent intent = purchase(otherCamera, 2);
        intent.immediateUse = immediateUse;
        const desk::Operation operation = workplace.run(intent);
        QCOMPARE(operation.state, OperationState::Settled);
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::AsForecast);
        QVERIFY(!workplace.kinds(operation.id).contains(QStringLiteral("forecast-missed")));
        // The record has it, so that it can be told after a restart.
        const desk::Operation recorded = desk::operationFrom(*QCoro::waitFor(workplace.journal.events(operation.id)));
        QVERIFY(recorded.forecast && qAbs(recorded.forecast->begin.secsTo(operation.forecast->begin)) <= 1);
        QCOMPARE(desk::forecastOutcome(recorded), ForecastOutcome::AsForecast);
    }

    void otherDatesAreRecorded()
    {
        Workplace workplace(m_platform->url(), path());
        // Somebody else buys in between, so that this purchase comes later than it seemed.
        connect(&workplace.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
            if (operation.state != OperationState::Prepared)
                return;
            desk::BuyIntent other = purchase(otherCamera);
            other.plan.specification = QStringLiteral("continuousResource_14");
            buyElsewhere(*m_platform, other);
        });
        const desk::Operation operation = workplace.run(purchase(otherCamera));
        QCOMPARE(operation.state, OperationState::Settled);
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::Differs);
        const QList<storage::Event> events = *QCoro::waitFor(workplace.journal.events(operation.id));
        QCOMPARE(workplace.kinds(operation.id),
            QStringList({QStringLiteral("reserved"), QStringLiteral("prepared"), QStringLiteral("sent"),
                QStringLiteral("answered"), QStringLiteral("forecast-missed"), QStringLiteral("settled")}));
        const QJsonObject missed = events.at(4).object();
        QCOMPARE(events.at(4).state, QStringLiteral("answered"));
        const auto begin = [&missed](const char *term) {
            const QString text = missed[QLatin1StringView(term)].toObject()[QLatin1String("begin")].toString();
            return QDateTime::fromString(text, Qt::ISODate);
        };
        QVERIFY(begin("forecast").isValid() && begin("forecast") < begin("real"));
        QCOMPARE(desk::operationFrom(events).state, OperationState::Settled);
    }

    void whatIsNotReportedIsNotCompared()
    {
        desk::Operation operation;
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::NotCompared);
        const QDateTime begin(QDate(2026, 11, 22), QTime(6, 0), Qt::UTC);
        operation.forecast = plans::Term{begin, begin.addDays(30)};
        operation.order = plans::Order();
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::NotCompared);
        operation.order->start = plans::Moment{begin.addSecs(60), {}};
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::NotCompared);
        operation.order->end = plans::Moment{begin.addDays(30), {}};
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::AsForecast);
        operation.order->end = plans::Moment{begin.addDays(31), {}};
        QCOMPARE(desk::forecastOutcome(operation), ForecastOutcome::Differs);
        const desk::Intent suspension = desk::SuspendIntent{otherCamera};
        QVERIFY(!desk::forecastOf(suspension, {}));
    }
};

QTEST_GUILESS_MAIN(ForecastCheckTest)
#include "forecast_check_test.moc"
