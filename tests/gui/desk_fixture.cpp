#include "desk_fixture.h"

#include "buy_wizard.h"
#include "device_table.h"
#include "elided_label.h"
#include "open_gate.h"
#include "operator_dialog.h"
#include "order_table.h"
#include "wizard_hand.h"
#include "write_call.h"

#include <QAbstractItemView>
#include <QAction>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString key = QStringLiteral("test");
const QByteArray secret = QByteArrayLiteral("only for this test");

sandbox::Options options()
{
    sandbox::Options options;
    options.appKey = key;
    options.appSecret = secret;
    options.scenario = QStringLiteral("demo");
    return options;
}

/** Nothing is read again by time, so that a test sees every step. */
desk::RunnerSettings quietSettings(const DeskSetup &setup)
{
    desk::RunnerSettings settings;
    settings.environment = setup.environment;
    settings.limits = setup.limits;
    settings.resolvingDelays = {};
    settings.pickUpDelay = setup.pickUpDelay;
    return settings;
}

} // namespace

DeskFixture::DeskFixture(const DeskSetup &setup)
    : m_settings(m_directory.filePath(QStringLiteral("plandesk.ini")), QSettings::IniFormat)
    , m_language(setup.language)
    , m_theme(ui::ThemeChoice::Light)
    , m_options(options())
    , m_store(m_directory.filePath(QStringLiteral("profiles.json")))
    , m_keychain(QStringLiteral("PlanDesk test"))
    , m_profiles(m_store, m_keychain, m_directory.path())
    , m_window(std::make_unique<ui::MainWindow>(m_theme, m_language, m_settings, m_profiles))
{
    m_options.faults = setup.faults;
    m_options.scenario = setup.scenario;
    if (!startPlatform())
        return;
    linkvisual::Endpoint endpoint;
    endpoint.service = setup.service;
    endpoint.baseUrl = platformUrl();
    endpoint.appKey = key;
    linkvisual::Timing timing;
    timing.retry.firstDelay = std::chrono::milliseconds(1);
    const app::SessionFiles files{m_directory.filePath(QStringLiteral("journal.sqlite")),
        m_directory.filePath(QStringLiteral("book.sqlite")), m_directory.filePath(QStringLiteral("pictures"))};
    if (setup.spoilJournal)
        setup.spoilJournal(files.journal);
    if (setup.prepareBook)
        setup.prepareBook(files.book);
    desk::RunnerSettings settings = quietSettings(setup);
    settings.operatorName = [this] { return ui::operatorName(m_settings); };
    m_session = std::make_unique<app::Session>(std::move(endpoint),
        linkvisual::Secret(setup.secret.isEmpty() ? secret : setup.secret), files, std::move(settings),
        std::move(timing));
    m_window->show();
    m_session->serve(*m_window);
}

DeskFixture::~DeskFixture()
{
    m_window.reset();
    if (m_session)
        QCoro::waitFor(m_session->close());
}

bool DeskFixture::startPlatform()
{
    m_platform = std::make_unique<sandbox::SandboxThread>(m_options);
    QSignalSpy listening(m_platform.get(), &sandbox::SandboxThread::listening);
    m_platform->start();
    if (!listening.wait())
        return false;
    m_options.port = static_cast<quint16>(listening.first().first().toUrl().port());
    return true;
}

bool DeskFixture::becomesReady()
{
    const auto *orders = find<QAbstractItemView>("orderView");
    return orders != nullptr && QTest::qWaitFor([orders] { return orders->model()->rowCount() > 0; }, 20'000);
}

int DeskFixture::buyPosts() const
{
    return m_platform->requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/buy"));
}

int DeskFixture::posts(const char *call) const
{
    return m_platform->requestCount(QStringLiteral("/vision/customer/") + QLatin1StringView(call));
}

QJsonArray DeskFixture::ordersOf(const QString &iotId) const
{
    QNetworkAccessManager network;
    const QUrl url = platformUrl().resolved(QUrl(QStringLiteral("/_sandbox/orders?iotId=") + iotId));
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).array();
}

QJsonObject DeskFixture::orderOf(const QString &iotId, const QString &orderId) const
{
    for (const QJsonValue &order : ordersOf(iotId)) {
        if (order[QLatin1String("orderId")] == orderId)
            return order.toObject();
    }
    return {};
}

bool DeskFixture::control(const char *name, const QJsonObject &wish)
{
    QNetworkAccessManager network;
    QNetworkRequest request(platformUrl().resolved(QUrl(QLatin1StringView("/_sandbox/") + QLatin1StringView(name))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(wish).toJson()));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000)
        && reply->error() == QNetworkReply::NoError;
}

QString DeskFixture::changeElsewhere(const desk::Intent &intent)
{
    OpenGate gate;
    linkvisual::Endpoint endpoint;
    endpoint.baseUrl = platformUrl();
    endpoint.appKey = key;
    linkvisual::Client client(std::move(endpoint), linkvisual::Secret(secret), gate, {});
    const QString wrong = std::visit(
        [&](const auto &call) {
            const auto answer = QCoro::waitFor(client.call(call, gate.permit()));
            return answer ? QString() : answer.error().path + u' ' + answer.error().message;
        },
        desk::callFor(intent));
    QCoro::waitFor(client.close());
    return wrong;
}

bool DeskFixture::showDevice(const QString &iotId)
{
    auto *devices = find<QAbstractItemView>("deviceView");
    const QAbstractItemModel *model = devices->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(tables::DeviceTable::IotIdRole) != iotId)
            continue;
        devices->setCurrentIndex(index);
        const QAbstractItemModel *orders = find<QAbstractItemView>("orderView")->model();
        const auto *shown = find<ui::ElidedLabel>("deviceIotId");
        return QTest::qWaitFor([&] { return shown->fullText() == iotId && orders->rowCount() > 0; }, 20'000);
    }
    return false;
}

QString DeskFixture::chooseOrder(const QString &state)
{
    auto *orders = find<QAbstractItemView>("orderView");
    const QAbstractItemModel *model = orders->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, tables::OrderTable::Status).data() != state)
            continue;
        orders->setCurrentIndex(model->index(row, 0));
        return model->index(row, tables::OrderTable::OrderId).data().toString();
    }
    return {};
}

bool DeskFixture::trigger(const char *name)
{
    auto *action = m_window->findChild<QAction *>(QLatin1StringView(name));
    if (action == nullptr || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

ui::BuyWizard *DeskFixture::openWizard()
{
    QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("buyButton")), Qt::LeftButton);
    auto *wizard = m_window->findChild<ui::BuyWizard *>();
    if (wizard == nullptr
        || !QTest::qWaitFor([wizard] { return wizard->button(QWizard::NextButton)->isEnabled(); }, 10'000))
        return nullptr;
    return wizard;
}

void DeskFixture::goToEffect(ui::BuyWizard *wizard)
{
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("13800138000"));
    QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(hand::canChange(wizard));
}
