#include "desk_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace {

/** Adds what @p text is reached by to @p taken; says what has the key already. */
void claim(QHash<QString, QString> &taken, const QString &text, QStringList &collisions)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (key.isEmpty())
        return;
    if (taken.contains(key) && taken.value(key) != text)
        collisions << QStringLiteral("%1: %2 | %3").arg(key, taken.value(key), text);
    taken.insert(key, text);
}

void checkMenu(const QMenu *menu, QStringList &collisions)
{
    QHash<QString, QString> taken;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        claim(taken, action->text(), collisions);
        if (action->menu() != nullptr)
            checkMenu(action->menu(), collisions);
    }
}

/** The keys of what is visible in @p window: buttons, labels of fields, and the menus' titles. */
QStringList collisionsIn(const QWidget *window)
{
    QStringList collisions;
    QHash<QString, QString> taken;
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->window() == window)
            claim(taken, button->text(), collisions);
    }
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->window() == window && label->buddy() != nullptr)
            claim(taken, label->text(), collisions);
    }
    const QList<QMenuBar *> bars = window->findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *menu : menus) {
            claim(taken, menu->text(), collisions);
            checkMenu(menu->menu(), collisions);
        }
    }
    return collisions;
}

} // namespace

/** No two things of one window, page or menu are reached by the same key. */
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneCollides_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("en") << QStringLiteral("en");
        QTest::addRow("zh_CN") << QStringLiteral("zh_CN");
    }

    void noneCollides()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        QStringList collisions = collisionsIn(&desk.window());
        auto *more = desk.find<QMenu>("deviceMoreMenu");
        Q_EMIT more->aboutToShow();
        checkMenu(more, collisions);
        for (const char *page : {"showCatalogue", "showOrders", "showActivity", "showDevices"}) {
            QVERIFY(desk.trigger(page));
            QTest::qWait(50);
            collisions << collisionsIn(&desk.window());
        }
        for (const char *action : {"quickOpen", "keys", "operatorName", "addDevice", "importFile", "importProject",
                 "manageProfiles", "buy", "bindOrder", "claimFreePlan", "replaceDevice"}) {
            auto *opens = desk.window().findChild<QAction *>(QLatin1StringView(action));
            if (opens == nullptr || !opens->isEnabled())
                continue;
            opens->trigger();
            QTest::qWait(50);
            const QList<QDialog *> dialogs = desk.window().findChildren<QDialog *>();
            for (QDialog *dialog : dialogs) {
                if (!dialog->isVisible())
                    continue;
                collisions << collisionsIn(dialog);
                dialog->close();
            }
            QTest::qWait(20);
        }
        QVERIFY2(collisions.isEmpty(), qPrintable(collisions.join(u'\n')));
    }

    void theTestItselfSeesCollisions()
    {
        QMenu menu;
        menu.addAction(QStringLiteral("&Buy"));
        menu.addAction(QStringLiteral("&Bind"));
        QStringList collisions;
        checkMenu(&menu, collisions);
        QCOMPARE(collisions.size(), 1);
    }
};

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
