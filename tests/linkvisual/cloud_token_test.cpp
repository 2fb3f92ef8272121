#include "cloud_token.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QTest>

using linkvisual::CloudToken;
using namespace std::chrono_literals;

/** Stands in for the platform: counts what it is asked and answers when told to. */
class TokenPlatform : public QObject
{
    Q_OBJECT

public:
    QCoro::Task<CloudToken::Given> answer(QString kind)
    {
        asked.append(kind);
        if (isSlow)
            co_await qCoro(this, &TokenPlatform::released);
        if (fails) {
            linkvisual::ApiError error;
            error.kind = linkvisual::ErrorKind::TimedOut;
            co_return tl::unexpected(error);
        }
        co_return linkvisual::GivenToken{QStringLiteral("token %1").arg(asked.size()), 7200s};
    }

    QStringList asked;
    bool isSlow = false;
    bool fails = false;

Q_SIGNALS:
    void released();
};

class CloudTokenTest : public QObject
{
    Q_OBJECT

private:
    void init(TokenPlatform &platform, std::optional<CloudToken> &token)
    {
        m_now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        token.emplace([&platform] { return platform.answer(QStringLiteral("take")); },
            [&platform](const QString &old) { return platform.answer(QStringLiteral("refresh ") + old); },
            [this] { return m_now; });
    }

    QDateTime m_now;

private Q_SLOTS:
    void noneIsTakenUnasked()
    {
        TokenPlatform platform;
        std::optional<CloudToken> token;
        init(platform, token);
        const auto current = QCoro::waitFor(token->current());
        QVERIFY(!current);
        QVERIFY(current.error().kind == linkvisual::ErrorKind::TokenNeeded);
        QVERIFY(current.error().outcome == linkvisual::Outcome::NotSent);
        QVERIFY(platform.asked.isEmpty());
    }

    void aTokenIsKeptThenRefreshedThenExpires()
    {
        TokenPlatform platform;
        std::optional<CloudToken> token;
        init(platform, token);
        QVERIFY(QCoro::waitFor(token->takeNew()));
        QCOMPARE(QCoro::waitFor(token->current()), QStringLiteral("token 1"));
        m_now = m_now.addSecs(6479);
        QCOMPARE(QCoro::waitFor(token->current()), QStringLiteral("token 1"));
        m_now = m_now.addSecs(1);
        QCOMPARE(QCoro::waitFor(token->current()), QStringLiteral("token 2"));
        QCOMPARE(platform.asked, QStringList({QStringLiteral("take"), QStringLiteral("refresh token 1")}));
        m_now = m_now.addSecs(7200);
        QVERIFY(!QCoro::waitFor(token->current()));
        QCOMPARE(platform.asked.size(), 2);
    }

    void aFailedRefreshKeepsTheOldTokenWhileItLives()
    {
        TokenPlatform platform;
        std::optional<CloudToken> token;
        init(platform, token);
        QVERIFY(QCoro::waitFor(token->takeNew()));
        platform.fails = true;
        m_now = m_now.addSecs(7000);
        QCOMPARE(QCoro::waitFor(token->current()), QStringLiteral("token 1"));
        QCOMPARE(platform.asked.size(), 2);
    }

    void manyWaitForOneRefresh()
    {
        TokenPlatform platform;
        std::optional<CloudToken> token;
        init(platform, token);
        QVERIFY(QCoro::waitFor(token->takeNew()));
        m_now = m_now.addSecs(7000);
        platform.isSlow = true;
        auto first = token->current();
        auto second = token->current();
        auto third = token->current();
        Q_EMIT platform.released();
        QCOMPARE(QCoro::waitFor(std::move(first)), QStringLiteral("token 2"));
        QCOMPARE(QCoro::waitFor(std::move(second)), QStringLiteral("token 2"));
        QCOMPARE(QCoro::waitFor(std::move(third)), QStringLiteral("token 2"));
        QCOMPARE(platform.asked.size(), 2);
    }

    void forgottenTokensAreNotUsed()
    {
        TokenPlatform platform;
        std::optional<CloudToken> token;
        init(platform, token);
        QVERIFY(QCoro::waitFor(token->takeNew()));
        token->forget(QStringLiteral("an older one"));
        QVERIFY(token->isHeld());
        token->forget(QStringLiteral("token 1"));
        QVERIFY(!token->isHeld());
        QVERIFY(!QCoro::waitFor(token->current()));
    }

    void theUnitIsToldBySize()
    {
        QCOMPARE(linkvisual::tokenLife(7200), 7200s);
        QCOMPARE(linkvisual::tokenLife(7'200'000), 7200s);
        QCOMPARE(linkvisual::tokenLife(999'999), 999'999s);
    }
};

QTEST_GUILESS_MAIN(CloudTokenTest)
#include "cloud_token_test.moc"
