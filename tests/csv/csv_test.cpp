#include "csv_cell.h"
#include "csv_reader.h"
#include "csv_text.h"
#include "csv_writer.h"

#include <QStringEncoder>
#include <QtTest>

/** Tables as spreadsheets and people write them. */
class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void roundTrip_data();
    void roundTrip();
    void controlCharactersDoNoHarm();
    void rows_data();
    void rows();
    void linesAreCounted();
    void aQuoteThatIsNeverClosed();
    void encodings_data();
    void encodings();
    void bytesThatAreNoText();
    void separators_data();
    void separators();
};

void CsvTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringLiteral("camera") << QByteArray("camera\r\n");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1\r\n");
    QTest::newRow("plus") << QStringLiteral("+86") << QByteArray("'+86\r\n");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1\r\n");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)\r\n");
    QTest::newRow("wide sign") << QString::fromUtf8("＝1＋1") << QByteArray("'＝1＋1\r\n");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"\r\n");
    QTest::newRow("line end") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("11 digits") << QStringLiteral("13800138000") << QByteArray("13800138000\r\n");
    QTest::newRow("12 digits") << QStringLiteral("138001380001") << QByteArray("\"138001380001\t\"\r\n");
    QTest::newRow("leading zero") << QStringLiteral("0012") << QByteArray("\"0012\t\"\r\n");
    QTest::newRow("zero") << QStringLiteral("0") << QByteArray("0\r\n");
    QTest::newRow("quote") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"\r\n");
    QTest::newRow("empty") << QString() << QByteArray("\"\"\r\n");
}

void CsvTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, line);
    QCOMPARE(csv::lineOf({text}), line);
}

void CsvTest::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"camera", "=1", "'=1", "''=1", "'", "''", "'camera", "-", "＝1", "'＝1", "＠SUM(A1)",
             "+8613800138000", "@", "\t", "\tx", "x\t", "\r", "\n", "\r\n", "a\r\nb", "123456789012", "123456789012\t",
             "123456789012\t\t", "0012", "0012\t", "00", "0", "'0012", "\"", "\"\"", ",", ";", " x ", "前门,\"二\"楼",
             "' OR 1=1", "-123456789012", "\t123456789012"}) {
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
    }
    QTest::newRow("100 kB") << QString(100'000, u'"');
}

void CsvTest::roundTrip()
{
    QFETCH(QString, text);
    const QString table = QString::fromUtf8(csv::lineOf({QStringLiteral("x"), text, text}));
    csv::Reader reader(table, u',');
    QVERIFY(reader.next());
    QCOMPARE(reader.cells().size(), 3);
    QCOMPARE(csv::unguarded(reader.cells().at(1)), text);
    QCOMPARE(csv::unguarded(reader.cells().at(2)), text);
    QVERIFY(!reader.next());
}

void CsvTest::controlCharactersDoNoHarm()
{
    const QString text = QStringLiteral("a") + QChar(0) + QChar(0x1b) + QStringLiteral("b");
    QCOMPARE(csv::lineOf({text}),
        QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD"
                   "b\r\n"));
    QCOMPARE(csv::guarded(QChar(0) + QStringLiteral("=1")), QChar(QChar::ReplacementCharacter) + QStringLiteral("=1"));
}

void CsvTest::rows_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows two{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("c"), QString()}};
    QTest::newRow("CRLF") << QStringLiteral("a,b\r\nc,\r\n") << two;
    QTest::newRow("LF, no end") << QStringLiteral("a,b\nc,") << two;
    QTest::newRow("CR") << QStringLiteral("a,b\rc,\r") << two;
    QTest::newRow("empty lines") << QStringLiteral("\r\na,b\n\n,\nc,\n") << two;
    QTest::newRow("quotes") << QStringLiteral("\"a\",\"b\"\n\"c\",\"\"") << two;
    QTest::newRow("separators and line ends in quotes")
        << QStringLiteral("\"a,\r\n1\",\"\"\"\"\n") << Rows{{QStringLiteral("a,\r\n1"), QStringLiteral("\"")}};
    QTest::newRow("quotes within") << QStringLiteral("5\" lens,b\n")
                                   << Rows{{QStringLiteral("5\" lens"), QStringLiteral("b")}};
    QTest::newRow("behind a quote") << QStringLiteral("\"a\"x,b\n")
                                    << Rows{{QStringLiteral("ax"), QStringLiteral("b")}};
    QTest::newRow("nothing") << QString() << Rows();
}

