#include "main_window.h"

#include "banner.h"
#include "environment_bar.h"
#include "keep_translated.h"
#include "keys_dialog.h"
#include "navigation.h"
#include "notice_banner.h"
#include "operator_dialog.h"
#include "plain_text.h"
#include "profile_menu.h"
#include "profiles_dialog.h"
#include "status_line.h"
#include "typography.h"
#include "window_actions.h"
#include "words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
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
    , m_bar(new EnvironmentBar(m_environment, m_profileMenu, theme, language, this))
    , m_navigation(
          new Navigation({m_actions->at(WindowActions::ShowDevices), m_actions->at(WindowActions::ShowCatalogue),
                             m_actions->at(WindowActions::ShowOrders), m_actions->at(WindowActions::ShowActivity)},
              this))
    , m_pages(new QStackedWidget(this))
    , m_noSession(new NoSessionPage(theme, this))
    , m_leaving(new Banner(theme, this))
    , m_leave(m_leaving->addAction(QStringLiteral("leaveSession")))
    , m_stay(m_leaving->addAction(QStringLiteral("staySession")))
    , m_notice(new NoticeBanner(theme, this))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_leaving->setObjectName(QStringLiteral("leavingBanner"));
    layOut();
    fillMenus();
    connectActions();
    keepTranslated(this, [this] { say(); });
    resize(QSize(grid(this, 190), grid(this, 118)).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addWidget(m_bar);
    column->addWidget(m_leaving);
    column->addWidget(m_notice);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_pages->addWidget(m_noSession);
    setCentralWidget(central);
}

void MainWindow::fillMenus()
{
    for (const WindowActions::Menu menu : {WindowActions::Menu::File, WindowActions::Menu::Device,
             WindowActions::Menu::View, WindowActions::Menu::Help}) {
        QMenu *shown = menuBar()->addMenu(QString());
        if (menu == WindowActions::Menu::File)
            shown->addMenu(m_profileMenu);
        shown->addActions(m_actions->of(menu));
        shown->setToolTipsVisible(true); // They say why something cannot be done.
        if (menu == WindowActions::Menu::File)
            m_tablesEnd = shown->insertSeparator(m_actions->at(WindowActions::Quit));
        shown->addSeparator(); // What a session adds stands behind it.
        if (menu == WindowActions::Menu::View) {
            shown->addMenu(m_bar->themeMenu());
            shown->addMenu(m_bar->languageMenu());
        }
        m_menus << shown;
    }
}

void MainWindow::connectActions()
{
    connect(m_actions->at(WindowActions::Quit), &QAction::triggered, this, [this] { close(); });
    connect(m_actions->at(WindowActions::OperatorName), &QAction::triggered, this,
        [this] { (new OperatorDialog(m_settings, this))->open(); });
    connect(m_actions->at(WindowActions::Keys), &QAction::triggered, this, [this] { showKeys(); });
    connect(m_profileMenu, &ProfileMenu::chosen, this, &MainWindow::chooseProfile);
    connect(m_profileMenu, &ProfileMenu::profilesWanted, this, &MainWindow::showProfiles);
    connect(m_noSession, &NoSessionPage::retryWanted, this, &MainWindow::retryWanted);
    connect(m_noSession, &NoSessionPage::secretEntered, this, &MainWindow::secretEntered);
    connect(m_noSession, &NoSessionPage::builtInWanted, this, [this] { leaveFor(QUuid()); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_leaving->hide();
        leaveFor(m_chosen);
    });
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_leaving->hide();
        m_wantedIotId.clear();
    });
    connect(m_actions->at(WindowActions::CopyDiagnostics), &QAction::triggered, this, &MainWindow::diagnosticsWanted);
    connect(m_notice, &NoticeBanner::diagnosticsWanted, this, &MainWindow::diagnosticsWanted);
    connect(m_notice, &NoticeBanner::activityWanted, m_actions->at(WindowActions::ShowActivity), &QAction::trigger);
    m_actions->awaitSession();
}

void MainWindow::chooseProfile(const QUuid &id)
{
    m_profileMenu->setCurrent(m_profile); // It has marked the one that was clicked.
    m_leaving->hide();
    // The one that is worked with goes on as it is.
    if (m_session != nullptr && id == m_profile)
        return;
    m_chosen = id;
    if (m_session != nullptr && m_session->hasUnsentChange()) {
        sayLeaving();
        m_stay->setFocus();
    } else {
        leaveFor(id);
    }
}

