#include "buy_steps.h"
#include "language.h"
#include "run_page.h"
#include "theme.h"

#include <QLabel>
#include <QTest>

using desk::OperationState;

/** The steps of a change say what is known, and nothing more. */
class RunPageTest : public QObject
{
    Q_OBJECT

private:
    static desk::Operation purchase(OperationState state)
    {
        desk::Operation operation;
        operation.id = QStringLiteral("op");
        operation.intent = desk::BuyIntent{QStringLiteral("camera"), QStringLiteral("Lobby")};
        operation.state = state;
        return operation;
    }

    static linkvisual::ApiError error(linkvisual::Outcome outcome)
    {
        linkvisual::ApiError error;
        error.kind = linkvisual::ErrorKind::ConnectionLost;
        error.outcome = outcome;
        return error;
    }

    /** What stands beside the steps. */
    static QStringList told(const desk::Operation &operation)
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::RunPage page(
            ui::Environment(), ui::BuySteps::names, ui::BuySteps::Run, theme, [] { return ui::PageTitle(); });
        page.watch(operation);
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    const ui::Language m_language{QStringLiteral("en")};

private Q_SLOTS:
    void whatAPersonClosedWasNotSeen()
    {
        desk::Operation closed = purchase(OperationState::Settled);
        closed.sentAt = QDateTime::currentDateTimeUtc();
        closed.error = error(linkvisual::Outcome::Unknown);
        closed.settledReason = QStringLiteral("the vendor has no order");
        const QStringList texts = told(closed);
        QVERIFY2(!texts.contains(QStringLiteral("a fresh reading shows the change")), qPrintable(texts.join(u'|')));
        QVERIFY2(!texts.contains(QStringLiteral("the platform answered")), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(QStringLiteral("closed by a person")), qPrintable(texts.join(u'|')));
    }

    void whatWasFoundWithoutAnAnswerWasNotAnswered()
    {
        desk::Operation found = purchase(OperationState::Settled);
        found.sentAt = QDateTime::currentDateTimeUtc();
        found.error = error(linkvisual::Outcome::Unknown);
        found.verdict = desk::Verdict::Proved;
        const QStringList texts = told(found);
        QVERIFY2(!texts.contains(QStringLiteral("the platform answered")), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(QStringLiteral("a fresh reading shows the change")), qPrintable(texts.join(u'|')));
    }

    void whatFailedBeforeItWasRecordedIsNotOnDisk()
    {
        desk::Operation unread = purchase(OperationState::NotSent);
        unread.error = error(linkvisual::Outcome::NotSent);
        const QString onDisk = QStringLiteral("the decision and the device's orders are on disk");
        QVERIFY(!told(unread).contains(onDisk));
        unread.sentAt = QDateTime::currentDateTimeUtc();
        QVERIFY(told(unread).contains(onDisk));
    }
};

QTEST_MAIN(RunPageTest)

#include "run_page_test.moc"
