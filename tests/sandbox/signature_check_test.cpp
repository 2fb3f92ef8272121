#include "signature_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using sandbox::HttpRequest;

namespace {

/** The vector as the request a server would see. */
HttpRequest requestOf(const QJsonObject &vector)
{
    HttpRequest request;
    const QByteArray target = vector.value(QStringLiteral("pathAndQuery")).toString().toUtf8();
    const qsizetype mark = target.indexOf('?');
    request.method = vector.value(QStringLiteral("method")).toString().toUtf8();
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = vector.value(QStringLiteral("body")).toString().toUtf8();
    const QJsonObject headers = vector.value(QStringLiteral("headers")).toObject();
    QByteArrayList names;
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it) {
        request.headers.emplaceBack(it.key().toUtf8(), it.value().toString().toUtf8());
        if (it.key().startsWith(QLatin1String("x-ca-")))
            names.prepend(it.key().toUtf8()); // Not in order: the server sorts by itself.
    }
    request.headers.emplaceBack("x-ca-signature-headers", names.join(','));
    request.headers.emplaceBack("content-md5", vector.value(QStringLiteral("contentMD5")).toString().toUtf8());
    return request;
}

} // namespace

class SignatureCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheKnownAnswers_data()
    {
        QFile file(QStringLiteral(SIGNATURE_VECTORS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
        QTest::addColumn<QJsonObject>("vector");
        QTest::addColumn<QByteArray>("secret");
        const QJsonArray vectors = known.value(QStringLiteral("vectors")).toArray();
        QVERIFY(vectors.size() >= 7);
        for (const QJsonValue &vector : vectors) {
            const QByteArray name = vector.toObject().value(QStringLiteral("name")).toString().toUtf8();
            QTest::newRow(name.constData())
                << vector.toObject() << known.value(QStringLiteral("appSecret")).toString().toUtf8();
        }
    }

    void agreesWithTheKnownAnswers()
    {
        QFETCH(QJsonObject, vector);
        QFETCH(QByteArray, secret);
        const HttpRequest request = requestOf(vector);
        const QByteArray text = sandbox::serverStringToSign(request);
        QCOMPARE(text, vector.value(QStringLiteral("stringToSign")).toString().toUtf8());
        QCOMPARE(sandbox::serverSignature(text, secret), vector.value(QStringLiteral("signature")).toString().toUtf8());
        QVERIFY(sandbox::isContentMd5Right(request));
    }

    void keepsTheDeclaredSpelling()
    {
        HttpRequest request{"POST", "/p", {}, {{"X-CA-KEY", "k"}, {"x-ca-signature-headers", "X-Ca-Key"}}, {}};
        QCOMPARE(sandbox::serverStringToSign(request), QByteArray("POST\n\n\n\n\nX-Ca-Key:k\n/p"));
    }

    void neverSignsTheOrdinaryHeaders()
    {
        HttpRequest request{"POST", "/p", {},
            {{"accept", "a"}, {"x-ca-signature", "s"}, {"x-ca-signature-headers", "Accept, x-ca-signature,x-ca-key"},
                {"x-ca-key", "k"}},
            {}};
        QCOMPARE(sandbox::serverStringToSign(request), QByteArray("POST\na\n\n\n\nx-ca-key:k\n/p"));
    }

    void wantsTheBodysOwnMd5()
    {
        HttpRequest request{"POST", "/p", {}, {}, "{}"};
        QVERIFY(!sandbox::isContentMd5Right(request));
        request.headers = {{"Content-MD5", "mZFLkyvTelC5g8XnyQrpOw=="}};
        QVERIFY(sandbox::isContentMd5Right(request));
        request.body = "{ }";
        QVERIFY(!sandbox::isContentMd5Right(request));
    }
};

QTEST_GUILESS_MAIN(SignatureCheckTest)
#include "signature_check_test.moc"
