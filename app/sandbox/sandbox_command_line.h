#pragma once

#include "sandbox.h"

#include <QStringList>

namespace sandbox {

/** What the program was asked for: options, or the help text. */
struct CommandLine {
    Options options;
    QString help; ///< Not empty: print this and do nothing.
};

/** Reads the program's arguments, its own name first; the error is a sentence. The secret comes only from a file. */
tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

} // namespace sandbox
