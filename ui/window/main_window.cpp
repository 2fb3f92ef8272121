#include "main_window.h"

#include "book_banner.h"
#include "buy_wizard.h"
#include "catalogue_page.h"
#include "change_commands.h"
#include "device_page.h"
#include "environment_bar.h"
#include "intake.h"
#include "keep_translated.h"
#include "keys_dialog.h"
#include "navigation.h"
#include "operation_banner.h"
#include "operation_runner.h"
#include "orders_page.h"
#include "record_banner.h"
#include "record_words.h"
#include "state_page.h"
#include "status_line.h"
#include "typography.h"
#include "window_actions.h"
#include "words.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");

} // namespace

MainWindow::MainWindow(
    const Environment &environment, Theme &theme, Language &language, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(new WindowActions(theme, this))
    , m_bar(new EnvironmentBar(environment, theme, language, this))
    , m_navigation(
          new Navigation({m_actions->at(WindowActions::ShowDevices), m_actions->at(WindowActions::ShowCatalogue),
                             m_actions->at(WindowActions::ShowOrders)},
              this))
    , m_banner(new OperationBanner(theme, this))
    , m_recordBanner(new RecordBanner(theme, this))
    , m_bookBanner(new BookBanner(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_starting(new StatePage(theme, this))
    , m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("mainWindow"));
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
    auto *work = new QVBoxLayout;
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_recordBanner);
    work->addWidget(m_bookBanner);
    work->addWidget(m_banner);
    work->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(work, 1);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_pages->addWidget(m_starting);
    setCentralWidget(central);
}

void MainWindow::fillMenus()
{
    for (const WindowActions::Menu menu : {WindowActions::Menu::File, WindowActions::Menu::Device,
             WindowActions::Menu::View, WindowActions::Menu::Help}) {
        QMenu *shown = menuBar()->addMenu(QString());
        shown->addActions(m_actions->of(menu));
        shown->setToolTipsVisible(true); // They say why something cannot be done.
        if (menu == WindowActions::Menu::View) {
            shown->addSeparator();
            shown->addMenu(m_bar->themeMenu());
            shown->addMenu(m_bar->languageMenu());
        }
        m_menus << shown;
    }
}

void MainWindow::connectActions()
{
    connect(m_recordBanner, &RecordBanner::openWanted, this, &MainWindow::openRecordWanted);
    connect(m_bookBanner, &BookBanner::openWanted, this, &MainWindow::openBookWanted);
    const auto when
        = [this](WindowActions::Id id, auto slot) { connect(m_actions->at(id), &QAction::triggered, this, slot); };
    when(WindowActions::Quit, [this] { close(); });
    when(WindowActions::Refresh, [this] {
        if (m_pages->currentWidget() == m_catalogue)
            m_catalogue->read();
        else
            m_devices->read();
    });
    when(WindowActions::Find, [this] { m_devices->focusSearch(); });
    when(WindowActions::ShowDevices, [this] {
        m_pages->setCurrentWidget(m_devices);
        m_devices->focusSearch();
    });
    when(WindowActions::ShowCatalogue, [this] {
        m_pages->setCurrentWidget(m_catalogue);
        m_catalogue->focusPlans();
    });
    when(WindowActions::ShowOrders, [this] {
        m_pages->setCurrentWidget(m_orders);
        m_orders->focusSearch();
    });
    when(WindowActions::Buy, [this] { buy(); });
    when(WindowActions::CopyIotId, [this] { QApplication::clipboard()->setText(m_devices->device()->iotId); });
    when(WindowActions::Keys, [this] { showKeys(); });
    // The others need something to work with.
    for (int id = 0; id < WindowActions::Count; ++id) {
        if (id != WindowActions::Quit && id != WindowActions::Keys)
            m_actions->at(static_cast<WindowActions::Id>(id))->setEnabled(false);
    }
}

void MainWindow::say()
{
    m_actions->retranslate();
    if (m_devices != nullptr)
        permitBuying();
    const QStringList titles{tr("&File"), tr("&Device"), tr("&View"), tr("&Help")};
    for (int menu = 0; menu < m_menus.size(); ++menu)
        m_menus.at(menu)->setTitle(titles.at(menu));
    //: The window's title: %1 the environment's word.
    setWindowTitle(tr("PlanDesk — %1").arg(Words::environment(m_environment.kind)));
    if (m_failure.isEmpty())
        m_starting->say(QStringLiteral("plandesk"), tr("Starting the built-in platform…"), {});
    else
        m_starting->say(QStringLiteral("error"), m_failureTitle, m_failure);
}

