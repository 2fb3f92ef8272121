#include "signing_client.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::Literals::StringLiterals;

class TokenTest : public QObject
{
    Q_OBJECT

    QString take(BarePlatform &world)
    {
        return world.call("/cloud/token", u"1.0.0"_s, {{u"grantType"_s, u"project"_s}, {u"res"_s, u"p1"_s}})
            .text("cloudToken");
    }

    int read(BarePlatform &world, const QString &token)
    {
        world.cloudToken = token;
        const Outcome outcome
            = world.call("/vision/customer/freecloudstorage/get", u"1.0.1"_s, {{u"iotId"_s, lobby()}});
        world.cloudToken.clear();
        return outcome.code();
    }

private Q_SLOTS:
    void isOptional()
    {
        BarePlatform world;
        QCOMPARE(read(world, {}), 200);
    }

    void livesTwoHours()
    {
        BarePlatform world;
        const QString token = take(world);
        QCOMPARE(token.size(), 32);
        QCOMPARE(read(world, token), 200);
        world.platform().clock().set(world.platform().clock().now() + 7'201'000);
        QCOMPARE(read(world, token), 20017);
        QCOMPARE(read(world, u"0123"_s), 401);
    }

    void aNewOneKillsThePrevious()
    {
        BarePlatform world;
        const QString first = take(world);
        const QString second = take(world);
        QVERIFY(first != second);
        QCOMPARE(read(world, first), 20017);
        QCOMPARE(read(world, second), 200);
    }

    void aRefreshedOneLivesFiveMinutesMore()
    {
        BarePlatform world;
        const QString first = take(world);
        const Outcome refreshed = world.call("/cloud/token/refresh", u"1.0.0"_s, {{u"cloudToken"_s, first}});
        const QString second = refreshed.text("cloudToken");
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(read(world, first), 200);
        world.platform().clock().set(world.platform().clock().now() + 301'000);
        QCOMPARE(read(world, first), 20017);
        QCOMPARE(read(world, second), 200);
        QCOMPARE(world.call("/cloud/token/refresh", u"1.0.0"_s, {{u"cloudToken"_s, first}}).code(), 20017);
    }

    void theServicesUseTheirOwnUnits()
    {
        BarePlatform world;
        const Outcome living
            = world.call("/cloud/token", u"1.0.0"_s, {{u"grantType"_s, u"project"_s}, {u"res"_s, u"p1"_s}});
        QCOMPARE(living.number("expireIn"), 7'200'000);
        const Outcome rtcx = world.call("/platform/cloud/token", u"1.0.0"_s, {});
        QCOMPARE(rtcx.number("expiresIn"), 7200);
        QCOMPARE(read(world, rtcx.text("accessToken")), 200);
        QCOMPARE(world.call("/cloud/token", u"1.0.0"_s, {{u"grantType"_s, u"x"_s}, {u"res"_s, u"p1"_s}}).code(), 460);
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
