#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app {

/** Where a desktop (Wayland) puts its leave for the window of what it starts to come to the front. */
inline constexpr const char *activationTokenName = "XDG_ACTIVATION_TOKEN";

/** What was asked for on the command line. */
struct CommandLine {
    QString dataDirectory; ///< Empty: the system's place for data.
    QString language; ///< Empty: as the last time, else the system's.
    QString theme; ///< Empty: as the last time.
    QString tourDirectory; ///< Not empty: walk through the program by itself and leave pictures there.
    QString journalToVerify; ///< Not empty: check this file, say what was found, and do nothing else.
    QString profile; ///< Not empty: name of the profile to work with.
    QString addProfile; ///< Not empty: add the profile in this file, and end.
    bool secretOnStandardInput = false; ///< Its AppSecret is read from standard input.
    QString activationToken; ///< Not empty: the desktop's leave for the window of another start to come to the front.
    QString link; ///< Not empty: a place to open, as Link::read() takes it; from anybody.
    bool help = false;
    bool version = false;
    QString error; ///< Not empty: what was wrong, in the language that was on.
};

/** Reads and explains the command line. */
class CommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLineReader)

public:
    /** @param arguments the program's name first */
    static CommandLine read(const QStringList &arguments);

    /** The text for --help, in the language that is on. */
    static QString help();
};

} // namespace app
