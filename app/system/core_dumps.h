#pragma once

namespace app {

/** Keeps the system from writing this process's memory to disk when it crashes: secrets are in it. */
void forbidCoreDumps();

} // namespace app
