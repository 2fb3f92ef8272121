#include "sandbox_command_line.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

#ifndef Q_OS_WIN
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

constexpr int exitOfBadArguments = 2;

void print(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

#ifndef Q_OS_WIN
int signalPipe[2] = {-1, -1};

void tellPipe(int)
{
    const char byte = 1;
    // Nothing can be done in a signal handler about a pipe that is full; then the program is ending already.
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
}

/** SIGTERM and SIGINT end the event loop, so that the data file is closed in order. */
void quitOnSignals(QCoreApplication &application)
{
    if (pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, tellPipe);
    std::signal(SIGINT, tellPipe);
}
#endif

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto line = sandbox::parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        print(stderr, "plandesk-sandbox: " + line.error().toUtf8());
        return exitOfBadArguments;
    }
    if (!line->help.isEmpty()) {
        print(stdout, line->help.toUtf8());
        return 0;
    }
    sandbox::Sandbox platform(line->options);
    const auto url = platform.listen();
    if (!url) {
        print(stderr, "plandesk-sandbox: " + url.error().toUtf8());
        return 1;
    }
#ifndef Q_OS_WIN
    quitOnSignals(application);
#endif
    const QJsonObject ready{{QStringLiteral("url"), url->toString()}};
    print(stdout, QJsonDocument(ready).toJson(QJsonDocument::Compact));
    return QCoreApplication::exec();
}
