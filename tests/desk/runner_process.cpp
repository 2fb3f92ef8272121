#include "intent_json.h"
#include "moving_clock.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

/**
 * A second process that runs one write, for the tests of crashes and races.
 *
 *     runner_process URL JOURNAL INTENT [STATE [SECONDS]]
 *
 * INTENT is JSON as in the journal, SECONDS how far its clock is ahead. It says every state on a line of its own, and
 * who holds the device where that is in the way; in STATE it kills itself, once the state is on disk and before
 * anything else is done.
 */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString last = arguments.value(4);
    const auto intent = desk::intentFromJson(QJsonDocument::fromJson(arguments.value(3).toUtf8()).object());
    if (!intent)
        return 2;
    const MovingClock clock(arguments.value(5).toLongLong());
    WorkplaceSetup setup = clock.setup();
    setup.callVersions = WorkplaceSetup::newestVersions();
    Workplace workplace(QUrl(arguments.value(1)), arguments.value(2), setup);
    QObject::connect(&workplace.runner, &desk::OperationRunner::changed, [&last](const desk::Operation &operation) {
        std::printf("%s\n", qPrintable(desk::stateName(operation.state)));
        if (operation.holder) {
            std::printf("held by %s\n",
                qPrintable(operation.holder->reserved.object()[QLatin1String("process")].toVariant().toString()));
        }
        std::fflush(stdout);
        if (desk::stateName(operation.state) == last)
            std::raise(SIGKILL);
    });
    workplace.run(*intent);
    return 0;
}
