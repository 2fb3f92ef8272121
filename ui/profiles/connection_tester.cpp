#include "connection_tester.h"

#include "banner.h"
#include "busy_line.h"
#include "connection_words.h"
#include "keep_translated.h"
#include "profile_endpoint.h"
#include "secret_words.h"
#include "signature_dialog.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using desk::ConnectionFinding;

ConnectionTester::ConnectionTester(desk::ProfileDesk &profiles, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_theme(theme)
    , m_busy(new BusyLine(this))
    , m_banner(new Banner(theme, this))
    , m_details(m_banner->addAction(QStringLiteral("testDetails")))
{
    m_banner->setObjectName(QStringLiteral("testResult"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.5));
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    connect(m_details, &QPushButton::clicked, this, &ConnectionTester::showDetails);
    keepTranslated(this, [this] { say(); });
}

void ConnectionTester::test(const credentials::Profile &profile, plans::Secret secret)
{
    clear();
    m_profile = profile;
    setRunning(true);
    if (!secret.isEmpty()) {
        run(std::move(secret));
        return;
    }
    QCoro::connect(m_profiles.secret(profile.id), this,
        [this, number = m_number](credentials::KeychainResult<plans::Secret> &&kept) {
            if (number != m_number)
                return;
            if (kept) {
                run(*std::move(kept));
            } else {
                m_noSecret = kept.error();
                finish();
            }
        });
}

void ConnectionTester::run(plans::Secret secret)
{
    desk::ConnectionQuestion question = desk::questionFor(m_profile);
    QCoro::connect(desk::testConnection(std::move(question), std::move(secret)), this,
        [this, number = m_number](const ConnectionFinding &finding) {
            if (number != m_number)
                return;
            m_finding = finding;
            finish();
        });
}

void ConnectionTester::clear()
{
    ++m_number;
    m_finding.reset();
    m_noSecret.reset();
    setRunning(false);
    say();
}

void ConnectionTester::finish()
{
    setRunning(false);
    say();
    Q_EMIT said();
}

void ConnectionTester::setRunning(bool running)
{
    m_busy->setBusy(running);
    if (std::exchange(m_running, running) == running)
        return;
    say();
    Q_EMIT runningChanged(running);
}

void ConnectionTester::showDetails()
{
    auto *dialog = new SignatureDialog(*m_finding->error->signatures, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionTester::say()
{
    m_details->setText(tr("Details"));
    m_details->setVisible(m_finding && m_finding->error && m_finding->error->signatures);
    if (m_finding) {
        m_banner->say(ConnectionWords::mood(*m_finding), ConnectionWords::title(*m_finding),
            ConnectionWords::text(*m_finding, m_profile));
        m_banner->offerTicket(m_finding->error);
    } else if (m_noSecret) {
        const SecretText words = SecretWords::notRead(*m_noSecret, m_profile.name, m_profile.secretStored);
        m_banner->say(Banner::Mood::Warning, words.title, words.text);
    } else if (m_running) {
        m_banner->say(Banner::Mood::Info, tr("Testing the connection…"), {});
    } else {
        m_banner->hide();
    }
    setVisible(m_banner->isVisibleTo(this)); // Without words it takes no room.
}

} // namespace ui
