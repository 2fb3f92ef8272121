#pragma once

#include "command_line.h"
#include "language.h"
#include "main_window.h"
#include "sandbox_thread.h"
#include "session.h"
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

private:
    void startSandbox();
    void work(const QUrl &baseUrl);
    void quit(int exitCode);
    QCoro::Task<> finish();
    void rememberChoices();

    CommandLine m_commandLine;
    std::unique_ptr<QTemporaryDir> m_tourData; ///< A tour must not touch a person's data.
    QString m_dataDirectory;
    QSettings m_settings;
    ui::Language m_language;
    ui::Theme m_theme;
    QString m_appKey;
    QByteArray m_appSecret; ///< Of the built-in platform; made at start, kept in memory alone.
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    std::unique_ptr<Session> m_session;
    ui::MainWindow m_window;
    std::unique_ptr<tour::Tour> m_tour;
    bool m_quitting = false;
};

} // namespace app
