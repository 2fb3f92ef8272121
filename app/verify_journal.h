#pragma once

#include "storage_error.h"

#include <QCoreApplication>
#include <QString>

namespace app {

/** What `--verify-journal` says, and what the program ends with: 0 whole, 1 broken, 2 not readable. */
struct VerifyReport {
    int exitCode = 0;
    QString text; ///< Lines, the last ended too.
};

/** Checks a journal or an evidence file for somebody at a command line. */
class JournalVerifier
{
    Q_DECLARE_TR_FUNCTIONS(app::JournalVerifier)

public:
    /** Reads @p path and changes nothing about it; the words are in the language that is on. */
    static VerifyReport verify(const QString &path);

private:
    static QString whyNot(const QString &path, storage::StorageErrorKind kind);
};

} // namespace app
