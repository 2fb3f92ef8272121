#include "table_hand.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QTableWidget>
#include <QTest>

namespace hand {

QString fileWith(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return path;
}

QList<storage::BookEntry> allOf(storage::Book &book)
{
    return QCoro::waitFor(book.entries({}, 100'000)).value();
}

ui::ImportWizard *openImport(DeskFixture &desk)
{
    desk.find<QAction>("importFile")->trigger();
    return desk.window().findChild<ui::ImportWizard *>();
}

bool becomesEnabled(QWizard *wizard, QWizard::WizardButton which)
{
    return QTest::qWaitFor([=] { return wizard->button(which)->isEnabled(); }, 20'000);
}

void press(QWizard *wizard, QWizard::WizardButton which)
{
    QVERIFY2(becomesEnabled(wizard, which), qPrintable(wizard->button(which)->toolTip()));
    QTest::mouseClick(wizard->button(which), Qt::LeftButton);
}

void goToCheck(ui::ImportWizard *wizard, const QString &path)
{
    wizard->setFile(path);
    press(wizard, QWizard::NextButton);
    press(wizard, QWizard::NextButton);
    const auto *table = wizard->findChild<QTableWidget *>(QStringLiteral("importProblems"));
    QVERIFY(QTest::qWaitFor(
        [=] { return wizard->button(QWizard::CommitButton)->isEnabled() || table->rowCount() > 0; }, 20'000));
}

ui::Banner *result(ui::ImportWizard *wizard)
{
    return wizard->findChild<ui::Banner *>(QStringLiteral("importResult"));
}

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

} // namespace hand
