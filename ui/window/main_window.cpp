#include "main_window.h"

#include "banner.h"
#include "environment_bar.h"
#include "keep_translated.h"
#include "keys_dialog.h"
#include "leave_dialog.h"
#include "navigation.h"
#include "notice_banner.h"
#include "operator_dialog.h"
#include "plain_text.h"
#include "profile_menu.h"
#include "profiles_dialog.h"
#include "quick_open.h"
#include "status_line.h"
#include "typography.h"
#include "window_actions.h"
#include "words.h"

#include <QApplication>
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
    , m_bar(new EnvironmentBar(m_profileMenu, theme, language, this))
    , m_navigation(
          new Navigation({m_actions->at(WindowActions::ShowDevices), m_actions->at(WindowActions::ShowCatalogue),
                             m_actions->at(WindowActions::ShowOrders), m_actions->at(WindowActions::ShowActivity)},
              this))
    , m_pages(new QStackedWidget(this))
    , m_noSession(new NoSessionPage(theme, this))
    , m_notice(new NoticeBanner(theme, this))
    , m_gone(new Banner(theme, this))
    , m_toBuiltIn(m_gone->addAction(QStringLiteral("leaveDeletedProfile")))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_gone->setObjectName(QStringLiteral("deletedProfileBanner"));
    layOut();
    fillMenus();
    connectActions();
    keepTranslated(this, [this] { say(); });
    // With room for the frame that the desktop adds, or the status line would be below the edge of a small screen.
    resize(QSize(grid(this, 190), grid(this, 118)).boundedTo(screen()->availableSize() - QSize(0, grid(this, 5))));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    delete findChild<QuickOpen *>(); // It looks through the session, which may go first.
}

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
    column->addWidget(m_notice);
    column->addWidget(m_gone);
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
    connect(m_actions->at(WindowActions::QuickOpen), &QAction::triggered, this, [this] { showQuickOpen(); });
    connect(m_profileMenu, &ProfileMenu::chosen, this, &MainWindow::chooseProfile);
    connect(m_profileMenu, &ProfileMenu::profilesWanted, this, &MainWindow::showProfiles);
    connect(m_noSession, &NoSessionPage::retryWanted, this, &MainWindow::retryWanted);
    connect(m_noSession, &NoSessionPage::secretEntered, this, &MainWindow::secretEntered);
    connect(m_noSession, &NoSessionPage::builtInWanted, this, [this] { chooseProfile(QUuid()); });
    connect(m_toBuiltIn, &QPushButton::clicked, this, [this] { chooseProfile(QUuid()); });
    connect(&m_profiles, &desk::ProfileDesk::removed, this, &MainWindow::noteRemoved);
    connect(m_actions->at(WindowActions::CopyDiagnostics), &QAction::triggered, this, &MainWindow::diagnosticsWanted);
    connect(m_notice, &NoticeBanner::diagnosticsWanted, this, &MainWindow::diagnosticsWanted);
    connect(m_notice, &NoticeBanner::activityWanted, m_actions->at(WindowActions::ShowActivity), &QAction::trigger);
    m_actions->awaitSession();
}

void MainWindow::chooseProfile(const QUuid &id)
{
    m_profileMenu->setCurrent(m_profile); // It has marked the one that was clicked.
    // The one that is worked with goes on as it is.
    if (m_session != nullptr && id == m_profile) {
        delete findChild<LeaveDialog *>();
        m_leavingFor.reset();
        return;
    }
    m_leavingFor = id;
    leave([this, id] { Q_EMIT profileChosen(id); }, nameOf(id));
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // What asks something keeps the keyboard.
    if (QWidget *modal = QApplication::activeModalWidget()) {
        modal->raise();
        modal->activateWindow();
    }
}

void MainWindow::openDevice(const QString &iotId, const QString &orderId)
{
    delete findChild<QuickOpen *>(); // It would stand before the device.
    m_notice->linkOpened();
    m_wantedIotId = iotId;
    m_wantedOrderId = orderId;
    m_wantedProfile = m_leavingFor;
    // While it changes to another profile, or asks whether to, the device is of that one.
    if (m_session != nullptr && !m_leavingFor)
        openWantedDevice();
}

void MainWindow::openWantedDevice()
{
    if (!m_wantedIotId.isEmpty())
        m_session->openDevice(std::exchange(m_wantedIotId, {}), std::exchange(m_wantedOrderId, {}));
}

