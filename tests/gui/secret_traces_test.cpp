#include "own_keychain.h"
#include "profile_hand.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QTest>
#include <QUuid>
#include <QWizard>

using namespace hand;

namespace {

QMutex logMutex;
QByteArray logged; ///< Everything that anybody said with Qt's logging.

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += text.toUtf8() + '\n';
}

/** The forms in which a secret could be written. */
QList<QByteArray> formsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {secret, secret.toBase64(QByteArray::OmitTrailingEquals).left(40), secret.toHex(), utf16,
        secret.toPercentEncoding()};
}

/** The files below @p folder in which one of @p forms stands. */
QStringList filesWith(const QList<QByteArray> &forms, const QString &folder, int *looked)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // A socket.
        ++*looked;
        const QByteArray content = file.readAll();
        for (const QByteArray &form : forms) {
            if (content.contains(form))
                found << file.fileName();
        }
    }
    return found;
}

QString takePictures(const Program &program)
{
    int number = 0;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            window->grab().save(program.dataDirectory() + QStringLiteral("/picture-%1.bmp").arg(number++));
    }
    return {};
}

void buy()
{
    startToBuy();
    auto *wizard = Program::find<QWizard>("buyWizard");
    QVERIFY(wizard != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->isEnabled(), 20'000);
    QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
}

} // namespace

/** After a whole journey the secret stands in nothing that the program ever wrote. */
class SecretTracesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere()
    {
        const QTemporaryDir folder;
        const QByteArray secret = QUuid::createUuid().toByteArray();
        for (const QByteArray &form : formsOf(secret)) {
            QFile file(folder.filePath(QStringLiteral("file")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("before " + form + " after");
            file.close();
            int looked = 0;
            QVERIFY(!filesWith(formsOf(secret), folder.path(), &looked).isEmpty());
            QCOMPARE(looked, 1);
        }
    }

    void nothingIsLeftOfAJourney()
    {
        const QByteArray secret
            = QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + QUuid::createUuid().toByteArray(QUuid::Id128);
        const QByteArray wrong = QUuid::createUuid().toByteArray(QUuid::Id128) + "-wrong";
        SecondPlatform platform(secret);
        Program program;
        {
            const QtMessageHandler before = qInstallMessageHandler(collect);
            QLoggingCategory::setFilterRules(QStringLiteral("*=true\nqt.*.debug=false\nqt.network.*=true"));
            journey(program, platform, wrong);
            QLoggingCategory::setFilterRules(QString());
            qInstallMessageHandler(before);
        }
        int looked = 0;
        const QList<QByteArray> forms = formsOf(secret) + formsOf(wrong);
        QCOMPARE(filesWith(forms, program.dataDirectory(), &looked), QStringList());
        // Home, configuration, cache and the keyring's own file.
        QCOMPARE(filesWith(forms, bus->directory(), &looked), QStringList());
        QVERIFY2(looked > 8, qPrintable(QString::number(looked)));
        for (const QByteArray &form : forms)
            QVERIFY(!logged.contains(form));
    }

private:
    static void journey(Program &program, SecondPlatform &platform, const QByteArray &wrong)
    {
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, wrong);
        click("testConnection");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("testDetails") != nullptr, 20'000);
        click("testDetails");
        QTRY_VERIFY(Program::find("signatureDialog") != nullptr);
        takePictures(program);
        QTest::keyClick(Program::find("signatureDialog"), Qt::Key_Escape);
        type("appSecret", QString::fromUtf8(platform.appSecret()));
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        workWithIt(program);
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("buyButton")->isEnabled(), 20'000);
        buy();
        for (const char *action :
            {"showCatalogue", "showOrders", "showActivity", "showDevices", "language-zh_CN", "language-en"}) {
            program.window().findChild<QAction *>(QLatin1StringView(action))->trigger();
            QTest::qWait(200);
            takePictures(program);
        }
        workBuiltIn(program);
        program.end();
        program.start(QStringLiteral("Hotel"));
        QVERIFY(program.works());
        program.end();
    }
};

int main(int argc, char *argv[])
{
    return runWithKeychain<SecretTracesTest>(argc, argv);
}
#include "secret_traces_test.moc"
