#include "session_pages.h"

#include "activity_page.h"
#include "banner_stack.h"
#include "book_banner.h"
#include "catalogue_page.h"
#include "change_commands.h"
#include "change_lock.h"
#include "device_page.h"
#include "device_record.h"
#include "intake.h"
#include "keep_translated.h"
#include "operation_banner.h"
#include "operation_runner.h"
#include "orders_page.h"
#include "others_banner.h"
#include "others_outcomes.h"
#include "page_area.h"
#include "plain_text.h"
#include "record_banner.h"
#include "replacement_banner.h"
#include "replacement_record.h"
#include "token_banner.h"

#include <QApplication>
#include <QClipboard>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString columnsKey = QStringLiteral("window/columns");

} // namespace

SessionPages::SessionPages(const Session &session, const Environment &environment, const Theme &theme,
    QSettings &settings, WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_environment(environment)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(actions)
    , m_recordBanner(new RecordBanner(theme, this))
    , m_bookBanner(new BookBanner(theme, this))
    , m_banner(new OperationBanner(theme, this))
    , m_othersBanner(new OthersBanner(theme, this))
    , m_replacements(new desk::ReplacementRecords(session.journal, this))
    , m_replacementBanner(new ReplacementBanner(theme, this))
    , m_tokenBanner(new TokenBanner(session.client, theme, this))
    , m_pages(new QStackedWidget(this))
    , m_devices(new DevicePage({session.desk, session.runner, session.book, session.bulkReader, settings}, theme,
          environment, {actions.at(WindowActions::Buy)}, this))
    , m_catalogue(new CataloguePage(session.desk, session.pictures, theme, this))
    , m_orders(new OrdersPage(session.desk, session.book, theme, this))
    , m_activity(new ActivityPage({session.desk, session.runner, session.journal, session.book}, theme, this))
    , m_changes(new ChangeCommands(
          {session.desk, session.runner, *m_replacements, session.book, theme, actions, *m_devices}, environment, this))
{
    layOut();
    connectActions();
    connectBanner();
    connectReplacements();
    connectUnfinished();
    keepTranslated(this, [this] { permitBuying(); });
    // They are shown one at a time, and read only what is looked at.
    for (QWidget *page : QList<QWidget *>{m_devices, m_catalogue, m_orders, m_activity})
        page->hide();
    m_devices->restoreState(m_settings.value(columnsKey).toByteArray());
}

SessionPages::~SessionPages()
{
    delete m_changes;
    // A list that goes loses its current device, and would tell pages that are gone already.
    m_devices->disconnect(this);
    m_devices->record().disconnect(this);
    m_orders->disconnect(this);
    m_activity->disconnect(this);
}

void SessionPages::begin()
{
    // Not before the window shows them: a page that is laid out without its style keeps sizes that are too small.
    for (QWidget *page : QList<QWidget *>{m_devices, m_catalogue, m_orders, m_activity})
        m_pages->addWidget(page);
    m_devices->load();
    m_devices->focusSearch();
}

void SessionPages::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QList<QWidget *> banners{
        m_tokenBanner, m_recordBanner, m_bookBanner, m_banner, m_othersBanner, m_replacementBanner};
    column->addWidget(new BannerStack(banners, this), 1); // Half of the room at most.
    auto *area = new PageArea(m_pages, this);
    area->followFocus(); // Banners come and go above what one writes in.
    column->addWidget(area, 1);
}

void SessionPages::connectActions()
{
    const auto when = [this](WindowActions::Id id, auto slot) {
        connect(m_actions.at(id), &QAction::triggered, this, slot);
        m_actions.forbid(id, {});
    };
    when(WindowActions::Refresh, [this] {
        if (m_pages->currentWidget() == m_catalogue)
            m_catalogue->read();
        else if (m_pages->currentWidget() == m_orders)
            m_orders->read();
        else if (m_pages->currentWidget() == m_activity)
            m_activity->read();
        else
            m_devices->read();
    });
    when(WindowActions::Find, [this] { focusSearch(); });
    for (const auto &[id, page] : {std::pair<WindowActions::Id, QWidget *>(WindowActions::ShowDevices, m_devices),
             {WindowActions::ShowCatalogue, m_catalogue}, {WindowActions::ShowOrders, m_orders},
             {WindowActions::ShowActivity, m_activity}}) {
        when(id, [this, page = page] {
            m_pages->setCurrentWidget(page);
            if (page == m_catalogue)
                m_catalogue->focusPlans();
            else
                focusSearch();
        });
    }
    when(WindowActions::Buy, [this] { buy(); });
    when(
        WindowActions::CopyIotId, [this] { QApplication::clipboard()->setText(harmless(m_devices->device()->iotId)); });
    for (const auto id : {WindowActions::Buy, WindowActions::CopyIotId})
        m_actions.at(id)->setEnabled(false);
    connect(m_orders, &OrdersPage::deviceWanted, this, &SessionPages::openDevice);
    connect(m_activity, &ActivityPage::deviceWanted, this, &SessionPages::openDevice);
    connect(m_catalogue, &CataloguePage::buyWanted, this, &SessionPages::buy);
    connect(m_catalogue, &CataloguePage::openPurchaseWanted, this, [this] { buy(); });
    connect(m_catalogue, &CataloguePage::buyInsteadWanted, this, &SessionPages::buyInstead);
    connect(&m_devices->record(), &desk::DeviceRecord::changed, this, [this] {
        if (!m_devices->record().isPending())
            Q_EMIT notesSettled();
    });
    connect(m_devices, &DevicePage::deviceChanged, this, [this] {
        m_catalogue->setDevice(m_devices->device());
        permitBuying();
        if (m_devices->device())
            m_session.runner.lookedAt(m_devices->device()->iotId);
        m_actions.at(WindowActions::CopyIotId)->setEnabled(m_devices->device().has_value());
    });
}

