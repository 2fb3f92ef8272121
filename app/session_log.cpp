#include "session_log.h"

#include "client.h"
#include "operation_record.h"
#include "operation_runner.h"

#include <QLoggingCategory>

namespace app {

Q_LOGGING_CATEGORY(callLog, "plandesk.calls", QtInfoMsg)
Q_LOGGING_CATEGORY(operationLog, "plandesk.operations", QtInfoMsg)

void logCalls(const linkvisual::Client &client)
{
    QObject::connect(&client, &linkvisual::Client::reported, &client, [](const linkvisual::CallReport &report) {
        qCInfo(callLog).noquote() << report.path << (report.answered ? "answered after" : "not answered after")
                                  << report.duration.count() << "ms";
    });
}

void logOperations(const desk::OperationRunner &runner)
{
    QObject::connect(&runner, &desk::OperationRunner::changed, &runner, [](const desk::Operation &operation) {
        qCInfo(operationLog).noquote() << operation.id << desk::stateName(operation.state);
    });
}

} // namespace app
