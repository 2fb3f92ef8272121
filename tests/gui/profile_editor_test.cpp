#include "banner.h"
#include "own_keychain.h"
#include "profile_hand.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QWizard>

using namespace hand;

/** What is typed into the editor of a profile is judged beside its field, kept, and holds. */
class ProfileEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongStandsBesideTheField()
    {
        Program program;
        program.start();
        openEditor(program);
        click("saveProfile");
        QVERIFY(Program::find("profileEditor") != nullptr);
        QVERIFY(!textOf("nameNote").isEmpty() && !textOf("appKeyNote").isEmpty());
        QVERIFY(Program::find("nameNote")->property("role") == QStringLiteral("problem"));
        type("name", QStringLiteral("Desk"));
        QVERIFY(Program::find("nameNote")->property("role") == QStringLiteral("muted"));
        type("appKey", QStringLiteral("with space"));
        QVERIFY(textOf("appKeyNote").contains(QStringLiteral("without spaces")));
        choose("region", Program::find<QComboBox>("region")->count() - 1);
        type("baseUrl", QStringLiteral("http://example.com"));
        QVERIFY2(textOf("baseUrlNote").contains(QStringLiteral("https://")), qPrintable(textOf("baseUrlNote")));

        // Everything said changes with the language, while it is open.
        QAction *chinese = program.window().findChild<QAction *>(QStringLiteral("language-zh_CN"));
        chinese->trigger();
        QTRY_VERIFY(textOf("appKeyNote").contains(QStringLiteral("空格")));
        QVERIFY(Program::find("profileEditor")->windowTitle().contains(QStringLiteral("配置")));
        QVERIFY(textOf("baseUrlNote").contains(QStringLiteral("https://")));
        QCOMPARE(Program::find<QLineEdit>("appKey")->text(), QStringLiteral("with space"));
    }

    void limitsAreKeptAndHold()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, platform.appSecret());
        Program::find<QTabWidget>("profileForm")->setCurrentIndex(2);
        type("limits.pricePerOperation", QStringLiteral("1,000"));
        type("limits.copies", QStringLiteral("no"));
        Program::find<QTabWidget>("profileForm")->setCurrentIndex(0);
        click("saveProfile");
        // The page of what is wrong is shown, and says what it must be.
        QCOMPARE(Program::find<QTabWidget>("profileForm")->currentIndex(), 2);
        QVERIFY2(textOf("limits.pricePerOperationNote").contains(QStringLiteral("150.00")),
            qPrintable(textOf("limits.pricePerOperationNote")));
        QVERIFY(textOf("limits.copiesNote").contains(QStringLiteral("whole number")));
        type("limits.pricePerOperation", QStringLiteral("5.00"));
        type("limits.copies", QString());
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(Program::find("profileEditor") == nullptr, 20'000);
        workWithIt(program);
        click("buyButton");
        goToEffect();
        auto *wizard = Program::find<QWizard>("buyWizard");
        QTRY_VERIFY_WITH_TIMEOUT(textOf("obstacle").contains(QStringLiteral("¥5.00")), 10'000);
        QVERIFY(!wizard->button(QWizard::CommitButton)->isEnabled());
        wizard->close();
    }

    void aWrongSecretShowsBothTexts()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        fillEditor(QStringLiteral("Hotel"), platform, QByteArrayLiteral("another"));
        click("testConnection");
        QTRY_VERIFY_WITH_TIMEOUT(banner("testResult")->title().contains(QStringLiteral("AppSecret")), 20'000);
        click("testDetails");
        QTRY_VERIFY(Program::find("signatureDialog") != nullptr);
    }

    /** On a low screen both the fields and what is said of them are scrolled. */
    void whatIsSaidIsBroughtIntoSight()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        openEditor(program);
        QWidget *editor = Program::find("profileEditor");
        editor->resize(editor->width(), editor->minimumSizeHint().height() + 120);
        fillEditor(QStringLiteral("Hotel"), platform, QByteArrayLiteral("another"));
        auto *test = Program::find<QAbstractButton>("testConnection");
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Return); // Tests, and saves nothing.
        QTRY_VERIFY_WITH_TIMEOUT(banner("testResult")->title().contains(QStringLiteral("AppSecret")), 20'000);
        const QWidget *said = Program::find("testResult");
        QTRY_VERIFY(said->visibleRegion().boundingRect().bottom() == said->rect().bottom());
        // A hint that comes or goes elsewhere moves nothing.
        type("name", QStringLiteral("Hotel 2"));
        auto *name = Program::find("name");
        name->setFocus();
        QTRY_COMPARE(name->visibleRegion().boundingRect().size(), name->size());
        choose("region", 0);
        choose("region", Program::find<QComboBox>("region")->count() - 1);
        QTest::qWait(100);
        QCOMPARE(name->visibleRegion().boundingRect().size(), name->size());
    }

    void aNewProfileBeginsWithItsName()
    {
        Program program;
        program.start();
        openEditor(program);
        QApplication::setActiveWindow(Program::find("profileEditor"));
        QTRY_VERIFY(Program::find("name")->hasFocus());
    }

    void aNameIsTakenOnce()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        click("addProfile");
        QTRY_VERIFY(Program::find("profileEditor") != nullptr);
        fillEditor(QStringLiteral("hotel"), platform, platform.appSecret());
        click("saveProfile");
        QTRY_VERIFY(textOf("nameNote").contains(QStringLiteral("Another profile")));
    }

    void whatIsNoAddressOrNoSecretIsSaid()
    {
        Program program;
        program.start();
        openEditor(program);
        choose("region", Program::find<QComboBox>("region")->count() - 1);
        type("baseUrl", QStringLiteral("https://a b"));
        QVERIFY2(textOf("baseUrlNote").contains(QStringLiteral("address such as")), qPrintable(textOf("baseUrlNote")));
        Program::find<QLineEdit>("appSecret")->insert(QStringLiteral("ＡＢ"));
        QVERIFY(textOf("appSecretNote").contains(QStringLiteral("Latin")));
        type("appSecret", QString(600, u'a'));
        QVERIFY(textOf("appSecretNote").contains(QStringLiteral("too long")));
        type("name", QStringLiteral("Desk"));
        type("appKey", QStringLiteral("1"));
        type("baseUrl", QStringLiteral("https://gateway.example.com"));
        click("saveProfile");
        QVERIFY(Program::find("profileEditor") != nullptr);
    }

    void aRegionThatIsNotKnownIsNotTurnedIntoAnother()
    {
        Program program;
        credentials::ProfileStore store(program.dataDirectory() + QStringLiteral("/profiles.json"));
        credentials::Profile profile;
        profile.id = QUuid::createUuid();
        profile.name = QStringLiteral("Hotel");
        profile.region = QStringLiteral("moon-1");
        profile.appKey = SecondPlatform::appKey;
        QVERIFY(QCoro::waitFor(store.save(profile)));
        program.start();
        QVERIFY(program.works());
        openEditorOfChosen(program);
        QCOMPARE(Program::find<QComboBox>("region")->currentText(), QStringLiteral("moon-1"));
        QVERIFY(textOf("baseUrlNote").isEmpty());
    }

    void whatAnotherProcessChangedIsNotOverwritten()
    {
        SecondPlatform platform;
        Program program;
        program.start();
        addProfile(program, QStringLiteral("Hotel"), platform);
        click("editProfile");
        QTRY_VERIFY(Program::find("profileEditor") != nullptr);
        type("name", QStringLiteral("Resort"));
        credentials::ProfileStore store(program.dataDirectory() + QStringLiteral("/profiles.json"));
        const credentials::Profile before = QCoro::waitFor(store.load())->first();
        credentials::Profile readOnly = before;
        readOnly.readOnly = true;
        QVERIFY(QCoro::waitFor(store.save(readOnly, before)));
        click("saveProfile");
        QTRY_VERIFY_WITH_TIMEOUT(banner("saveProblem") != nullptr, 20'000);
        QVERIFY(banner("saveProblem")->title().contains(QStringLiteral("meanwhile")));
        QVERIFY(QCoro::waitFor(store.load())->first().readOnly);
        // A second look shows it as it is.
        QTRY_VERIFY(program.application().profiles().profiles().first().readOnly);
    }
};

int main(int argc, char *argv[])
{
    return runWithKeychain<ProfileEditorTest>(argc, argv);
}
#include "profile_editor_test.moc"
