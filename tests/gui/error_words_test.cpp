#include "error_words.h"
#include "language.h"

#include <QTest>

using linkvisual::ApiError;
using linkvisual::ErrorKind;
using ui::ErrorText;
using ui::ErrorWords;

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWordsInBothLanguages_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Refused); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void everyKindHasWordsInBothLanguages()
    {
        QFETCH(const int, kind);
        ApiError error;
        error.kind = static_cast<ErrorKind>(kind);
        error.detail = QStringLiteral("copies: 0 is below 1");
        error.code = 2063;
        error.httpStatus = 502;
        ErrorText english;
        {
            const ui::Language language(QStringLiteral("en"));
            english = ErrorWords::describe(error);
        }
        const ui::Language language(QStringLiteral("zh_CN"));
        const ErrorText chinese = ErrorWords::describe(error);
        QVERIFY(!english.title.isEmpty() && !english.why.isEmpty() && !english.next.isEmpty());
        QVERIFY(chinese.title != english.title);
        QVERIFY(chinese.next != english.next);
        QVERIFY2(chinese.why != english.why || chinese.why == error.detail, qPrintable(chinese.why));
    }

    void kindsAreToldApart()
    {
        const ui::Language language(QStringLiteral("en"));
        QSet<QString> titles;
        ApiError error;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Refused); ++kind) {
            error.kind = static_cast<ErrorKind>(kind);
            titles << ErrorWords::describe(error).title;
        }
        QCOMPARE(titles.size(), static_cast<int>(ErrorKind::Refused) + 1);
    }

    void signaturesTellTheSecretFromTheWay()
    {
        const ui::Language language(QStringLiteral("en"));
        ApiError error;
        error.kind = ErrorKind::SignatureRefused;
        error.signatures = linkvisual::SignatureComparison{{QStringLiteral("POST")}, {QStringLiteral("POST")}};
        QVERIFY(ErrorWords::describe(error).why.contains(QStringLiteral("AppSecret")));
        error.signatures->server = {QStringLiteral("GET")};
        QVERIFY(!ErrorWords::describe(error).why.contains(QStringLiteral("AppSecret")));
        QVERIFY(ErrorWords::ticket(error).contains(QStringLiteral("line 1 differs")));
    }

    void aTicketHasWhatSupportNeeds()
    {
        ApiError error;
        error.path = QStringLiteral("/vision/customer/cloudstorage/commodity/buy");
        error.apiVersion = QStringLiteral("1.0.5");
        error.code = 2066;
        error.message = QStringLiteral("not\nadmin");
        error.requestId = QStringLiteral("REQ-1");
        error.envelopeId = QStringLiteral("ENV-1");
        error.at = QDateTime(QDate(2026, 11, 22), QTime(3, 4, 5), Qt::UTC);
        const QString ticket = ErrorWords::ticket(error);
        for (const QString &part : {error.path, error.apiVersion, QStringLiteral("2066"), QStringLiteral("not admin"),
                 error.requestId, error.envelopeId, QStringLiteral("2026-11-22T03:04:05Z")})
            QVERIFY2(ticket.contains(part), qPrintable(part));
    }
};

QTEST_MAIN(ErrorWordsTest)
#include "error_words_test.moc"
