#pragma once

#include <QString>
#include <QStringList>

namespace app {

/** What whoever looks into a problem needs to know first; never a secret, an AppKey or anything of customers. */
struct DiagnosticFacts {
    QString dataDirectory;
    QString room; ///< As roomIn() says.
    QString language;
    QString theme;
    QString service; ///< What is worked with: kind of platform and environment.
    QStringList log; ///< The latest lines.
};

/** How much is free in @p folder, in English; may take long. */
QString roomIn(const QString &folder);

/** @p facts and those of the program and the system, as English text of one fact a line. */
QString diagnostics(const DiagnosticFacts &facts);

} // namespace app
