#include "buy_wizard.h"
#include "change_lock.h"
#include "clipped_texts.h"
#include "desk_fixture.h"
#include "leave_dialog.h"
#include "shown_texts.h"
#include "signature_dialog.h"
#include "unlock_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTabWidget>
#include <QTest>

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

/** What Tab stops at in @p window and a screen reader has no name for. */
QString unnamed(const QWidget *window)
{
    QStringList names;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool stop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->window() == window && widget->focusProxy() == nullptr;
        if (stop && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            names << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return names.join(u'\n');
}

/** Opens every dialog that is no wizard, some of them with a complaint about what was typed. */
void openDialogs(DeskFixture &desk)
{
    for (const char *action :
        {"keys", "operatorName", "addDevice", "editDevice", "importFile", "importProject", "manageProfiles"})
        QVERIFY2(desk.trigger(action), action);
    QTRY_VERIFY(desk.find<QLineEdit>("addIotId") != nullptr);
    QTest::keyClicks(desk.find<QLineEdit>("addIotId"), QStringLiteral("no device at all"));
    desk.find<QAbstractButton>("addProfile")->click();
    QTRY_VERIFY(desk.find<QAbstractButton>("saveProfile") != nullptr);
    desk.find<QAbstractButton>("saveProfile")->click();
}

/** Those that nothing but an accident opens, with all that they may say. */
void openQuestions(DeskFixture &desk, const ui::Theme &theme, desk::ChangeLock &lock)
{
    ui::Unfinished unfinished{true, true, true, true, 7, 40, {plans::BookDevice()}};
    unfinished.notes.first().device.iotId = QStringLiteral("6vw0OrGyHFSW6EQA000100");
    (new ui::LeaveDialog(unfinished, {}, &desk.window()))->show();
    (new ui::LeaveDialog(unfinished, QStringLiteral("7"), &desk.window()))->show();
    (new ui::UnlockDialog(lock, &desk.window()))->show();
    const QStringList lines{QStringLiteral("POST"), QStringLiteral("*/*")};
    (new ui::SignatureDialog({lines, lines}, theme, &desk.window()))->show();
    (new ui::SignatureDialog({lines, {QStringLiteral("GET")}}, theme, &desk.window()))->show();
}

QList<QDialog *> dialogs(DeskFixture &desk)
{
    QList<QDialog *> shown = desk.window().findChildren<QDialog *>();
    shown.removeIf([](const QDialog *dialog) { return !dialog->isVisible(); });
    return shown;
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

    void theStatusLineHasRoomForItsWordsAtOnce()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        QVERIFY(desk.becomesReady());
        const auto *answer = desk.find<QLabel>("statusAnswer");
        QTRY_VERIFY(answer->width() >= answer->sizeHint().width());
        const QString before = answer->text();
        desk.language().choose(QStringLiteral("en"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QVERIFY(answer->text() != before);
        QVERIFY2(answer->width() >= answer->sizeHint().width(), qPrintable(answer->text()));
    }

    void everyDialogChangesItsLanguage()
    {
        const auto [english, chinese] = shown::readTexts();
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        const ui::Theme theme(ui::ThemeChoice::Light);
        desk::ChangeLock lock(true);
        openDialogs(desk);
        openQuestions(desk, theme, lock);
        QVERIFY(dialogs(desk).size() >= 13);
        for (const char *code : {"en", "zh_CN", "en"}) {
            desk.language().choose(QLatin1StringView(code));
            const bool isEnglish = qstrcmp(code, "en") == 0;
            QVERIFY(found(isEnglish ? english : chinese).count(u'\n') > 60);
            QTRY_COMPARE(found(isEnglish ? chinese : english), QString());
            for (const QDialog *dialog : dialogs(desk)) {
                QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(dialog->objectName()));
                QTRY_COMPARE(tour::clippedTexts(dialog).join(u'\n'), QString());
                QCOMPARE(unnamed(dialog), QString());
            }
        }
    }

    void noChoiceIsClippedByTheRoomOfAnotherLanguage()
    {
        DeskFixture desk(QStringLiteral("zh_CN"));
        desk.window().resize(1280, 720);
        QVERIFY(desk.becomesReady());
        auto *pages = desk.find<QTabWidget>("deviceTabs");
        const auto *size = desk.find<QComboBox>("pagerSize");
        for (int tab = 0; tab < pages->count() && !size->isVisible(); ++tab)
            pages->setCurrentIndex(tab);
        QTRY_VERIFY(size->isVisible());
        for (const char *code : {"en", "zh_CN", "en"}) {
            desk.language().choose(QLatin1StringView(code));
            QTRY_COMPARE(size->currentText() == QStringLiteral("20 per page"), qstrcmp(code, "en") == 0);
            QCoreApplication::sendPostedEvents();
            QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
        }
    }

    void largeLettersLeaveEveryDialogOnTheScreen()
    {
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSize(14);
        QApplication::setFont(font);
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        openDialogs(desk);
        const int room = desk.window().screen()->availableSize().height();
        constexpr int smallRoom = 684; // Of 720, less a frame.
        for (const QDialog *dialog : dialogs(desk)) {
            QVERIFY2(dialog->height() < room && dialog->minimumSizeHint().height() <= smallRoom,
                qPrintable(QStringLiteral("%1 is %2 high and must be %3")
                               .arg(dialog->objectName())
                               .arg(dialog->height())
                               .arg(dialog->minimumSizeHint().height())));
            QTRY_COMPARE(tour::clippedTexts(dialog).join(u'\n'), QString());
            if (const auto *notes = dialog->findChild<QPlainTextEdit *>(QStringLiteral("formNotes")))
                QVERIFY(notes->viewport()->height() >= 3 * notes->fontMetrics().lineSpacing());
        }
        QApplication::setFont(before);
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
        QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
        QVERIFY(showCatalogue(desk));
        QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        QTRY_COMPARE(tour::clippedTexts(wizard).join(u'\n'), QString());
        desk.goToEffect(wizard);
        QTRY_COMPARE(tour::clippedTexts(wizard).join(u'\n'), QString());
        QCOMPARE(unnamed(wizard), QString());
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
