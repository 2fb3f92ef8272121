// Loaded before Qt into a program that is measured (LD_PRELOAD): says on the standard error when the first picture of a
// window is handed over and, if MEASURE_REST is set, after a while what memory and processor time the program takes
// while nobody touches it. Then it asks the program to end. From inside, since PlanDesk lets no other process read what
// /proc says of it.

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fstream>
#include <string>
#include <thread>

class QPoint;
class QRegion;
class QWindow;

namespace {

constexpr std::chrono::seconds untilSettled(13);
constexpr std::chrono::seconds idling(5);

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/** The memory of this process in KiB, shared pages by their part; 0: unknown. */
long proportionalSetSize()
{
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string word; file >> word;) {
        if (word == "Pss:") {
            long kibibytes = 0;
            file >> kibibytes;
            return kibibytes;
        }
    }
    return 0;
}

void observeRest()
{
    std::this_thread::sleep_for(untilSettled);
    const double before = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    std::this_thread::sleep_for(idling);
    const double used = milliseconds(CLOCK_PROCESS_CPUTIME_ID) - before;
    std::fprintf(stderr, "pss %ld\nidle %f\n", proportionalSetSize(), used / std::chrono::seconds(idling).count());
}

} // namespace

class QBackingStore
{
public:
    void flush(const QRegion &region, QWindow *window, const QPoint &offset);
};

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): it stands in for Qt's own.
__attribute__((visibility("default"))) void QBackingStore::flush(
    const QRegion &region, QWindow *window, const QPoint &offset)
{
    using Flush = void (*)(QBackingStore *, const QRegion &, QWindow *, const QPoint &);
    static const auto original
        = reinterpret_cast<Flush>(dlsym(RTLD_NEXT, "_ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint"));
    original(this, region, window, offset);
    static bool isFirst = true;
    if (!isFirst)
        return;
    isFirst = false;
    std::fprintf(stderr, "first %f\n", milliseconds(CLOCK_MONOTONIC));
    std::thread([] {
        if (std::getenv("MEASURE_REST") != nullptr)
            observeRest();
        std::raise(SIGTERM);
    }).detach();
}
