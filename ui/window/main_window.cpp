#include "main_window.h"

#include "banner_stack.h"
#include "context_menu_key.h"
#include "deleted_profile_banner.h"
#include "environment_bar.h"
#include "headings.h"
#include "keep_translated.h"
#include "leaving.h"
#include "navigation.h"
#include "notice_banner.h"
#include "plain_text.h"
#include "profile_menu.h"
#include "status_line.h"
#include "typography.h"
#include "window_actions.h"
#include "window_body.h"
#include "window_dialogs.h"
#include "window_menus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(
    Theme &theme, Language &language, QSettings &settings, desk::ProfileDesk &profiles, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_actions(new WindowActions(theme, this))
    , m_profileMenu(new ProfileMenu(profiles, this))
    , m_bar(new EnvironmentBar(m_profileMenu, theme, language, this))
    , m_navigation(
          new Navigation({m_actions->at(WindowActions::ShowDevices), m_actions->at(WindowActions::ShowCatalogue),
                             m_actions->at(WindowActions::ShowOrders), m_actions->at(WindowActions::ShowActivity)},
              this))
    , m_pages(new QStackedWidget(this))
    , m_noSession(new NoSessionPage(theme, this))
    , m_notice(new NoticeBanner(theme, this))
    , m_gone(new DeletedProfileBanner(theme, this))
    , m_status(new StatusLine(this))
    , m_menus(new WindowMenus(*menuBar(), *m_actions, m_profileMenu, *m_bar, this))
    , m_dialogs(new WindowDialogs({profiles, settings, theme}, this))
    , m_leaving(new Leaving(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    layOut();
    new ContextMenuKey(this);
    connectActions();
    connectProfiles();
    keepTranslated(this, [this] { say(); });
    // With room for the frame that the desktop adds, or the status line would be below the edge of a small screen.
    resize(QSize(grid(this, 190), grid(this, 118)).boundedTo(screen()->availableSize() - QSize(0, grid(this, 5))));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    m_dialogs->setSession(nullptr); // They look at the session, which may go first.
}

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new BannerStack({m_notice, m_gone}, central), 1); // Half of the room at most.
    column->addWidget(new WindowBody(m_navigation, m_pages, central), 1);
    column->addWidget(m_status);
    m_pages->addWidget(m_noSession);
    setCentralWidget(central);
}

