#include "intent_json.h"
#include "language.h"
#include "operation_record.h"
#include "operation_words.h"

#include <QTest>

using desk::OperationState;
using ui::OperationWords;

/** Every kind of change has words for every state and obstacle, in both languages. */
class OperationWordsTest : public QObject
{
    Q_OBJECT

private:
    static QList<desk::Intent> intents()
    {
        const QString camera = QStringLiteral("camera");
        const QString name = QStringLiteral("Lobby");
        const QString order = QStringLiteral("202410110809110001");
        return {desk::BuyIntent{camera, name}, desk::ClaimFreePlanIntent{camera, name},
            desk::EnableFreePlanIntent{camera, name}, desk::EnableOrderIntent{camera, name, order},
            desk::TransferIntent{camera, name, order, QStringLiteral("other"), QStringLiteral("Yard")},
            desk::SuspendIntent{camera, name, order}, desk::BindOrderIntent{camera, name, order}};
    }

    static desk::Operation operation(const desk::Intent &intent, OperationState state)
    {
        desk::Operation operation;
        operation.id = QStringLiteral("id");
        operation.intent = intent;
        operation.state = state;
        operation.orderId = QStringLiteral("202410110809110002");
        return operation;
    }

    static void check(const desk::Operation &operation, const QString &language)
    {
        const QString title = OperationWords::title(operation);
        const QString explanation = OperationWords::explanation(operation);
        for (const QString &text : {title, explanation}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            const bool chinese = text.contains(QRegularExpression(QStringLiteral("[\\x{4e00}-\\x{9fff}]")));
            QVERIFY2(chinese == (language == u"zh_CN"), qPrintable(text));
        }
        QVERIFY2(title.contains(QStringLiteral("Lobby")), qPrintable(title));
    }

private Q_SLOTS:
    void everyKindHasAWordOfItsOwn()
    {
        for (const char *language : {"en", "zh_CN"}) {
            const ui::Language chosen(QLatin1StringView{language});
            QSet<QString> words;
            for (const desk::Intent &intent : intents()) {
                const QString word = OperationWords::kind(desk::kindName(intent));
                QVERIFY2(!word.contains(desk::kindName(intent)), qPrintable(word));
                words << word;
            }
            QCOMPARE(words.size(), qsizetype(std::variant_size_v<desk::Intent>));
            QVERIFY(OperationWords::kind(QStringLiteral("renew")).contains(QStringLiteral("renew")));
        }
    }

