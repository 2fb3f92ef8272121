#include "desk_fixture.h"

#include "buy_wizard.h"

#include <QAbstractItemView>
#include <QLineEdit>
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

} // namespace

DeskFixture::DeskFixture(const QString &language)
    : m_settings(m_directory.filePath(QStringLiteral("plandesk.ini")), QSettings::IniFormat)
    , m_language(language)
    , m_theme(ui::ThemeChoice::Light)
    , m_sandbox(options())
    , m_window(std::make_unique<ui::MainWindow>(ui::Environment{}, m_theme, m_language, m_settings))
{
    QSignalSpy listening(&m_sandbox, &sandbox::SandboxThread::listening);
    m_sandbox.start();
    if (!listening.wait())
        return;
    linkvisual::Endpoint endpoint;
    endpoint.baseUrl = listening.first().first().toUrl();
    endpoint.appKey = key;
    m_session = std::make_unique<app::Session>(std::move(endpoint), linkvisual::Secret(secret),
        m_directory.filePath(QStringLiteral("journal.sqlite")), desk::RunnerSettings{});
    QCoro::waitFor(m_session->open());
    m_window->show();
    m_window->work(m_session->forWindow());
    auto *orders = m_window->findChild<QAbstractItemView *>(QStringLiteral("orderView"));
    m_ready = QTest::qWaitFor([orders] { return orders->model()->rowCount() > 0; }, 20'000);
}

DeskFixture::~DeskFixture()
{
    m_window.reset();
    if (m_session)
        QCoro::waitFor(m_session->close());
}

int DeskFixture::buyPosts() const
{
    return m_sandbox.requestCount(QStringLiteral("/vision/customer/cloudstorage/commodity/buy"));
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
    QVERIFY(QTest::qWaitFor([wizard] { return wizard->button(QWizard::CommitButton)->isEnabled(); }, 10'000));
}
