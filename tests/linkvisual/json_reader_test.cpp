#include "json_reader.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace linkvisual;

namespace {

constexpr QLatin1StringView f("f");
constexpr QLatin1StringView fUtc("fUTC");

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

enum class Colour { Red = 0, Green = 1 };

constexpr bool isDocumented(Colour colour)
{
    return colour == Colour::Red || colour == Colour::Green;
}

/** Reads one field and says what came of it, in words. */
using Read = std::function<QString(const JsonReader &)>;

QString words(const plans::Reported<plans::Moment> &moment)
{
    if (!moment)
        return QStringLiteral("not reported");
    return moment->isEmpty() ? QStringLiteral("empty") : moment->utc.toString(Qt::ISODate) + u'|' + moment->text;
}

} // namespace

Q_DECLARE_METATYPE(Read)

/** Every tolerance the platform needs, and that nothing else is tolerated. */
class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void field_data();
    void field();
    void pathsInside();
    void rootIsNoObject_data();
    void rootIsNoObject();
    void bareArray();
    void firstFailureIsKept();
    void failureNamesNoContent();
};

void JsonReaderTest::field_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result"); // What was read, or the failure.
    const auto row = [](const char *what, const Read &read, const char *json, const char *result) {
        QTest::addRow("%s %s", what, json) << read << QByteArray(json) << QString::fromUtf8(result);
    };

    const Read text = [](const JsonReader &reader) { return u'<' + reader.text(f) + u'>'; };
    row("text", text, R"({"f":"a"})", "<a>");
    row("text", text, R"({"f":""})", "<>");
    row("text", text, R"({})", "data.f: missing");
    row("text", text, R"({"f":null})", "data.f: missing");
    row("text", text, R"({"f":1})", "data.f: a text was expected, not a number");
    row("text", text, R"({"f":true})", "data.f: a text was expected, not a boolean");
    row("text", text, R"({"f":[]})", "data.f: a text was expected, not an array");
    row("text", text, R"({"f":{}})", "data.f: a text was expected, not an object");

    const Read reportedText
        = [](const JsonReader &reader) { return reader.reportedText(f).value_or(QStringLiteral("not reported")); };
    row("reported text", reportedText, R"({"f":"a"})", "a");
    row("reported text", reportedText, R"({"f":""})", "");
    row("reported text", reportedText, R"({})", "not reported");
    row("reported text", reportedText, R"({"f":null})", "not reported");
    row("reported text", reportedText, R"({"f":0})", "data.f: a text was expected, not a number");

    const Read identifier = [](const JsonReader &reader) { return reader.identifier(f); };
    row("identifier", identifier, R"({"f":"a"})", "a");
    row("identifier", identifier, R"({"f":""})", "data.f: empty");
    row("identifier", identifier, R"({})", "data.f: missing");

    const Read number = [](const JsonReader &reader) { return QString::number(reader.number(f)); };
    row("number", number, R"({"f":7})", "7");
    row("number", number, R"({"f":7.0})", "7");
    row("number", number, R"({"f":"7"})", "7");
    row("number", number, R"({"f":"-7"})", "-7");
    row("number", number, R"({"f":1736336086000})", "1736336086000");
    row("number", number, R"({"f":-9223372036854775808})", "-9223372036854775808");
    row("number", number, R"({"f":7.5})", "data.f: a whole number was expected, not a number");
    row("number", number, R"({"f":1e300})", "data.f: a whole number was expected, not a number");
    row("number", number, R"({"f":"7.0"})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":" 7"})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":"7 "})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":"+7"})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":"-"})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":"0x7"})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":""})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":"99999999999999999999"})", "data.f: a whole number was expected, not a text");
    row("number", number, R"({"f":true})", "data.f: a whole number was expected, not a boolean");
    row("number", number, R"({})", "data.f: missing");
    row("number", number, R"({"f":null})", "data.f: missing");

    const Read reportedNumber = [](const JsonReader &reader) {
        const auto value = reader.reportedNumber(f);
        return value ? QString::number(*value) : QStringLiteral("not reported");
    };
    row("reported number", reportedNumber, R"({"f":0})", "0");
    row("reported number", reportedNumber, R"({})", "not reported");
    row("reported number", reportedNumber, R"({"f":null})", "not reported");
    row("reported number", reportedNumber, R"({"f":{}})", "data.f: a whole number was expected, not an object");

    const Read count = [](const JsonReader &reader) { return QString::number(reader.count(f)); };
    row("count", count, R"({"f":0})", "0");
    row("count", count, R"({"f":2147483647})", "2147483647");
    row("count", count, R"({"f":2147483648})", "data.f: out of range");
    row("count", count, R"({"f":-1})", "data.f: negative");
    row("count", count, R"({"f":"2"})", "2");

    const Read flag = [](const JsonReader &reader) { return QVariant(reader.flag(f)).toString(); };
    row("flag", flag, R"({"f":true})", "true");
    row("flag", flag, R"({"f":false})", "false");
    row("flag", flag, R"({"f":1})", "true");
    row("flag", flag, R"({"f":0})", "false");
    row("flag", flag, R"({"f":"1"})", "true");
    row("flag", flag, R"({"f":"0"})", "false");
    row("flag", flag, R"({"f":"true"})", "true");
    row("flag", flag, R"({"f":"false"})", "false");
    row("flag", flag, R"({"f":"True"})", "data.f: a whole number was expected, not a text");
    row("flag", flag, R"({"f":"yes"})", "data.f: a whole number was expected, not a text");
    row("flag", flag, R"({"f":2})", "data.f: neither 0 nor 1");
    row("flag", flag, R"({})", "data.f: missing");

    const Read money = [](const JsonReader &reader) { return reader.money(f).toDecimal(); };
    row("money", money, R"({"f":"35.0"})", "35.00");
    row("money", money, R"({"f":"0"})", "0.00");
    row("money", money, R"({"f":35.0})", "data.f: a text was expected, not a number");
    row("money", money, R"({"f":"35,0"})", "data.f: not a decimal number");
    row("money", money, R"({"f":""})", "data.f: not a decimal number");
    row("money", money, R"({})", "data.f: missing");

    const Read enumeration = [](const JsonReader &reader) {
        return QString::number(reader.enumeration<Colour>({QLatin1StringView("newer"), f}, f).number());
    };
    row("enumeration", enumeration, R"({"f":1})", "1");
    row("enumeration", enumeration, R"({"f":"1"})", "1");
    row("enumeration", enumeration, R"({"f":true})", "1");
    row("enumeration", enumeration, R"({"f":false})", "0");
    row("enumeration", enumeration, R"({"f":7})", "7");
    row("enumeration", enumeration, R"({"f":-3})", "-3");
    row("enumeration", enumeration, R"({"newer":3,"f":1})", "3");
    row("enumeration", enumeration, R"({"newer":null,"f":1})", "1");
    row("enumeration", enumeration, R"({"f":1.5})", "data.f: a whole number was expected, not a number");
    row("enumeration", enumeration, R"({"f":"red"})", "data.f: a whole number was expected, not a text");
    row("enumeration", enumeration, R"({"f":4294967296})", "data.f: out of range");
    row("enumeration", enumeration, R"({})", "data.f: missing");

    const Read reportedEnumeration = [](const JsonReader &reader) {
        const auto value = reader.reportedEnumeration<Colour>(f);
        return value ? QString::number(value->number()) : QStringLiteral("not reported");
    };
    row("reported enumeration", reportedEnumeration, R"({"f":0})", "0");
    row("reported enumeration", reportedEnumeration, R"({})", "not reported");
    row("reported enumeration", reportedEnumeration, R"({"f":null})", "not reported");

    const Read moment = [](const JsonReader &reader) { return words(reader.reportedMoment(f, fUtc)); };
    row("moment", moment, R"({"f":"2022-10-11 10:00:00"})", "2022-10-11T02:00:00Z|2022-10-11 10:00:00");
    row("moment", moment, R"({"fUTC":"2022-10-11T02:00:00Z"})", "2022-10-11T02:00:00Z|2022-10-11T02:00:00Z");
    row("moment", moment, R"({"fUTC":"2022-10-11 02:00:0"})", "2022-10-11T02:00:00Z|2022-10-11 02:00:0");
    row("moment", moment, R"({"f":1736336086000})", "2025-01-08T11:34:46Z|1736336086000");
    row("moment, UTC is preferred", moment, R"({"f":1736336086000,"fUTC":"2022-10-11T02:00:00Z"})",
        "2022-10-11T02:00:00Z|2022-10-11T02:00:00Z");
    row("moment, Long beside the text", moment, R"({"f":1736336086000,"fUTC":""})",
        "2025-01-08T11:34:46Z|1736336086000");
    row("moment", moment, R"({"f":"2022-10-11 10:00:00","fUTC":null})", "2022-10-11T02:00:00Z|2022-10-11 10:00:00");
    row("moment", moment, R"({"f":"","fUTC":""})", "empty");
    row("moment", moment, R"({"f":""})", "empty");
    row("moment", moment, R"({"fUTC":""})", "empty");
    row("moment", moment, R"({})", "not reported");
    row("moment", moment, R"({"f":null,"fUTC":null})", "not reported");
    row("moment", moment, R"({"f":"soon"})", "data.f: not a time");
    row("moment", moment, R"({"f":"1736336086000"})", "data.f: not a time");
    row("moment", moment, R"({"f":"2022-10-11 10:00:00","fUTC":"soon"})", "data.fUTC: not a time");
    row("moment", moment, R"({"fUTC":1736336086000})", "data.fUTC: a text was expected, not a number");
    row("moment", moment, R"({"f":true})", "data.f: a text was expected, not a boolean");
    row("moment", moment, R"({"f":1.5})", "data.f: a whole number was expected, not a number");
    row("moment", moment, R"({"f":9007199254740991})", "data.f: out of range");

    const Read requiredMoment = [](const JsonReader &reader) { return words(reader.moment(f, fUtc)); };
    row("required moment", requiredMoment, R"({"f":""})", "empty");
    row("required moment", requiredMoment, R"({})", "data.fUTC: missing");
}

