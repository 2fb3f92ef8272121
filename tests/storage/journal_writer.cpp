#include "journal_database.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

/**
 * A second process that uses a journal, for journal_processes_test.
 *
 *     journal_writer FILE hold ID IOTID      reserves the device, says so and waits to be killed
 *     journal_writer FILE write              writes events for ever and says the number of each
 *     journal_writer FILE race NAME COUNT    tries to reserve the devices 0 to COUNT - 1 and says which it got
 */
namespace {

storage::DeviceKey device(const QString &iotId)
{
    return {QStringLiteral("living-iot"), QStringLiteral("api.link.aliyun.com"), iotId};
}

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    storage::JournalDatabase journal(arguments.value(1), {});
    if (const storage::Result<void> opened = journal.open(); !opened) {
        std::fprintf(stderr, "cannot open: %s\n", qPrintable(opened.error().detail));
        return 2;
    }
    const storage::Entry entry{QStringLiteral("reserved"), QStringLiteral("reserved"), true, {}};
    const QString job = arguments.value(2);
    if (job == QLatin1String("hold")) {
        if (!journal.reserve(arguments.value(3), {device(arguments.value(4))}, entry))
            return 1;
        say(QStringLiteral("held"));
        QThread::sleep(600);
    } else if (job == QLatin1String("write")) {
        if (!journal.reserve(QStringLiteral("op"), {device(QStringLiteral("camera"))}, entry))
            return 1;
        while (const storage::Result<storage::Event> written = journal.append(QStringLiteral("op"), entry))
            say(QString::number(written->number));
    } else if (job == QLatin1String("race")) {
        for (int i = 0; i < arguments.value(4).toInt(); ++i) {
            const QString number = QString::number(i);
            const auto reserved
                = journal.reserve(QStringLiteral("%1-%2").arg(arguments.value(3), number), {device(number)}, entry);
            if (reserved)
                say(number);
            else if (reserved.error().kind != storage::StorageErrorKind::DeviceHeld)
                return 1;
        }
        return 0;
    }
    return 1;
}
