#include "plan_price.h"

#include <QTest>

#include <limits>

class PlanPriceTest : public QObject
{
    Q_OBJECT

private:
    static plans::Plan plan(const char16_t *price, int months, int days)
    {
        plans::Plan plan;
        plan.price = *plans::Money::fromDecimal(price);
        plan.months = months;
        plan.lifecycleDays = days;
        return plan;
    }

private Q_SLOTS:
    void sharesAreExact()
    {
        QCOMPARE(plans::pricePerMonth(plan(u"350", 12, 7))->toDecimal(), QStringLiteral("29.17"));
        QCOMPARE(plans::pricePerDayKept(plan(u"350", 12, 7))->toDecimal(), QStringLiteral("4.17"));
        // Not a share of the rounded price of a month, 0.12, which would be 0.02.
        QCOMPARE(plans::pricePerDayKept(plan(u"0.35", 3, 8))->toDecimal(), QStringLiteral("0.01"));
        QCOMPARE(plans::pricePerDayKept(plan(u"29.9", 1, 30))->toDecimal(), QStringLiteral("1.00"));
        QCOMPARE(plans::pricePerDayKept(plan(u"0", 1, 30))->toDecimal(), QStringLiteral("0.00"));
    }

    void whatIsNotToldIsNotGuessed()
    {
        plans::Plan bare;
        QVERIFY(!plans::pricePerMonth(bare) && !plans::pricePerDayKept(bare));
        bare.price = plans::Money::fromFen(100);
        QVERIFY(!plans::pricePerMonth(bare) && !plans::pricePerDayKept(bare));
        QVERIFY(!plans::pricePerMonth(plan(u"35", 0, 7)));
        QVERIFY(!plans::pricePerMonth(plan(u"35", -1, 7)));
        QVERIFY(plans::pricePerMonth(plan(u"35", 1, 0)));
        QVERIFY(!plans::pricePerDayKept(plan(u"35", 1, 0)));
        QVERIFY(!plans::pricePerDayKept(plan(u"35", 0, 7)));
        const int most = std::numeric_limits<int>::max();
        QVERIFY(!plans::pricePerDayKept(plan(u"35", most, 2)));
        QCOMPARE(plans::pricePerMonth(plan(u"999999999", most, 2))->toDecimal(), QStringLiteral("0.47"));
    }
};

QTEST_APPLESS_MAIN(PlanPriceTest)
#include "plan_price_test.moc"
