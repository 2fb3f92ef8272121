#pragma once

#include "built_in_platform.h"
#include "command_line.h"
#include "language.h"
#include "main_window.h"
#include "session_switch.h"
#include "theme.h"
#include "tour.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace app {

/** Builds every object of the program and hands it on; ends the program when nothing is on its way any more. */
class Application : public QObject
{
    Q_OBJECT

public:
    /** The QApplication must exist. */
    explicit Application(const CommandLine &commandLine, QObject *parent = nullptr);
    ~Application() override;

    /** Shows the window at once, and starts everything it works with. */
    void start();

    desk::ProfileDesk &profiles() { return m_profiles; }

private:
    void begin();
    void noteWorking(const QUuid &profileId);
    void quit(int exitCode);
    void rememberChoices();

    CommandLine m_commandLine;
    std::unique_ptr<QTemporaryDir> m_tourData; ///< A tour must not touch a person's data.
    QString m_dataDirectory;
    QSettings m_settings;
    ui::Language m_language;
    ui::Theme m_theme;
    credentials::ProfileStore m_profileStore;
    credentials::Keychain m_keychain;
    desk::ProfileDesk m_profiles;
    BuiltInPlatform m_platform;
    ui::MainWindow m_window;
    SessionSwitch m_sessions;
    std::unique_ptr<tour::Tour> m_tour;
    bool m_quitting = false;
};

} // namespace app
