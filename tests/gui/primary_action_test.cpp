#include "wizard_hand.h"

#include <QPushButton>
#include <QTest>
#include <QWizard>

namespace {

/** The names of the buttons in @p window that stand out, with their signs for the keyboard. */
QStringList primaries(const QWidget *window)
{
    QStringList names;
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("emphasis").toString() == QStringLiteral("primary"))
            names << button->text();
    }
    return names;
}

} // namespace

/** The way forward stands out, and nothing else does. */
class PrimaryActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWizardHasOneWayForward_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"buy", "transfer"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aWizardHasOneWayForward()
    {
        QFETCH(const QString, name);
        DeskFixture desk(QStringLiteral("en"));
        const hand::Wizard which = hand::wizard(name);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        QCOMPARE(primaries(wizard), QStringList{wizard->button(QWizard::NextButton)->text()});
        QVERIFY(hand::goToEffect(wizard, which));
        QCOMPARE(primaries(wizard), QStringList{wizard->button(QWizard::CommitButton)->text()});
    }

    void anImportHasOneWayForward()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("importFile"));
        const auto *wizard = desk.find<QWizard>("importWizard");
        QTRY_VERIFY(wizard->isVisible());
        QCOMPARE(primaries(wizard), QStringList{wizard->button(QWizard::NextButton)->text()});
    }

    void withoutProfilesOneIsAdded()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.trigger("manageProfiles"));
        auto *dialog = desk.find("profilesDialog");
        QTRY_VERIFY(dialog->isVisible());
        const auto *add = desk.find<QPushButton>("addProfile");
        QTRY_COMPARE(primaries(dialog), QStringList{add->text()});
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY2(button->isDefault() == (button == add), qPrintable(button->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(desk.find("profileEditor") != nullptr);
    }
};

QTEST_MAIN(PrimaryActionTest)
#include "primary_action_test.moc"