void MainWindow::connectActions()
{
    const auto when
        = [this](WindowActions::Id id, auto slot) { connect(m_actions->at(id), &QAction::triggered, m_dialogs, slot); };
    when(WindowActions::OperatorName, &WindowDialogs::showOperatorName);
    when(WindowActions::Keys, &WindowDialogs::showKeys);
    m_dialogs->offerKeysBy(m_actions->at(WindowActions::Keys));
    when(WindowActions::QuickOpen, &WindowDialogs::showQuickOpen);
    m_dialogs->setKinds({{m_profileMenu, QuickKind::Profile}, {m_bar->themeMenu(), QuickKind::Setting},
        {m_bar->languageMenu(), QuickKind::Setting}, {m_actions->at(WindowActions::OperatorName), QuickKind::Setting}});
    connect(m_dialogs, &WindowDialogs::deviceWanted, this, [this](const QString &iotId, const QString &orderId) {
        if (m_session != nullptr)
            m_session->openDevice(iotId, orderId);
    });
    connect(m_actions->at(WindowActions::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->at(WindowActions::CopyDiagnostics), &QAction::triggered, this, &MainWindow::diagnosticsWanted);
    connect(m_notice, &NoticeBanner::diagnosticsWanted, this, &MainWindow::diagnosticsWanted);
    connect(m_notice, &NoticeBanner::activityWanted, m_actions->at(WindowActions::ShowActivity), &QAction::trigger);
    m_actions->awaitSession();
}

void MainWindow::connectProfiles()
{
    connect(m_profileMenu, &ProfileMenu::chosen, this, &MainWindow::chooseProfile);
    connect(m_profileMenu, &ProfileMenu::profilesWanted, m_dialogs, &WindowDialogs::showProfiles);
    connect(m_dialogs, &WindowDialogs::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_noSession, &NoSessionPage::retryWanted, this, &MainWindow::retryWanted);
    connect(m_noSession, &NoSessionPage::secretEntered, this, &MainWindow::secretEntered);
    connect(m_noSession, &NoSessionPage::builtInWanted, this, [this] { chooseProfile(QUuid()); });
    connect(m_gone, &DeletedProfileBanner::builtInWanted, this, [this] { chooseProfile(QUuid()); });
    connect(&m_profiles, &desk::ProfileDesk::removed, this, &MainWindow::noteRemoved);
    connect(m_leaving, &Leaving::refused, this, [this] {
        m_leavingFor.reset();
        m_wanted.iotId.clear();
    });
}

void MainWindow::chooseProfile(const QUuid &id)
{
    m_profileMenu->setCurrent(m_profile); // It has marked the one that was clicked.
    // The one that is worked with goes on as it is.
    if (m_session != nullptr && id == m_profile) {
        m_leaving->forget();
        m_leavingFor.reset();
        return;
    }
    m_leavingFor = id;
    m_leaving->begin(m_session, nameOf(id), [this, id] { Q_EMIT profileChosen(id); });
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // What stands before the window keeps the keyboard: what asks something, or the change that was opened last.
    QWidget *front = QApplication::activeModalWidget();
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (auto dialog = dialogs.crbegin(); front == nullptr && dialog != dialogs.crend(); ++dialog) {
        if ((*dialog)->isVisible())
            front = *dialog;
    }
    if (front != nullptr) {
        front->raise();
        front->activateWindow();
    }
}

void MainWindow::openDevice(const QString &iotId, const QString &orderId)
{
    m_dialogs->closeQuickOpen(); // It would stand before the device.
    m_notice->linkOpened();
    m_wanted = {iotId, orderId, m_leavingFor};
    // While it changes to another profile, or asks whether to, the device is of that one.
    if (m_session != nullptr && !m_leavingFor)
        openWantedDevice();
}

void MainWindow::openWantedDevice()
{
    const WantedDevice wanted = std::exchange(m_wanted, {});
    if (!wanted.iotId.isEmpty())
        m_session->openDevice(wanted.iotId, wanted.orderId);
}

QString MainWindow::nameOf(const QUuid &id) const
{
    const std::optional<credentials::Profile> profile = m_profiles.find(id);
    //: Stands where a profile's name would.
    return profile ? onOneLine(profile->name) : tr("the built-in platform");
}

void MainWindow::noteRemoved(const QUuid &id)
{
    if (id != m_profile || m_session == nullptr)
        return;
    m_session->setProfileGone();
    m_gone->sayDeleted();
}

void MainWindow::say()
{
    m_actions->retranslate();
    m_menus->say();
    const QString name = QStringLiteral("PlanDesk");
    setWindowTitle(m_environment ? ui::windowTitle(name, *m_environment) : name);
}

void MainWindow::setProfile(const QUuid &id, const Environment &environment)
{
    m_profile = id;
    m_environment = environment;
    m_profileMenu->setCurrent(id);
    m_dialogs->setProfile(id);
    m_bar->setEnvironment(environment);
    say();
}

void MainWindow::work(const Session &session)
{
    letGo();
    m_status->watch(session.client);
    m_bar->setLock(&session.changeLock);
    m_session = new SessionPages(session, m_environment.value_or(Environment()), m_theme, m_settings, *m_actions, this);
    connect(m_session, &SessionPages::openRecordWanted, this, &MainWindow::openRecordWanted);
    connect(m_session, &SessionPages::newRecordWanted, this, &MainWindow::newRecordWanted);
    connect(m_session, &SessionPages::openBookWanted, this, &MainWindow::openBookWanted);
    m_menus->add(*m_session);
    m_dialogs->setSession(m_session);
    m_pages->addWidget(m_session);
    m_pages->setCurrentWidget(m_session);
    m_navigation->showFirst();
    m_session->begin();
    m_leavingFor.reset();
    // A device is of the account that was worked with, or about to be, when it was asked for.
    if (!m_wanted.iotId.isEmpty() && m_wanted.profile && *m_wanted.profile != m_profile) {
        m_wanted = {};
        m_notice->sayLinkDropped();
    }
    openWantedDevice();
}

void MainWindow::rest(const NoSession &why)
{
    letGo();
    m_noSession->show(why);
    m_pages->setCurrentWidget(m_noSession);
}

plans::Secret MainWindow::enteredSecret() const
{
    return m_noSession->enteredSecret();
}

void MainWindow::letGo()
{
    m_dialogs->setSession(nullptr);
    if (m_session == nullptr)
        return;
    m_session->saveColumns();
    m_gone->hide();
    // Who chose another profile was asked.
    if (m_session->unfinished().change && !m_leavingFor && isVisible())
        m_notice->sayChangeClosed();
    m_leaving->forget();
    m_actions->awaitSession();
    delete std::exchange(m_session, nullptr);
    m_status->forget();
    m_bar->setLock(nullptr);
}

void MainWindow::setRecordError(const std::optional<storage::StorageError> &error)
{
    if (m_session != nullptr)
        m_session->setRecordError(error);
}

void MainWindow::setBookOpened(const storage::Result<storage::BookOpening> &opened)
{
    if (m_session != nullptr)
        m_session->setBookOpened(opened);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveGeometry();
    event->ignore();
    // The program ends itself once nothing is on its way any more.
    m_leaving->begin(m_session, {}, [this] { Q_EMIT quitWanted(); });
}

void MainWindow::saveGeometry()
{
    m_settings.setValue(geometryKey, QMainWindow::saveGeometry());
    if (m_session != nullptr)
        m_session->saveColumns();
}

} // namespace ui