void CsvTest::rows()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    csv::Reader reader(text, u',');
    QList<QStringList> read;
    while (reader.next())
        read << reader.cells();
    QCOMPARE(read, rows);
}

void CsvTest::linesAreCounted()
{
    const QString text = QStringLiteral("a\r\n\r\n\"b\r\nc\rd\ne\"\nf\rg");
    csv::Reader reader(text, u',');
    QList<qint64> lines;
    while (reader.next())
        lines << reader.line();
    QCOMPARE(lines, (QList<qint64>{1, 3, 7, 8}));
}

void CsvTest::aQuoteThatIsNeverClosed()
{
    const QString text = QStringLiteral("a,\"b\nc,d\n");
    csv::Reader reader(text, u',');
    QVERIFY(reader.next());
    QVERIFY(reader.isOpen());
    QCOMPARE(reader.cells(), (QStringList{QStringLiteral("a"), QStringLiteral("b\nc,d\n")}));
    QVERIFY(!reader.next());
}

void CsvTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<csv::Encoding>("encoding");
    const QString text = QStringLiteral("名称,前门");
    QTest::newRow("UTF-8") << text.toUtf8() << csv::Encoding::Utf8;
    QTest::newRow("UTF-8 with a mark") << csv::utf8Mark + text.toUtf8() << csv::Encoding::Utf8;
    QByteArray little("\xFF\xFE");
    QByteArray big("\xFE\xFF");
    little += QStringEncoder(QStringConverter::Utf16LE)(text);
    big += QStringEncoder(QStringConverter::Utf16BE)(text);
    QTest::newRow("UTF-16, little endian") << little << csv::Encoding::Utf16;
    QTest::newRow("UTF-16, big endian") << big << csv::Encoding::Utf16;
    QTest::newRow("UTF-16, little endian, no mark") << little.mid(2) << csv::Encoding::Utf16;
    QTest::newRow("UTF-16, big endian, no mark") << big.mid(2) << csv::Encoding::Utf16;
    QTest::newRow("GB18030") << QByteArray("\xC3\xFB\xB3\xC6,\xC7\xB0\xC3\xC5") << csv::Encoding::Gb18030;
}

void CsvTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(csv::Encoding, encoding);
    QCOMPARE(csv::guessedEncoding(bytes), encoding);
    const csv::Text text = csv::decoded(bytes, encoding);
    QVERIFY(text.complete);
    QCOMPARE(text.text, QStringLiteral("名称,前门"));
}

void CsvTest::bytesThatAreNoText()
{
    QVERIFY(!csv::decoded(QByteArray("a\xFFz"), csv::Encoding::Utf8).complete);
    QVERIFY(!csv::decoded(QByteArray("\xFF\xFE"
                                     "a"),
        csv::Encoding::Utf16)
                 .complete);
    QVERIFY(csv::decoded({}, csv::Encoding::Gb18030).complete);
}

void CsvTest::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QStringLiteral("a,b;c,d\n;;;;") << QChar(u',');
    QTest::newRow("semicolon") << QStringLiteral("a;b;c\n,,,,") << QChar(u';');
    QTest::newRow("tab") << QStringLiteral("a\tb") << QChar(u'\t');
    QTest::newRow("in quotes") << QStringLiteral("\"a,b,c\";d\r\n") << QChar(u';');
    QTest::newRow("one column") << QStringLiteral("iotId\n1") << QChar(u',');
}

void CsvTest::separators()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(csv::guessedSeparator(text), separator);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