/** Puts the cursor where one types what to find on the page that is shown. */
void SessionPages::focusSearch()
{
    if (m_pages->currentWidget() == m_catalogue)
        m_catalogue->focusSearch();
    else if (m_pages->currentWidget() == m_orders)
        m_orders->focusSearch();
    else if (m_pages->currentWidget() == m_activity)
        m_activity->focusSearch();
    else
        m_devices->focusSearch();
}

void SessionPages::openDevice(const QString &iotId, const QString &orderId)
{
    m_actions.at(WindowActions::ShowDevices)->trigger();
    m_devices->openDevice(iotId, orderId);
}

void SessionPages::connectBanner()
{
    connect(m_tokenBanner, &TokenBanner::taken, this, [this] { m_devices->read(); });
    connect(m_recordBanner, &RecordBanner::openWanted, this, &SessionPages::openRecordWanted);
    connect(m_recordBanner, &RecordBanner::newWanted, this, &SessionPages::newRecordWanted);
    connect(m_activity, &ActivityPage::openRecordWanted, this, &SessionPages::openRecordWanted);
    connect(m_bookBanner, &BookBanner::openWanted, this, &SessionPages::openBookWanted);
    connect(&m_session.runner, &desk::OperationRunner::changed, this, &SessionPages::follow);
    connect(&m_session.changeLock, &desk::ChangeLock::changed, this, &SessionPages::permitBuying);
    const auto reread = [this](const QString &id) { QCoro::connect(m_session.runner.reread(id), this, [] {}); };
    connect(m_banner, &OperationBanner::rereadWanted, this, reread);
    connect(m_activity, &ActivityPage::rereadWanted, this, reread);
    connect(m_activity, &ActivityPage::settleWanted, m_banner, &OperationBanner::bring);
    m_banner->setPlace(
        [this](const storage::DeviceKey &device) { return device == m_session.desk.keyOf(device.iotId); });
    const auto tellOfOthers = [this] { m_othersBanner->setOperations(m_session.others.operations()); };
    connect(&m_session.others, &desk::OthersOutcomes::changed, this, tellOfOthers);
    tellOfOthers();
    connect(m_othersBanner, &OthersBanner::activityWanted, this, [this](const QString &id) {
        m_actions.at(WindowActions::ShowActivity)->trigger();
        m_activity->showOperation(id);
    });
    connect(m_banner, &OperationBanner::remedyWanted, this, &SessionPages::remedy);
    connect(m_activity, &ActivityPage::remedyWanted, this, &SessionPages::remedy);
    connect(m_banner, &OperationBanner::settleWanted, this,
        [this](const QString &id, const QString &reason, desk::Settlement as) {
            QCoro::connect(
                m_session.runner.settle(id, reason, as), this, [this, id](const storage::Result<void> &settled) {
                    if (!settled)
                        m_banner->sayNotSettled(id, settled.error().detail);
                });
        });
}

QList<QAction *> SessionPages::listActions() const
{
    return m_devices->devices().listActions();
}

QList<QAction *> SessionPages::deviceActions() const
{
    return m_devices->intake().deviceActions();
}

QList<QAction *> SessionPages::tableActions() const
{
    return m_devices->intake().tableActions();
}

void SessionPages::setRecordError(const std::optional<storage::StorageError> &error)
{
    m_recordFailed = error.has_value();
    m_recordBanner->setError(error);
    m_activity->setRecordError(error);
    if (!error)
        m_replacements->update();
    permitBuying();
}

void SessionPages::setBookOpened(const storage::Result<storage::BookOpening> &opened)
{
    m_bookBanner->setOpened(opened);
    if (opened)
        m_devices->devices().bookOpened();
}

void SessionPages::follow(const desk::Operation &operation)
{
    m_banner->note(operation);
    permitBuying();
    markUnknownOutcomes();
    if (operation.state == desk::OperationState::Settled)
        m_devices->showOrder(desk::iotIdOf(operation.intent), operation.orderId);
}

void SessionPages::markUnknownOutcomes()
{
    QSet<QString> iotIds;
    for (const desk::Operation &operation : m_session.runner.operations()) {
        if (!desk::isOutcomeUnknown(operation.state))
            continue;
        for (const storage::DeviceKey &device : operation.devices) {
            if (device == m_session.desk.keyOf(device.iotId))
                iotIds.insert(device.iotId);
        }
    }
    m_devices->devices().setUnknownOutcomes(iotIds);
}

void SessionPages::saveColumns() const
{
    m_settings.setValue(columnsKey, m_devices->saveState());
}

} // namespace ui
