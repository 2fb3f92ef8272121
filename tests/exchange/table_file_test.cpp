#include "table_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace exchange;

Q_DECLARE_METATYPE(csv::Encoding)

/** Files of every kind become text, or it is said why not. */
class TableFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return path;
    }

    static TableFile read(const QString &path, const TableFormat &format = {})
    {
        TableProgress progress;
        return readTable(path, format, progress);
    }

private Q_SLOTS:
    void whatIsNoFileIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.csv"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(read(pipe).problem, FileProblem::NoFile);
        QCOMPARE(read(m_folder.path()).problem, FileProblem::NoFile);
        QCOMPARE(read(m_folder.filePath(QStringLiteral("nowhere.csv"))).problem, FileProblem::CannotRead);
    }

    void encodingsAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<csv::Encoding>("encoding");
        const QString text = QStringLiteral("设备 ID,名称\nabc,大堂\n");
        const QByteArray gb("\xC9\xE8\xB1\xB8 ID,\xC3\xFB\xB3\xC6\nabc,\xB4\xF3\xCC\xC3\n");
        QTest::newRow("UTF-8") << text.toUtf8() << csv::Encoding::Utf8;
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8() << csv::Encoding::Utf8;
        QTest::newRow("GB18030") << gb << csv::Encoding::Gb18030;
        QByteArray utf16("\xFF\xFE");
        for (const QChar character : text)
            utf16 += QByteArray(1, static_cast<char>(character.cell())) + static_cast<char>(character.row());
        QTest::newRow("UTF-16") << utf16 << csv::Encoding::Utf16;
    }

    void encodingsAreTold()
    {
        QFETCH(const QByteArray, content);
        const TableFile table = read(fileWith(content));
        QCOMPARE(table.problem, FileProblem::None);
        QTEST(table.encoding, "encoding");
        QCOMPARE(table.firstRows,
            (QList<QStringList>{
                {QStringLiteral("设备 ID"), QStringLiteral("名称")}, {QStringLiteral("abc"), QStringLiteral("大堂")}}));
        QVERIFY(table.hasHeader);
    }

    void theWrongEncodingIsSaid()
    {
        const QString path = fileWith("\xC9\xE8\xB1\xB8,x\n");
        QCOMPARE(read(path, {csv::Encoding::Utf8, {}}).problem, FileProblem::NoText);
        QCOMPARE(read(path).problem, FileProblem::None);
    }

    void separatorsAreTold()
    {
        QCOMPARE(read(fileWith("iotId;Name\nabc;\"x;y\"\n")).columnCount(), 2);
        QCOMPARE(read(fileWith("iotId;Name\nabc;x\n"), {{}, QChar(u',')}).columnCount(), 1);
    }

    void aHeaderIsTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("hasHeader");
        QTest::newRow("known names") << QByteArray("iotId,x\n") << true;
        QTest::newRow("unknown names") << QByteArray("Kennung,Ort\n") << true;
        QTest::newRow("a device") << QByteArray("6vw0OrGyHFSW6EQA000100,Lobby\n") << false;
    }

    void aHeaderIsTold()
    {
        QFETCH(const QByteArray, content);
        QTEST(read(fileWith(content)).hasHeader, "hasHeader");
    }

    void filesThatGiveNothing()
    {
        QCOMPARE(read(fileWith({})).problem, FileProblem::Empty);
        QCOMPARE(read(fileWith("\xEF\xBB\xBF\r\n,,\r\n")).problem, FileProblem::Empty);
        const TableFile gone = read(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QCOMPARE(gone.problem, FileProblem::CannotRead);
        QVERIFY(!gone.detail.isEmpty());
        QCOMPARE(read(m_folder.path()).problem, FileProblem::NoFile);
    }

    void tooLargeAFileIsNotReadWhole()
    {
        const QString path = m_folder.filePath(QStringLiteral("large.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(largestFile + 1));
        QCOMPARE(read(path).problem, FileProblem::TooLarge);
        TableProgress progress;
        progress.cancelled = true;
        QCOMPARE(readTable(path, {}, progress).problem, FileProblem::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TableFileTest)
#include "table_file_test.moc"
