#include "connection_words.h"
#include "language.h"
#include "no_session_page.h"
#include "profile_names.h"
#include "profile_words.h"
#include "secret_words.h"
#include "state_page.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTest>

using credentials::KeychainError;
using credentials::KeychainErrorKind;
using credentials::ProfileStoreErrorKind;
using Verdict = desk::ConnectionVerdict;

namespace {

constexpr KeychainErrorKind kinds[] = {KeychainErrorKind::Absent, KeychainErrorKind::Locked, KeychainErrorKind::Denied,
    KeychainErrorKind::NoService, KeychainErrorKind::TimedOut, KeychainErrorKind::Failed};

bool isChinese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x2E80; });
}

} // namespace

/** What is told from something else is also said otherwise, in both languages. */
class ProfileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerdictHasWordsOfItsOwn_data() { languages(); }

    void everyVerdictHasWordsOfItsOwn()
    {
        QFETCH(const QString, code);
        const ui::Language language(code);
        credentials::Profile profile;
        profile.baseUrl = QUrl(QStringLiteral("https://gateway.example.com"));
        QSet<QString> titles;
        QSet<QString> texts;
        int verdicts = 0;
        for (int verdict = 0; verdict <= static_cast<int>(Verdict::Unclear); ++verdict) {
            desk::ConnectionFinding finding;
            finding.verdict = static_cast<Verdict>(verdict);
            finding.works = finding.verdict == Verdict::Works;
            finding.region = QStringLiteral("eu-central-1");
            if (!finding.works)
                finding.error = linkvisual::ApiError();
            titles << ui::ConnectionWords::title(finding);
            texts << ui::ConnectionWords::text(finding, profile);
            QCOMPARE(isChinese(ui::ConnectionWords::title(finding)), code != QStringLiteral("en"));
            ++verdicts;
        }
        QCOMPARE(titles.size(), verdicts);
        QCOMPARE(texts.size(), verdicts);
        QVERIFY(!texts.contains(QString()));
    }

    void aClockSaysHowFarItIsOff()
    {
        const ui::Language language(QStringLiteral("en"));
        desk::ConnectionFinding finding = desk::findingOf({}, std::chrono::minutes(-20));
        QVERIFY(ui::ConnectionWords::text(finding, {}).contains(QStringLiteral("20 min")));
        QVERIFY(ui::ConnectionWords::text(finding, {}).contains(QStringLiteral("ahead")));
        QCOMPARE(ui::ConnectionWords::mood(finding), ui::Banner::Mood::Warning);
        finding = desk::findingOf({}, std::chrono::minutes(20));
        QVERIFY(ui::ConnectionWords::text(finding, {}).contains(QStringLiteral("behind")));
    }

    void onlyWhatWasComparedIsSaidToBeTheSame()
    {
        const ui::Language language(QStringLiteral("en"));
        desk::ConnectionFinding finding;
        finding.verdict = desk::ConnectionVerdict::WrongSecret;
        finding.error = linkvisual::ApiError();
        QVERIFY(!ui::ConnectionWords::text(finding, {}).contains(QStringLiteral("same text")));
        QVERIFY(ui::ConnectionWords::title(finding).contains(QStringLiteral("probably")));
        finding.error->signatures.emplace();
        QVERIFY(ui::ConnectionWords::text(finding, {}).contains(QStringLiteral("same text")));
        QVERIFY(!ui::ConnectionWords::title(finding).contains(QStringLiteral("probably")));
    }

    void everyStateOfTheKeychainHasWordsOfItsOwn_data() { languages(); }

    void everyStateOfTheKeychainHasWordsOfItsOwn()
    {
        QFETCH(const QString, code);
        const ui::Language language(code);
        QSet<QString> titles;
        QSet<QString> texts;
        for (const KeychainErrorKind kind : kinds) {
            const ui::SecretText words
                = ui::SecretWords::notRead(KeychainError{kind, {}}, QStringLiteral("Hotel"), false);
            titles << words.title;
            texts << words.text;
            QCOMPARE(isChinese(words.title), code != QStringLiteral("en"));
        }
        const ui::SecretText lost = ui::SecretWords::notRead({KeychainErrorKind::Absent, {}}, {}, true);
        titles << lost.title;
        texts << lost.text;
        QCOMPARE(titles.size(), 7);
        QCOMPARE(texts.size(), 7);
    }

    void theNextStepFits()
    {
        const ui::Language language(QStringLiteral("en"));
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::NoSessionPage page(theme);
        page.QWidget::show();
        const auto *again = page.findChild<QPushButton *>(QStringLiteral("stateAction"));
        const auto *keep = page.findChild<QPushButton *>(QStringLiteral("keepSecret"));
        const auto *once = page.findChild<QPushButton *>(QStringLiteral("useSecretOnce"));
        for (const KeychainErrorKind kind : kinds) {
            page.show({ui::NoSession::Kind::NoSecret, QStringLiteral("Hotel"), {}, false, {kind, {}}});
            QCOMPARE(again->isVisible(), kind != KeychainErrorKind::Absent);
            QCOMPARE(keep->isVisible(), kind != KeychainErrorKind::NoService);
            QVERIFY(once->isVisible() && !once->isEnabled());
        }
        page.show({ui::NoSession::Kind::AskingKeychain, QStringLiteral("Hotel")});
        QVERIFY(!once->isVisible());
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("useBuiltIn"))->isVisible());
    }

    void whyTheListCannotBeUsed()
    {
        const ui::Language language(QStringLiteral("en"));
        QSet<QString> titles;
        for (const auto kind : {ProfileStoreErrorKind::CannotRead, ProfileStoreErrorKind::CannotWrite,
                 ProfileStoreErrorKind::Corrupt, ProfileStoreErrorKind::NewerVersion, ProfileStoreErrorKind::Busy,
                 ProfileStoreErrorKind::NameTaken, ProfileStoreErrorKind::ChangedMeanwhile}) {
            const credentials::ProfileStoreError error{kind, QStringLiteral("detail"), QStringLiteral("/there")};
            titles << ui::ProfileWords::storeTitle(error);
            QVERIFY(!ui::ProfileWords::storeText(error).isEmpty());
        }
        QCOMPARE(titles.size(), 7);
        desk::DeletionError open;
        open.openChanges = 2;
        QVERIFY(ui::ProfileWords::deletionTitle(open).contains(QStringLiteral("2 changes")));
        open.openChanges = 1;
        QVERIFY(ui::ProfileWords::deletionTitle(open).contains(QStringLiteral("1 change ")));
    }

    void whatTheBuiltInPlatformIsCalledIsTaken()
    {
        for (const char *code : {"en", "zh_CN"}) {
            const ui::Language language(QString::fromLatin1(code));
            const QString name = QCoreApplication::translate("ui::EnvironmentBar", "Built-in platform");
            QCOMPARE(isChinese(name), qstrcmp(code, "zh_CN") == 0);
            QVERIFY(credentials::isNameTaken(name, {}));
        }
        QVERIFY(!credentials::isNameTaken(QStringLiteral("Hotel"), {}));
    }

    void namesAreShownAsTheyAre()
    {
        const ui::Language language(QStringLiteral("en"));
        const QString markup = QStringLiteral("<b>Hotel</b>\n& more");
        const ui::SecretText words = ui::SecretWords::notRead({KeychainErrorKind::Absent, {}}, markup, false);
        QVERIFY(words.title.contains(QStringLiteral("<b>Hotel</b> & more")));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
};

QTEST_MAIN(ProfileWordsTest)
#include "profile_words_test.moc"