void JsonReaderTest::field()
{
    QFETCH(const Read, read);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, result);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    ReadFailure failure;
    const QString value = read(JsonReader(document.object(), QLatin1StringView("data"), failure));
    QCOMPARE(failure.text.value_or(value), result);
}

void JsonReaderTest::pathsInside()
{
    ReadFailure failure;
    const JsonReader reader(object(R"({"list":[{"f":"a","inner":[{"f":"b"}]},{"f":"c","inner":[{"f":"d"},{}]}]})"),
        QLatin1StringView("data"), failure);
    const auto list = reader.rows(QLatin1StringView("list"), [](const JsonReader &outer) {
        return outer.rows(QLatin1StringView("inner"), [](const JsonReader &inner) { return inner.text(f); });
    });
    QCOMPARE(list.value(0), QStringList{QStringLiteral("b")});
    QCOMPARE(failure.text, QStringLiteral("data.list[1].inner[1].f: missing"));

    for (const auto &[json, problem] :
        {std::pair(R"({})", "data.list: missing"), std::pair(R"({"list":null})", "data.list: missing"),
            std::pair(R"({"list":{}})", "data.list: an array was expected, not an object"),
            std::pair(R"({"list":[3]})", "data.list[0]: an object was expected, not a number"),
            std::pair(R"({"list":[{"f":"a"},null]})", "data.list[1]: missing")}) {
        ReadFailure inList;
        JsonReader(object(json), QLatin1StringView("data"), inList)
            .rows(QLatin1StringView("list"), [](const JsonReader &row) { return row.text(f); });
        QCOMPARE(inList.text, QString::fromLatin1(problem));
    }
}

