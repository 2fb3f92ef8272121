// From the start of the process to the first picture, memory and processor time at rest: PlanDesk on its built-in
// platform, which is in the same process, with an empty book and with 100,000 devices, as ratios to a program that
// shows an empty table. The programs take turns.

#include "book_database.h"
#include "measuring.h"
#include "session_files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <ctime>
#include <sys/mman.h>

namespace {

constexpr int devices = 100'000;
constexpr int portion = 5'000;
constexpr int startRounds = 15;
constexpr int restRounds = 3; // Each takes nearly a minute.

struct Figures {
    std::vector<double> firstPicture; ///< Milliseconds from the start.
    std::vector<double> memory; ///< KiB.
    std::vector<double> idle; ///< Milliseconds of processor time in a second.
};

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

plans::BookDevice device(int number)
{
    plans::BookDevice made;
    made.device.iotId = QStringLiteral("6vw0OrGyHFSW6EQA%1").arg(number, 8, 10, QLatin1Char('0'));
    made.device.productKey = QStringLiteral("a1Rv5jQkZbC");
    made.device.deviceName = QStringLiteral("camera-%1").arg(number);
    made.device.nickname = QStringLiteral("大堂 camera %1").arg((number * 7919) % devices);
    made.device.serialNumber = QStringLiteral("SN%1").arg(number, 12, 10, QLatin1Char('0'));
    made.seenAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    return made;
}

bool fillBook(const QString &path)
{
    storage::BookDatabase book(path, {});
    if (!book.open())
        return false;
    for (int number = 0; number < devices; number += portion) {
        QList<plans::BookDevice> some;
        for (int one = number; one < number + portion; ++one)
            some << device(one);
        if (!book.put(some))
            return false;
    }
    return true;
}

struct Program {
    QString path;
    QStringList arguments;
    Figures figures = {};

    /** Runs it once, @p withRest until it has come to rest; false when it showed nothing or gave no figures. */
    bool run(bool withRest)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FIRST_FLUSH));
        if (withRest)
            environment.insert(QStringLiteral("MEASURE_REST"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        // In the new process, right before it becomes the program: copying this one, with its book, is not its start.
        void *shared = mmap(nullptr, sizeof(double), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (shared == MAP_FAILED)
            return false;
        auto *begun = static_cast<double *>(shared);
        process.setChildProcessModifier([begun] { *begun = now(); });
        process.start(path, arguments);
        const bool done = process.waitForFinished() && read(process.readAllStandardError(), *begun, withRest);
        munmap(shared, sizeof(double));
        return done;
    }

private:
    bool read(const QByteArray &said, double begun, bool withRest)
    {
        const size_t before = figures.firstPicture.size() + figures.memory.size() + figures.idle.size();
        for (const QByteArray &line : said.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            const double value = words.size() == 2 ? words.last().toDouble() : 0;
            if (words.first() == "first")
                figures.firstPicture.push_back(value - begun);
            else if (words.first() == "pss" && value > 0)
                figures.memory.push_back(value);
            else if (words.first() == "idle")
                figures.idle.push_back(value);
        }
        const size_t found = figures.firstPicture.size() + figures.memory.size() + figures.idle.size() - before;
        return found == (withRest ? 3 : 1);
    }
};

/** Lets @p programs take turns; false when one gave no figures. */
bool takeTurns(std::array<Program, 3> &programs, int rounds, bool withRest)
{
    for (int round = 0; round < rounds; ++round) {
        for (Program &one : programs) {
            if (!one.run(withRest)) {
                std::fprintf(stderr, "%s gave no figures\n", qUtf8Printable(one.path));
                return false;
            }
        }
    }
    return true;
}

void report(const char *what, const Figures &here, const Figures &empty)
{
    std::printf("start to first picture, %s: %.2f × an empty program with a table (%.0f ms to %.0f ms; aim <= 1.7)\n",
        what, median(here.firstPicture) / median(empty.firstPicture), median(here.firstPicture),
        median(empty.firstPicture));
    std::printf("memory at rest (PSS), %s: %.2f × the empty program (%.0f MB to %.0f MB; aim <= 1.6)\n", what,
        median(here.memory) / median(empty.memory), median(here.memory) / 1024, median(empty.memory) / 1024);
    std::printf("processor at rest, %s: %.2f ms in a second (%.2f ms the empty program)\n", what, median(here.idle),
        median(empty.idle));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QTemporaryDir withoutBook;
    const QTemporaryDir withBook;
    if (!fillBook(desk::builtInFiles(withBook.path()).book)) {
        std::fprintf(stderr, "the book cannot be filled\n");
        return 1;
    }
    std::array<Program, 3> programs{Program{QStringLiteral(EMPTY_PROGRAM), {}},
        Program{QStringLiteral(PLANDESK), {QStringLiteral("--data-dir"), withoutBook.path()}},
        Program{QStringLiteral(PLANDESK), {QStringLiteral("--data-dir"), withBook.path()}}};
    // The first round fills the caches and makes the files of a first start; it is not counted.
    if (!takeTurns(programs, 1, false))
        return 1;
    for (Program &one : programs)
        one.figures = {};
    if (!takeTurns(programs, startRounds, false) || !takeTurns(programs, restRounds, true))
        return 1;
    report("an empty book", programs[1].figures, programs[0].figures);
    report("100,000 devices", programs[2].figures, programs[0].figures);
    return 0;
}
