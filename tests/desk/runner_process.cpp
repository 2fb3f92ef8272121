#include "intent_json.h"
#include "moving_clock.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

/**
 * A second process that runs one write, for the tests of crashes and races.
 *
 *     runner_process URL JOURNAL INTENT [STATE [SECONDS [OPERATION]]]
 *
 * INTENT is JSON as in the journal, SECONDS how far its clock is ahead. It says every state on a line of its own, and
 * who holds the device where that is in the way; in STATE it kills itself, once the state is on disk and before
 * anything else is done. With OPERATION, whose process is dead, it takes that over, and INTENT is its remedy, whose
 * states begin with `remedy-`.
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
        const QString state = operation.remedy ? QStringLiteral("remedy-") + desk::stateName(operation.remedy->state)
                                               : desk::stateName(operation.state);
        std::printf("%s\n", qPrintable(state));
        if (operation.holder) {
            std::printf("held by %s\n",
                qPrintable(operation.holder->reserved.object()[QLatin1String("process")].toVariant().toString()));
        }
        std::fflush(stdout);
        if (state == last)
            std::raise(SIGKILL);
    });
    const QString operation = arguments.value(6);
    if (operation.isEmpty()) {
        workplace.run(*intent);
        return 0;
    }
    if (!QCoro::waitFor(workplace.runner.pickUp()))
        return 3;
    if (!workplace.runner.startRemedy(operation, std::get<desk::SuspendIntent>(*intent)))
        return 4;
    workplace.waitUntilIdle();
    return 0;
}