    void everyState_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }

    void everyState()
    {
        QFETCH(QString, language);
        const ui::Language on(language);
        const QList<desk::Intent> all = intents();
        QCOMPARE(all.size(), qsizetype(std::variant_size_v<desk::Intent>));
        for (const desk::Intent &intent : all) {
            QSet<QString> titles;
            for (int number = 0; number <= static_cast<int>(OperationState::NotSent); ++number) {
                desk::Operation one = operation(intent, static_cast<OperationState>(number));
                check(one, language);
                titles.insert(OperationWords::title(one));
                one.verdict = desk::Verdict::Unclear;
                check(one, language);
                one.underWay = true;
                check(one, language);
            }
            QVERIFY(titles.size() >= 9);
        }
    }

    void everyObstacle_data() { everyState_data(); }

    void everyObstacle()
    {
        QFETCH(QString, language);
        const ui::Language on(language);
        QSet<QString> told;
        for (int number = 0; number <= static_cast<int>(desk::Obstacle::OverLimit); ++number) {
            desk::Operation one = operation(intents().first(), OperationState::NotSent);
            one.obstacle = static_cast<desk::Obstacle>(number);
            check(one, language);
            told.insert(OperationWords::explanation(one));
        }
        for (const auto kind : {desk::OverLimit::Kind::Copies, desk::OverLimit::Kind::PricePerOperation,
                 desk::OverLimit::Kind::PricePerDay}) {
            desk::Operation one = operation(intents().first(), OperationState::NotSent);
            one.obstacle = desk::Obstacle::OverLimit;
            one.limit = desk::OverLimit{kind, QStringLiteral("70.00"), QStringLiteral("50.00")};
            check(one, language);
            QVERIFY(OperationWords::explanation(one).contains(QStringLiteral("70")));
            QVERIFY(OperationWords::explanation(one).contains(QStringLiteral("50")));
            told.insert(OperationWords::explanation(one));
        }
        QCOMPARE(told.size(), 11);
    }

    void whoHoldsTheDevice()
    {
        const ui::Language on(QStringLiteral("en"));
        desk::Operation busy = operation(intents().first(), OperationState::NotSent);
        busy.obstacle = desk::Obstacle::DeviceBusy;
        busy.holder = storage::Holder();
        busy.holder->reserved.at = QDateTime(QDate(2024, 10, 11), QTime(8, 9), Qt::UTC);
        busy.holder->reserved.payload
            = R"({"user": "wang", "operator": "小王", "computer": "desk-3", "unlockReason": "x"})";
        const QString told = OperationWords::explanation(busy);
        for (const char *part : {"小王", "desk-3", "2024-10-11"})
            QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(told));
        busy.holder->reserved.payload = R"({"user": "wang", "operator": "", "computer": "desk-3"})";
        QVERIFY(OperationWords::explanation(busy).contains(QStringLiteral("wang")));
    }

    void whatAPersonClosedWithoutSeeingItIsNotDone()
    {
        const ui::Language on(QStringLiteral("en"));
        for (const desk::Intent &intent : intents()) {
            desk::Operation closed = operation(intent, OperationState::Settled);
            closed.settledReason = QStringLiteral("the vendor says no, ask 13800138000");
            // Answered with an order's number, and never seen.
            for (const auto verdict : {desk::Verdict::Absent, desk::Verdict::Unclear}) {
                closed.verdict = verdict;
                QCOMPARE(OperationWords::state(closed), QStringLiteral("Closed by a person"));
                const QString title = OperationWords::title(closed);
                QVERIFY2(title.startsWith(QStringLiteral("Closed: ")), qPrintable(title));
            }
            const QString told = OperationWords::explanation(closed);
            QVERIFY2(told.contains(QStringLiteral("138****8000")), qPrintable(told));
            closed.verdict = desk::Verdict::Fits;
            QCOMPARE(OperationWords::state(closed), QStringLiteral("Done"));
        }
    }

    void whatAProgramLeftUnsentIsSaidToBeThat()
    {
        const ui::Language on(QStringLiteral("en"));
        const QString told = OperationWords::explanation(operation(intents().first(), OperationState::NotSent));
        QVERIFY2(told.contains(QStringLiteral("ended before it was sent")), qPrintable(told));
    }

    void aConfirmationIsSaidInThePersonsLanguage()
    {
        desk::Operation confirmed = operation(intents().first(), OperationState::Settled);
        confirmed.orderId = QStringLiteral("20261129173451500006");
        confirmed.settledReason = OperationWords::confirmation(confirmed);
        const auto told = [&confirmed](const QString &language) {
            const ui::Language on(language);
            return OperationWords::explanation(confirmed);
        };
        QVERIFY2(told(QStringLiteral("en")).contains(QStringLiteral("A person confirmed that it is order 2026")),
            qPrintable(told(QStringLiteral("en"))));
        const QString chinese = told(QStringLiteral("zh_CN"));
        QVERIFY2(
            chinese.contains(confirmed.orderId) && !chinese.contains(QStringLiteral("confirmed")), qPrintable(chinese));
        // What was typed stays as it was typed.
        confirmed.settledReason = QStringLiteral("the vendor confirmed it");
        QVERIFY(told(QStringLiteral("zh_CN")).contains(QStringLiteral("the vendor confirmed it")));
    }

    void thePlatformsWordsHidePhoneNumbers()
    {
        const ui::Language on(QStringLiteral("en"));
        desk::Operation refused = operation(intents().first(), OperationState::Refused);
        refused.error = linkvisual::ApiError();
        refused.error->message = QStringLiteral("account 13800138000 is not the administrator");
        for (const QString &text : {OperationWords::explanation(refused), OperationWords::ticket(refused)})
            QVERIFY2(text.contains(QStringLiteral("138****8000")) && !text.contains(QStringLiteral("13800138000")),
                qPrintable(text));
    }

    void theTicketHidesPhoneNumbers()
    {
        desk::BuyIntent buy{QStringLiteral("camera"), QStringLiteral("Lobby")};
        buy.userName = QStringLiteral("13800138000");
        desk::Operation one = operation(buy, OperationState::Settled);
        one.requestId = QStringLiteral("REQUEST-1");
        const QString ticket = OperationWords::ticket(one);
        QVERIFY2(ticket.contains(QStringLiteral("138****8000")) && !ticket.contains(buy.userName), qPrintable(ticket));
        QVERIFY2(ticket.contains(QStringLiteral("REQUEST-1")), qPrintable(ticket));
    }
};

QTEST_MAIN(OperationWordsTest)

#include "operation_words_test.moc"