void MainWindow::work(const Session &session)
{
    m_session.emplace(session);
    m_status->watch(session.client);
    m_devices = new DevicePage({session.desk, session.book, session.bulkReader, m_settings}, m_theme,
        {m_actions->at(WindowActions::Buy)}, this);
    m_menus.at(static_cast<int>(WindowActions::Menu::View))->addActions(m_devices->devices().listActions());
    addIntakeActions();
    m_devices->restoreState(m_settings.value(columnsKey).toByteArray());
    m_pages->addWidget(m_devices);
    m_pages->setCurrentWidget(m_devices);
    m_changes = new ChangeCommands(
        {session.desk, session.runner, session.book, m_theme, *m_actions, *m_devices}, m_environment, this);
    workCatalogue();
    m_orders = new OrdersPage(session.desk, session.book, m_theme, this);
    m_pages->addWidget(m_orders);
    connect(m_orders, &OrdersPage::deviceWanted, this, [this](const QString &iotId, const QString &orderId) {
        m_actions->at(WindowActions::ShowDevices)->trigger();
        m_devices->openDevice(iotId, orderId);
    });
    for (const auto id : {WindowActions::Refresh, WindowActions::Find, WindowActions::ShowDevices,
             WindowActions::ShowCatalogue, WindowActions::ShowOrders})
        m_actions->at(id)->setEnabled(true);
    connect(m_devices, &DevicePage::deviceChanged, this, [this] {
        m_catalogue->setDevice(m_devices->device());
        permitBuying();
        if (m_devices->device())
            m_session->runner.lookedAt(m_devices->device()->iotId);
        m_actions->at(WindowActions::CopyIotId)->setEnabled(m_devices->device().has_value());
    });
    connect(&session.runner, &desk::OperationRunner::changed, this, &MainWindow::follow);
    connect(m_banner, &OperationBanner::rereadWanted, this,
        [this](const QString &id) { QCoro::connect(m_session->runner.reread(id), this, [] {}); });
    connect(m_banner, &OperationBanner::settleWanted, this, [this](const QString &id, const QString &reason) {
        QCoro::connect(m_session->runner.settle(id, reason), this, [this](const storage::Result<void> &settled) {
            if (!settled)
                m_banner->sayNotSettled(settled.error().detail);
        });
    });
    m_devices->load();
}

void MainWindow::workCatalogue()
{
    m_catalogue = new CataloguePage(m_session->desk, m_session->pictures, m_theme, this);
    m_pages->addWidget(m_catalogue);
    connect(m_catalogue, &CataloguePage::buyWanted, this, &MainWindow::buy);
}

void MainWindow::addIntakeActions()
{
    const Intake &intake = m_devices->intake();
    QMenu *device = m_menus.at(static_cast<int>(WindowActions::Menu::Device));
    device->addSeparator();
    device->addActions(intake.deviceActions());
}

void MainWindow::setRecordError(const std::optional<storage::StorageError> &error)
{
    m_recordFailed = error.has_value();
    m_recordBanner->setError(error);
    permitBuying();
}

void MainWindow::setBookOpened(const storage::Result<storage::BookOpening> &opened)
{
    m_bookBanner->setOpened(opened);
    if (opened && m_devices != nullptr)
        m_devices->devices().bookOpened();
}

void MainWindow::sayFailure(const QString &title, const QString &why)
{
    m_failureTitle = title;
    m_failure = why;
    say();
}

void MainWindow::follow(const desk::Operation &operation)
{
    m_banner->note(operation);
    permitBuying();
    markUnknownOutcomes();
    if (operation.state == desk::OperationState::Settled)
        m_devices->showOrder(desk::iotIdOf(operation.intent), operation.orderId);
}

void MainWindow::markUnknownOutcomes()
{
    QSet<QString> iotIds;
    for (const desk::Operation &operation : m_session->runner.operations()) {
        if (!desk::isOutcomeUnknown(operation.state))
            continue;
        for (const storage::DeviceKey &device : operation.devices) {
            if (device == m_session->desk.keyOf(device.iotId))
                iotIds.insert(device.iotId);
        }
    }
    m_devices->devices().setUnknownOutcomes(iotIds);
}

void MainWindow::permitBuying()
{
    const QString obstacle = m_devices->device() ? obstacleToBuying() : tr("No device is chosen");
    m_actions->forbid(WindowActions::Buy, obstacle);
    m_catalogue->forbidBuying(obstacle);
    m_changes->permit(obstacle);
}

QString MainWindow::obstacleToBuying() const
{
    if (m_recordFailed)
        return RecordWords::title();
    const storage::DeviceKey device = m_session->desk.keyOf(m_devices->device()->iotId);
    for (const desk::Operation &operation : m_session->runner.operations()) {
        if (operation.devices.contains(device) && desk::isOpen(operation.state))
            return tr("An earlier change of this device is not finished, or its outcome is unknown");
    }
    return {};
}

void MainWindow::buy(const std::optional<plans::Plan> &plan, plans::Category category)
{
    const std::optional<plans::Device> &device = m_devices->device();
    // One wizard a device: a second one would only invite a second purchase.
    for (BuyWizard *open : findChildren<BuyWizard *>()) {
        if (open->iotId() == device->iotId && open->isVisible()) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *wizard = new BuyWizard(m_session->desk, m_session->runner, m_theme, m_environment, *device, this);
    if (plan)
        wizard->choosePlan(*plan, category);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
}

void MainWindow::showKeys()
{
    if (m_keys == nullptr) {
        QList<QAction *> actions;
        for (int id = 0; id < WindowActions::Count; ++id)
            actions << m_actions->at(static_cast<WindowActions::Id>(id));
        if (m_devices != nullptr)
            actions << m_devices->intake().deviceActions();
        m_keys = new KeysDialog(actions, this);
    }
    m_keys->show();
    m_keys->raise();
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
    if (m_devices != nullptr)
        m_settings.setValue(columnsKey, m_devices->saveState());
}

} // namespace ui
