// A table of 100,000 devices comes into the window's book and leaves it again: how long each step takes, and for how
// long the window does not answer meanwhile. The time is a ratio to splitting the same file at its line ends and commas
// and putting its cells into a table without any rules, on one thread.

#include "banner.h"
#include "csv_writer.h"
#include "desk_fixture.h"
#include "device_export.h"
#include "device_page.h"
#include "import_wizard.h"
#include "intake.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

namespace {

constexpr int rows = 100'000;

bool writeTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("iotId,Name,Category,User,Tags,Notes,Serial number\r\n");
    for (int row = 0; row < rows; ++row) {
        file.write(csv::lineOf({QStringLiteral("6vw0OrGyHFSW6EQA%1").arg(row, 8, 10, QLatin1Char('0')),
            QStringLiteral("摄像机 %1").arg(row), QStringLiteral("camera"),
            QStringLiteral("138%1").arg(row, 8, 10, QLatin1Char('0')), QStringLiteral("hotel; floor %1").arg(row % 40),
            QStringLiteral("behind the plant"), QStringLiteral("SN%1").arg(row, 12, 10, QLatin1Char('0'))}));
    }
    return true;
}

/** The same without rules, checks or a window; how long it takes in milliseconds. */
double importPlainly(const QString &path, const QString &database)
{
    QElapsedTimer time;
    time.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        plain.setDatabaseName(database);
        plain.open();
        QSqlQuery query(plain);
        query.exec(QStringLiteral("CREATE TABLE plain (a TEXT PRIMARY KEY, b, c, d, e, f, g)"));
        plain.transaction();
        query.prepare(QStringLiteral("INSERT OR REPLACE INTO plain VALUES (?, ?, ?, ?, ?, ?, ?)"));
        for (const QString &line : lines) {
            const QStringList cells = line.split(u',');
            for (int cell = 0; cell < 7; ++cell)
                query.addBindValue(cells.value(cell));
            query.exec();
        }
        query.finish();
        plain.commit();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

/** What a step took, and the longest time for which the event loop did not come round, in milliseconds. */
struct Step {
    double took = 0;
    double stall = 0;
};

Step waitUntil(const std::function<bool()> &done)
{
    Step step;
    QElapsedTimer time;
    QElapsedTimer sinceTick;
    QEventLoop loop;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        step.stall = std::max(step.stall, static_cast<double>(sinceTick.nsecsElapsed()) / 1e6);
        sinceTick.restart();
        if (done() || time.elapsed() > 300'000)
            loop.quit();
    });
    time.start();
    sinceTick.start();
    tick.start(1);
    loop.exec();
    step.took = static_cast<double>(time.nsecsElapsed()) / 1e6;
    return step;
}

void report(const char *what, const Step &step)
{
    std::printf("%s: %.0f ms, longest stall %.0f ms\n", what, step.took, step.stall);
}

/** Imports the table by the wizard; the sum of what its steps took. */
double importByWizard(DeskFixture &desk, const QString &path)
{
    desk.find<QAction>("importFile")->trigger();
    auto *wizard = desk.window().findChild<ui::ImportWizard *>();
    const auto canPress = [wizard](QWizard::WizardButton which) {
        return [wizard, which] { return wizard->button(which)->isEnabled(); };
    };
    wizard->setFile(path);
    const Step reading = waitUntil(canPress(QWizard::NextButton));
    report("reading the file", reading);
    wizard->next();
    wizard->next();
    const Step checking = waitUntil(canPress(QWizard::CommitButton));
    report("checking 100,000 rows", checking);
    auto *result = wizard->findChild<ui::Banner *>(QStringLiteral("importResult"));
    const auto ended = [result] { return result->isVisible(); };
    wizard->next();
    waitUntil([turns = 0]() mutable { return ++turns > 300; });
    wizard->reject();
    report("stopping in the middle", waitUntil(ended));
    wizard->findChild<QPushButton *>(QStringLiteral("importRunAgain"))->click();
    const Step writing = waitUntil(ended);
    report("writing 100,000 devices", writing);
    wizard->accept();
    const auto *model = desk.find<QTableView>("deviceView")->model();
    report("until the list shows them", waitUntil([model] { return model->rowCount() >= rows; }));
    return reading.took + checking.took + writing.took;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    if (!writeTable(path))
        return 1;
    DeskSetup setup;
    setup.scenario = QStringLiteral("fleet=1");
    DeskFixture desk(setup);
    if (!desk.becomesReady())
        return 1;
    const double ours = importByWizard(desk, path);
    const double plain = importPlainly(path, folder.filePath(QStringLiteral("plain.sqlite")));
    std::printf("importing 100,000 devices: %.2f × splitting and plain INSERTs (%.0f ms)\n", ours / plain, ours);

    report("at rest", waitUntil([turns = 0]() mutable { return ++turns > 1500; }));
    ui::DeviceExport &saving = desk.window().findChild<ui::DevicePage *>()->intake().deviceExport();
    saving.write(folder.filePath(QStringLiteral("devices.csv")), {});
    report("exporting 100,000 devices",
        waitUntil([&saving] { return saving.state() != ui::DeviceExport::State::Running; }));
    return saving.state() == ui::DeviceExport::State::Saved ? 0 : 1;
}
