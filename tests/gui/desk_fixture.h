#pragma once

#include "language.h"
#include "main_window.h"
#include "sandbox_thread.h"
#include "session.h"
#include "theme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractButton;

namespace ui {
class BuyWizard;
}

/** What is out of the ordinary before the window begins to work. */
struct DeskSetup {
    QString language = QStringLiteral("en");
    QByteArray secret; ///< Empty: the platform's own.
    QList<sandbox::Fault> faults;
    std::function<void(const QString &path)> spoilJournal = {}; ///< Called with where the journal is to be.
    std::function<void(const QString &path)> prepareBook = {}; ///< Called with where the book is to be.
    QString scenario = QStringLiteral("demo"); ///< What the platform has.
    QString environment = {}; ///< The word in the record, such as `production`.
    plans::PurchaseLimits limits = {}; ///< What the profile may spend.
    linkvisual::Service service = linkvisual::Service::LivingIot;
    std::chrono::milliseconds pickUpDelay = std::chrono::minutes(1); ///< How often dead programs are looked for.
};

/** The real window at work on an embedded platform of its own, with a journal of its own. */
class DeskFixture
{
public:
    explicit DeskFixture(const QString &language)
        : DeskFixture(DeskSetup{language, {}, {}, {}, {}})
    {
    }

    explicit DeskFixture(const DeskSetup &setup);
    ~DeskFixture();

    /** Waits until a device and its orders are shown; false when they never are. */
    bool becomesReady();

    ui::Language &language() { return m_language; }
    ui::MainWindow &window() { return *m_window; }
    desk::OperationRunner &runner() { return m_session->runner(); }
    desk::ProfileDesk &profiles() { return m_profiles; }

    /** Where the journal is. */
    QString journalPath() const { return m_directory.filePath(QStringLiteral("journal.sqlite")); }
    storage::Book &book() { return m_session->book(); }

    /** Everything the embedded platform can be made to do. */
    sandbox::SandboxThread &platform() { return *m_platform; }

    /** Takes the platform off the network, and back at the same address. */
    void stopPlatform() { m_platform.reset(); }
    bool startPlatform();

    QUrl platformUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_options.port)); }

    /** How often the platform was asked to sell. */
    int buyPosts() const;

    /** The widget @p name somewhere in the window. */
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }

    /** How often the platform was asked for @p call, such as `cloudstorage/status/set`. */
    int posts(const char *call) const;

    /** All orders of a device as the platform has them, oldest first, in the newest shape. */
    QJsonArray ordersOf(const QString &iotId) const;

    /** The order @p orderId among ordersOf() @p iotId; empty when there is none. */
    QJsonObject orderOf(const QString &iotId, const QString &orderId) const;

    /** Asks the embedded platform itself: `device`, `plan`, `clock`; false when it refuses. */
    bool control(const char *name, const QJsonObject &wish);

    /** Carries out @p intent as another program would, outside of this one's journal; what went wrong, or nothing. */
    QString changeElsewhere(const desk::Intent &intent);

    /** Shows the device @p iotId; false when it or its orders never are there. */
    bool showDevice(const QString &iotId);

    /** Chooses the first order in the window whose badge says @p state, and returns its number; empty: none does. */
    QString chooseOrder(const QString &state);

    /** Does what the menu's action @p name does; false when it cannot be done. */
    bool trigger(const char *name);

    /** Opens the wizard by the button in the window, ready to go on from its first page. */
    ui::BuyWizard *openWizard();

    /** Goes on to the effect page, ready to buy. */
    static void goToEffect(ui::BuyWizard *wizard);

private:
    QTemporaryDir m_directory;
    QSettings m_settings;
    ui::Language m_language;
    ui::Theme m_theme;
    sandbox::Options m_options;
    credentials::ProfileStore m_store;
    credentials::Keychain m_keychain;
    desk::ProfileDesk m_profiles;
    std::unique_ptr<sandbox::SandboxThread> m_platform;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};
