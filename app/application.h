#pragma once

#include "built_in_platform.h"
#include "calm_cursor.h"
#include "command_line.h"
#include "language.h"
#include "last_end.h"
#include "log_file.h"
#include "main_window.h"
#include "session_switch.h"
#include "termination_signals.h"
#include "theme.h"
#include "tour.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

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

    /**
     * Does what another start of the program asked for: comes forward and goes to its link, profile, language and
     * theme. Returns false when this one ends, and cannot any more.
     */
    bool take(const CommandLine &commandLine);

    desk::ProfileDesk &profiles() { return m_profiles; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void noteWorking(const QUuid &profileId);
    void chooseProfile(const QString &name);
    void go(const QString &link);
    void copyDiagnostics();
    void quit(int exitCode);
    void rememberChoices();

    CommandLine m_commandLine;
    std::unique_ptr<QTemporaryDir> m_tourData; ///< A tour must not touch a person's data.
    QString m_dataDirectory;
    LogFile m_log;
    TerminationSignals m_signals; ///< From before the mark of a run is made, so that none is left by a wish to end.
    LastEnd m_lastEnd;
    QSettings m_settings;
    ui::Language m_language;
    ui::Theme m_theme;
    credentials::ProfileStore m_profileStore;
    credentials::Keychain m_keychain;
    desk::ProfileDesk m_profiles;
    BuiltInPlatform m_platform;
    ui::MainWindow m_window;
    SessionSwitch m_sessions;
    QTimer m_beginning;
    std::unique_ptr<tour::Tour> m_tour;
    ui::CalmCursor m_calmCursor;
    bool m_taking = false; ///< What another start asks for is not what a person chose to keep.
    bool m_quitting = false;
};

} // namespace app
