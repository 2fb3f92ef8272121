#include "signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linkvisual;

/** The signer against known answers of two of the vendor's own public signers. */
class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data();
    void vector();
    void headerNamesAreSortedAndJoined();
    void queryIsDecodedAndSorted_data();
    void queryIsDecodedAndSorted();
    void refusalIsCompared();
    void sameStringsMeanAWrongSecret();
    void linesThatOneSideLacksDiffer();
    void otherMessagesQuoteNothing();

private:
    static QJsonObject vectors();
};

QJsonObject SignatureTest::vectors()
{
    QFile file(QStringLiteral(VECTORS_FILE));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void SignatureTest::vector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors().value(QLatin1StringView("vectors")).toArray();
    QCOMPARE(all.size(), 7);
    for (const QJsonValue &vector : all)
        QTest::newRow(qPrintable(vector[QLatin1StringView("name")].toString())) << vector.toObject();
}

void SignatureTest::vector()
{
    QFETCH(const QJsonObject, vector);
    const auto field
        = [&vector](const char *name) { return vector.value(QLatin1StringView(name)).toString().toUtf8(); };
    SignedParts parts;
    parts.method = field("method");
    parts.pathAndQuery = field("pathAndQuery");
    parts.contentMd5 = contentMd5(field("body"));
    const QJsonObject headers = vector.value(QLatin1StringView("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        const QByteArray name = header.key().toLatin1();
        const QByteArray value = header.value().toString().toUtf8();
        if (name == "accept")
            parts.accept = value;
        else if (name == "content-type")
            parts.contentType = value;
        else if (name == "date")
            parts.date = value;
        else
            parts.headers.prepend({name, value}); // Against the alphabet, so that the sorting is tested too.
    }

    QCOMPARE(parts.contentMd5, field("contentMD5"));
    QCOMPARE(stringToSign(parts), field("stringToSign"));
    const QByteArray secret = vectors().value(QLatin1StringView("appSecret")).toString().toUtf8();
    QCOMPARE(signature(stringToSign(parts), secret), field("signature"));
}

void SignatureTest::headerNamesAreSortedAndJoined()
{
    QCOMPARE(signedHeaderNames({{"x-ca-timestamp", "1"}, {"x-ca-key", "2"}, {"x-ca-nonce", "3"}}),
        QByteArray("x-ca-key,x-ca-nonce,x-ca-timestamp"));
}

void SignatureTest::queryIsDecodedAndSorted_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("signedForm");
    QTest::newRow("no query") << QByteArray("/a/b") << QByteArray("/a/b");
    QTest::newRow("sorted") << QByteArray("/a?z=1&b=2") << QByteArray("/a?b=2&z=1");
    QTest::newRow("empty value") << QByteArray("/a?b=&a=1") << QByteArray("/a?a=1&b");
    QTest::newRow("no value") << QByteArray("/a?b") << QByteArray("/a?b");
    QTest::newRow("decoded") << QByteArray("/a?b=1%2B2%20x") << QByteArray("/a?b=1+2 x");
}

void SignatureTest::queryIsDecodedAndSorted()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, signedForm);
    SignedParts parts;
    parts.pathAndQuery = sent;
    QCOMPARE(stringToSign(parts), QByteArray("POST\n\n\n\n\n") + signedForm);
}

void SignatureTest::refusalIsCompared()
{
    const auto compared = compareSignatures("POST\napplication/json\n\n\n\nx-ca-key:1\n/path",
        QStringLiteral("Invalid Signature, Server StringToSign:`POST#application/xml####x-ca-key:1#/path`"));
    QVERIFY(compared.has_value());
    QCOMPARE(compared->ours.size(), 7);
    QCOMPARE(compared->server.size(), 7);
    QCOMPARE(compared->server.at(1), QStringLiteral("application/xml"));
    QCOMPARE(compared->differingLines(), QList<qsizetype>{1});
}

void SignatureTest::sameStringsMeanAWrongSecret()
{
    const auto compared = compareSignatures(
        "POST\n\n\n\n\n/path", QStringLiteral("Invalid Signature, Server StringToSign:`POST#####/path`"));
    QVERIFY(compared.has_value());
    QVERIFY(compared->differingLines().isEmpty());
}

void SignatureTest::linesThatOneSideLacksDiffer()
{
    const auto compared = compareSignatures(
        "POST\na:1\nb:2\n/path", QStringLiteral("Invalid Signature, Server StringToSign:`POST#a:1`"));
    QVERIFY(compared.has_value());
    QCOMPARE(compared->differingLines(), (QList<qsizetype>{2, 3}));
}

void SignatureTest::otherMessagesQuoteNothing()
{
    QVERIFY(!compareSignatures("POST", QStringLiteral("Invalid AppKey")));
    QVERIFY(!compareSignatures("POST", QString()));
}

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
