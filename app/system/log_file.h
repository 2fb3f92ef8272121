#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace app {

/**
 * Writes what the program logs into files of a folder: `plandesk.log`, and when that has a mebibyte `plandesk.1.log`
 * and `plandesk.2.log`, for their owner alone. A line has the time in UTC, how grave it is, its category and its text,
 * from which control characters and marks that reorder are removed. Who logs does not wait for the disk. Warnings still
 * go to standard error as well.
 */
class LogFile
{
public:
    /** Takes what is logged from here on. One at a time. @param folder is made when it is not there */
    explicit LogFile(const QString &folder);

    /** Writes what is left and takes no more. */
    ~LogFile();

    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /** The latest lines, at most 200. */
    QStringList latest() const;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace app
