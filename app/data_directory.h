#pragma once

#include <QString>

namespace app {

/**
 * The folder of everything the program keeps, made for its owner alone when it is not there yet. A folder that somebody
 * else made, and named, keeps its mode.
 *
 * @param wanted as named on the command line; empty: the system's place for data
 */
QString dataDirectory(const QString &wanted);

/**
 * The file of the settings. Something else that has its place, such as a pipe, is moved aside.
 *
 * @param wanted folder as named on the command line; empty: the system's place for settings
 */
QString settingsFile(const QString &wanted);

/** The folder in @p dataDirectory for what the program logs. */
QString logFolder(const QString &dataDirectory);

/** Where in @p dataDirectory the profiles are. */
QString profilesFile(const QString &dataDirectory);

/** The program's name in the system's keychain. */
QString keychainName();

} // namespace app