void JsonReaderTest::rootIsNoObject_data()
{
    QTest::addColumn<QJsonValue>("root");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << QStringLiteral("data: missing");
    QTest::newRow("null") << QJsonValue() << QStringLiteral("data: missing");
    QTest::newRow("array") << QJsonValue(QJsonArray()) << QStringLiteral("data: an object was expected, not an array");
    QTest::newRow("text") << QJsonValue(QStringLiteral("a"))
                          << QStringLiteral("data: an object was expected, not a text");
}

void JsonReaderTest::rootIsNoObject()
{
    QFETCH(const QJsonValue, root);
    QFETCH(const QString, problem);
    ReadFailure failure;
    const JsonReader reader(root, QLatin1StringView("data"), failure);
    QCOMPARE(reader.text(f), QString());
    QCOMPARE(failure.text, problem);
}

void JsonReaderTest::bareArray()
{
    const auto read = [](const JsonReader &row) { return row.text(f); };
    ReadFailure failure;
    const QJsonArray array{object(R"({"f":"a"})"), object(R"({"f":"b"})")};
    QCOMPARE(JsonReader::rows(array, QLatin1StringView("data"), failure, read),
        (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!failure.text);
    JsonReader::rows(QJsonArray{object(R"({"f":"a"})"), QJsonObject()}, QLatin1StringView("data"), failure, read);
    QCOMPARE(failure.text, QStringLiteral("data[1].f: missing"));
}

void JsonReaderTest::firstFailureIsKept()
{
    ReadFailure failure;
    const JsonReader reader(object(R"({"f":1})"), QLatin1StringView("data"), failure);
    reader.text(f);
    reader.text(QLatin1StringView("g"));
    QCOMPARE(failure.text, QStringLiteral("data.f: a text was expected, not a number"));
}

void JsonReaderTest::failureNamesNoContent()
{
    ReadFailure failure;
    const JsonReader reader(object(R"({"f":"13800000000"})"), QLatin1StringView("data"), failure);
    reader.money(f);
    reader.flag(f);
    QVERIFY(failure.text && !failure.text->contains(QLatin1StringView("138")));
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