void MainWindow::leaveFor(const QUuid &id)
{
    m_switching = true;
    Q_EMIT profileChosen(id);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openDevice(const QString &iotId, const QString &orderId)
{
    m_wantedIotId = iotId;
    m_wantedOrderId = orderId;
    // While it asks, or changes to another profile, the device is of that one.
    if (m_session != nullptr && !m_switching && m_leaving->isHidden())
        openWantedDevice();
}

void MainWindow::openWantedDevice()
{
    if (!m_wantedIotId.isEmpty())
        m_session->openDevice(std::exchange(m_wantedIotId, {}), std::exchange(m_wantedOrderId, {}));
}

void MainWindow::sayLeaving()
{
    const std::optional<credentials::Profile> profile = m_profiles.find(m_chosen);
    //: Stands where a profile's name would.
    const QString name = profile ? onOneLine(profile->name) : tr("the built-in platform");
    m_leave->setText(tr("Close it and go on"));
    m_stay->setText(tr("Stay here"));
    //: %1 name of a profile.
    m_leaving->say(Banner::Mood::Warning, tr("A change is not finished. Work with %1 all the same?").arg(name),
        tr("Its window closes, and what was entered there is lost. Nothing of it was sent."));
}

void MainWindow::say()
{
    m_actions->retranslate();
    if (!m_leaving->isHidden())
        sayLeaving();
    const QStringList titles{tr("&File"), tr("&Device"), tr("&View"), tr("&Help")};
    for (int menu = 0; menu < m_menus.size(); ++menu)
        m_menus.at(menu)->setTitle(titles.at(menu));
    const QString word = Words::environment(m_environment.kind);
    const QString profile = onOneLine(m_environment.profileName);
    if (profile.isEmpty())
        //: The window's title: %1 the environment's word.
        setWindowTitle(tr("PlanDesk — %1").arg(word));
    else
        //: The window's title: %1 the environment's word, %2 name of a profile.
        setWindowTitle(tr("PlanDesk — %1 — %2").arg(word, profile));
}

void MainWindow::setProfile(const QUuid &id, const Environment &environment)
{
    m_profile = id;
    m_environment = environment;
    m_profileMenu->setCurrent(id);
    if (m_profilesDialog != nullptr)
        m_profilesDialog->setCurrent(id);
    m_bar->setEnvironment(environment);
    say();
}

void MainWindow::work(const Session &session)
{
    letGo();
    m_status->watch(session.client);
    m_bar->setLock(&session.changeLock);
    m_session = new SessionPages(session, m_environment, m_theme, m_settings, *m_actions, this);
    connect(m_session, &SessionPages::openRecordWanted, this, &MainWindow::openRecordWanted);
    connect(m_session, &SessionPages::newRecordWanted, this, &MainWindow::newRecordWanted);
    connect(m_session, &SessionPages::openBookWanted, this, &MainWindow::openBookWanted);
    m_menus.at(static_cast<int>(WindowActions::Menu::File))->insertActions(m_tablesEnd, m_session->tableActions());
    m_menus.at(static_cast<int>(WindowActions::Menu::View))->addActions(m_session->listActions());
    m_menus.at(static_cast<int>(WindowActions::Menu::Device))->addActions(m_session->deviceActions());
    m_pages->addWidget(m_session);
    m_pages->setCurrentWidget(m_session);
    m_navigation->showFirst();
    m_session->begin();
    m_switching = false;
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
    if (m_session == nullptr)
        return;
    m_session->saveColumns();
    m_leaving->hide();
    // Who chose another profile was asked.
    if (m_session->hasUnsentChange() && !m_switching && isVisible())
        m_notice->sayChangeClosed();
    m_actions->awaitSession();
    delete std::exchange(m_keys, nullptr); // It knows the session's actions.
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

void MainWindow::showKeys()
{
    if (m_keys == nullptr) {
        QList<QAction *> actions;
        for (int id = 0; id < WindowActions::Count; ++id)
            actions << m_actions->at(static_cast<WindowActions::Id>(id));
        if (m_session != nullptr)
            actions << m_session->deviceActions();
        m_keys = new KeysDialog(actions, this);
    }
    m_keys->show();
    m_keys->raise();
}

void MainWindow::showProfiles()
{
    if (m_profilesDialog == nullptr) {
        m_profilesDialog = new ProfilesDialog(m_profiles, m_profile, m_theme, this);
        connect(m_profilesDialog, &ProfilesDialog::chosen, this, &MainWindow::chooseProfile);
    }
    m_profilesDialog->show();
    m_profilesDialog->raise();
    m_profilesDialog->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveGeometry();
    event->ignore();
    // The program ends itself once nothing is on its way any more.
    Q_EMIT quitWanted();
}

void MainWindow::saveGeometry()
{
    m_settings.setValue(geometryKey, QMainWindow::saveGeometry());
    if (m_session != nullptr)
        m_session->saveColumns();
}

} // namespace ui
