#pragma once

#include <QString>

namespace app {

/**
 * Remembers in a data folder that a program works on it, so that the next one knows whether that one ended by itself.
 * Of programs on other machines, which may share the folder, nothing is concluded.
 */
class LastEnd
{
public:
    /** Notes that a program begins in @p dataDirectory, which nobody else of this machine works on. Touches the disk.
     */
    explicit LastEnd(const QString &dataDirectory);

    /** Notes that it ends by itself. */
    ~LastEnd();

    LastEnd(const LastEnd &) = delete;
    LastEnd &operator=(const LastEnd &) = delete;

    /** Whether the one before was broken off: it crashed, was killed, or the machine lost its power. */
    bool wasBrokenOff() const { return m_wasBrokenOff; }

private:
    QString m_path;
    bool m_wasBrokenOff = false;
};

} // namespace app
