#pragma once

#include <QString>

namespace ui {

/** What a change would be for real. */
enum class EnvironmentKind { Sandbox, Test, Production };

/** Where the program works now. */
struct Environment {
    EnvironmentKind kind = EnvironmentKind::Sandbox;
    QString profileName; ///< As its owner called it; empty for the built-in platform.
};

} // namespace ui
