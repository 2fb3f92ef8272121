#include "buy_wizard.h"
#include "desk_fixture.h"
#include "shown_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QTest>

using shown::clipped;
using shown::found;

namespace {

/** Goes to the catalogue, with what can be bought for the device. */
bool showCatalogue(DeskFixture &desk)
{
    desk.window().findChild<QAction *>(QStringLiteral("showCatalogue"))->trigger();
    const auto *plans = desk.find<QAbstractItemView>("catalogueView");
    if (!QTest::qWaitFor([plans] { return plans->model()->rowCount() > 0; }, 10'000))
        return false;
    QTest::mouseClick(desk.find<QAbstractButton>("checkPlans"), Qt::LeftButton);
    return true;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowChangesItsLanguage()
    {
        const auto [english, chinese] = shown::readTexts();
        QVERIFY(english.size() > 200 && chinese.size() > 200);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        desk.window().findChild<QAction *>(QStringLiteral("keys"))->trigger();
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        desk.goToEffect(wizard);
        // The search itself works: what is looked for is there before the change.
        QVERIFY(found(english).count(u'\n') > 60);
        QCOMPARE(found(chinese), QString());
        QVERIFY(showCatalogue(desk));
        QTRY_COMPARE(found(chinese), QString());

        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(found(english), QString());
        // The pages that were not on top have changed as well.
        for (int page = 0; page < 2; ++page) {
            QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton);
            QTRY_COMPARE(found(english), QString());
        }
        QVERIFY(found(chinese).count(u'\n') > 60);

        desk.language().choose(QStringLiteral("en"));
        QTRY_COMPARE(found(chinese), QString());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }

    void nothingIsClipped()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        desk.window().resize(1280, 720);
        QTRY_COMPARE(clipped(&desk.window()), QString());
        QVERIFY(showCatalogue(desk));
        QTRY_COMPARE(clipped(&desk.window()), QString());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        QTRY_COMPARE(clipped(wizard), QString());
        desk.goToEffect(wizard);
        QTRY_COMPARE(clipped(wizard), QString());
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
