#pragma once

#include <QString>

namespace ui {

/** What a change would be for real. */
enum class EnvironmentKind { Sandbox, Test, Production };

/** Where the program works now. */
struct Environment {
    EnvironmentKind kind = EnvironmentKind::Sandbox;
    QString profileName{}; ///< As its owner called it; empty for the built-in platform.
    bool readOnly = false; ///< Whether nothing can be changed there.
    QString userName{}; ///< For forms that ask for the user; may be empty.
};

} // namespace ui
