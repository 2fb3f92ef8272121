#pragma once

#include "language.h"
#include "main_window.h"
#include "sandbox_thread.h"
#include "session.h"
#include "theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace ui {
class BuyWizard;
}

/** The real window at work on an embedded platform of its own, with a journal of its own. */
class DeskFixture
{
public:
    /** Ready once a device and its orders are shown; fails the test otherwise. */
    explicit DeskFixture(const QString &language);
    ~DeskFixture();

    ui::Language &language() { return m_language; }
    ui::MainWindow &window() { return *m_window; }
    desk::OperationRunner &runner() { return m_session->forWindow().runner; }

    /** How often the platform was asked to sell. */
    int buyPosts() const;

    /** Opens the wizard by the button in the window, ready to go on from its first page. */
    ui::BuyWizard *openWizard();

    /** Goes on to the effect page, ready to buy. */
    void goToEffect(ui::BuyWizard *wizard);

    bool isReady() const { return m_ready; }

private:
    QTemporaryDir m_directory;
    QSettings m_settings;
    ui::Language m_language;
    ui::Theme m_theme;
    sandbox::SandboxThread m_sandbox;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_ready = false;
};