QString MainWindow::nameOf(const QUuid &id) const
{
    const std::optional<credentials::Profile> profile = m_profiles.find(id);
    //: Stands where a profile's name would.
    return profile ? onOneLine(profile->name) : tr("the built-in platform");
}

/**
 * Does what is left for, once notes are written down and a person has said that what is unfinished may be lost.
 *
 * @param where the profile that is to be worked with; empty: the program is to end
 */
void MainWindow::leave(const std::function<void()> &leaving, const QString &where)
{
    delete findChild<LeaveDialog *>(); // What it asked about may be another by now.
    if (m_session != nullptr && m_session->saveNotes()) {
        connect(
            m_session, &SessionPages::notesSettled, this, [this, leaving, where] { leave(leaving, where); },
            Qt::SingleShotConnection);
        return;
    }
    const Unfinished unfinished = m_session != nullptr ? m_session->unfinished() : Unfinished();
    if (unfinished.isEmpty()) {
        leaving();
        return;
    }
    auto *dialog = new LeaveDialog(unfinished, where, this);
    connect(dialog, &LeaveDialog::leaveWanted, this, leaving);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_leavingFor.reset();
        m_wantedIotId.clear();
    });
    dialog->open();
}

void MainWindow::noteRemoved(const QUuid &id)
{
    if (id != m_profile || m_session == nullptr)
        return;
    m_session->setProfileGone();
    m_gone->show();
    say();
}

void MainWindow::say()
{
    m_actions->retranslate();
    m_toBuiltIn->setText(tr("Work with the built-in platform"));
    if (!m_gone->isHidden()) {
        m_gone->say(Banner::Mood::Danger, tr("This profile was deleted"),
            tr("Its plans can still be read here, but nothing can be changed with it, and what is noted now is lost."));
    }
    const QStringList titles{tr("&File"), tr("&Device"), tr("&View"), tr("&Help")};
    for (int menu = 0; menu < m_menus.size(); ++menu)
        m_menus.at(menu)->setTitle(titles.at(menu));
    if (!m_environment) {
        setWindowTitle(QStringLiteral("PlanDesk"));
        return;
    }
    const QString word = Words::environment(m_environment->kind);
    const QString profile = onOneLine(m_environment->profileName);
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
    m_session = new SessionPages(session, m_environment.value_or(Environment()), m_theme, m_settings, *m_actions, this);
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
    m_leavingFor.reset();
    // A device is of the account that was worked with, or about to be, when it was asked for.
    if (!m_wantedIotId.isEmpty() && m_wantedProfile && *m_wantedProfile != m_profile) {
        m_wantedIotId.clear();
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
    delete findChild<QuickOpen *>(); // It looks through the session.
    if (m_session == nullptr)
        return;
    m_session->saveColumns();
    m_gone->hide();
    // Who chose another profile was asked.
    if (m_session->unfinished().change && !m_leavingFor && isVisible())
        m_notice->sayChangeClosed();
    delete findChild<LeaveDialog *>();
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
    if (m_keys == nullptr)
        m_keys = new KeysDialog(this);
    m_keys->show();
    m_keys->raise();
}

void MainWindow::showQuickOpen()
{
    if (findChild<QuickOpen *>() != nullptr)
        return;
    const QHash<const QObject *, QuickKind> kinds{{m_profileMenu, QuickKind::Profile},
        {m_bar->themeMenu(), QuickKind::Setting}, {m_bar->languageMenu(), QuickKind::Setting},
        {m_actions->at(WindowActions::OperatorName), QuickKind::Setting}};
    QuickParts parts{*menuBar(), kinds};
    if (m_session != nullptr) {
        parts.names = &m_session->deviceNames();
        parts.book = &m_session->book();
    }
    auto *box = new QuickOpen(parts, m_theme, this);
    connect(box, &QuickOpen::deviceWanted, this, [this](const QString &iotId, const QString &orderId) {
        if (m_session != nullptr)
            m_session->openDevice(iotId, orderId);
    });
    box->open();
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
    leave([this] { Q_EMIT quitWanted(); }, {});
}

void MainWindow::saveGeometry()
{
    m_settings.setValue(geometryKey, QMainWindow::saveGeometry());
    if (m_session != nullptr)
        m_session->saveColumns();
}

} // namespace ui
