#include "parameters.h"

#include <QTest>

using namespace linkvisual;

/** What is sent, and what is refused before it is sent. */
class ParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentWhenSet();
    void zeroAndFalseAreSent();
    void notSentWhenNotSet();
    void requiredMustSaySomething();
    void rangeIsInclusive_data();
    void rangeIsInclusive();
    void unknownIsRefusedOnlyWhenSet();
    void firstProblemIsKept();
};

namespace {
constexpr QLatin1StringView name("copies");
}

void ParametersTest::sentWhenSet()
{
    Parameters parameters;
    parameters.required(QLatin1StringView("iotId"), QStringLiteral("a"))
        .text(QLatin1StringView("userId"), QStringLiteral(""))
        .number(name, 3)
        .numberAsText(QLatin1StringView("pageNo"), 0)
        .flag(QLatin1StringView("immediateUse"), true);
    QVERIFY(!parameters.problem());
    QCOMPARE(parameters.object(),
        (QJsonObject{{QStringLiteral("iotId"), QStringLiteral("a")}, {QStringLiteral("userId"), QStringLiteral("")},
            {QStringLiteral("copies"), 3}, {QStringLiteral("pageNo"), QStringLiteral("0")},
            {QStringLiteral("immediateUse"), true}}));
}

void ParametersTest::zeroAndFalseAreSent()
{
    Parameters parameters;
    parameters.number(name, 0).flag(QLatin1StringView("immediateUse"), false);
    QCOMPARE(
        parameters.object(), (QJsonObject{{QStringLiteral("copies"), 0}, {QStringLiteral("immediateUse"), false}}));
}

void ParametersTest::notSentWhenNotSet()
{
    Parameters parameters;
    parameters.text(name, std::nullopt).number(name, std::nullopt).flag(name, std::nullopt);
    QVERIFY(parameters.object().isEmpty());
    QVERIFY(!parameters.problem());
}

void ParametersTest::requiredMustSaySomething()
{
    for (const QString &nothing : {QString(), QStringLiteral(""), QStringLiteral(" \t")}) {
        Parameters parameters;
        parameters.required(name, nothing);
        QCOMPARE(parameters.problem(), QStringLiteral("copies: must not be empty"));
        QVERIFY(parameters.object().isEmpty());
    }
}

void ParametersTest::rangeIsInclusive_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("below") << -1 << false;
    QTest::newRow("least") << 0 << true;
    QTest::newRow("most") << 5 << true;
    QTest::newRow("above") << 6 << false;
}

void ParametersTest::rangeIsInclusive()
{
    QFETCH(const int, value);
    QFETCH(const bool, allowed);
    Parameters asNumber;
    Parameters asText;
    asNumber.number(name, value, {0, 5});
    asText.numberAsText(name, value, {0, 5});
    for (const Parameters &parameters : {asNumber, asText}) {
        QCOMPARE(!parameters.problem().has_value(), allowed);
        QCOMPARE(parameters.object().contains(name), allowed);
        if (!allowed)
            QCOMPARE(*parameters.problem(), QStringLiteral("copies: %1 is not within 0 to 5").arg(value));
    }
}

void ParametersTest::unknownIsRefusedOnlyWhenSet()
{
    Parameters parameters;
    parameters.whereKnown(false).flag(name, std::nullopt).number(name, std::nullopt);
    QVERIFY(!parameters.problem());
    parameters.flag(name, false);
    QCOMPARE(parameters.problem(), QStringLiteral("copies: not known to this version of the call"));
    QVERIFY(parameters.object().isEmpty());
    parameters.whereKnown(true).flag(QLatin1StringView("known"), false);
    QVERIFY(parameters.object().contains(QLatin1StringView("known")));
}

void ParametersTest::firstProblemIsKept()
{
    Parameters parameters;
    parameters.refuse(name, QStringLiteral("first")).refuse(name, QStringLiteral("second"));
    QCOMPARE(parameters.problem(), QStringLiteral("copies: first"));
}

QTEST_GUILESS_MAIN(ParametersTest)
#include "parameters_test.moc"
