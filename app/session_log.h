#pragma once

namespace linkvisual {
class Client;
}

namespace desk {
class OperationRunner;
}

namespace app {

/** Logs every call and every step of a change, by what can be shown to anybody: paths, times, numbers, states. */
void logCalls(const linkvisual::Client &client);
void logOperations(const desk::OperationRunner &runner);

} // namespace app
