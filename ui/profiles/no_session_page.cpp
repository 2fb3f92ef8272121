#include "no_session_page.h"

#include "busy_line.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "profile_check.h"
#include "profile_words.h"
#include "secret_field.h"
#include "secret_words.h"
#include "state_page.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using Kind = NoSession::Kind;

NoSessionPage::NoSessionPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_busy(new BusyLine(this))
    , m_page(new StatePage(theme, this))
    , m_entry(new QWidget(this))
    , m_label(plainLabel(m_entry, QStringLiteral("muted")))
    , m_secret(new SecretField(m_entry))
    , m_keep(new QPushButton(m_entry))
    , m_useOnce(new QPushButton(m_entry))
    , m_problem(plainLabel(this, QStringLiteral("problem")))
    , m_builtIn(new QPushButton(this))
{
    m_page->setObjectName(QStringLiteral("noSession"));
    m_secret->setObjectName(QStringLiteral("enteredSecret"));
    m_secret->setMinimumWidth(grid(this, 40));
    m_keep->setObjectName(QStringLiteral("keepSecret"));
    m_useOnce->setObjectName(QStringLiteral("useSecretOnce"));
    m_builtIn->setObjectName(QStringLiteral("useBuiltIn"));
    m_builtIn->setFlat(true);
    m_problem->setObjectName(QStringLiteral("enteredSecretProblem"));
    m_problem->setAlignment(Qt::AlignCenter);
    m_label->setBuddy(m_secret);
    auto *row = new QHBoxLayout(m_entry);
    row->setSpacing(grid(this));
    row->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{m_label, m_secret, m_keep, m_useOnce})
        row->addWidget(widget);
    row->addStretch(1);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(m_builtIn);
    last->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, grid(this, 4));
    column->setSpacing(grid(this));
    column->addWidget(m_busy);
    column->addWidget(m_page, 3);
    column->addWidget(m_entry);
    column->addWidget(m_problem);
    column->addLayout(last);
    column->addStretch(2);
    connect(m_page, &StatePage::actionTriggered, this, &NoSessionPage::retryWanted);
    connect(m_secret, &QLineEdit::textChanged, this, &NoSessionPage::permit);
    connect(m_secret, &QLineEdit::returnPressed, this, [this] { (m_keep->isHidden() ? m_useOnce : m_keep)->click(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT secretEntered(desk::SecretHome::Keychain); });
    connect(m_useOnce, &QPushButton::clicked, this, [this] { Q_EMIT secretEntered(desk::SecretHome::Session); });
    connect(m_builtIn, &QPushButton::clicked, this, &NoSessionPage::builtInWanted);
    keepTranslated(this, [this] { say(); });
}

void NoSessionPage::show(const NoSession &state)
{
    // What was typed stays while the keychain is asked to keep it, because it may refuse.
    const bool goesOn = (state.kind == Kind::AskingKeychain || state.kind == Kind::NoSecret)
        && state.profileName == m_state.profileName;
    m_state = state;
    if (!goesOn)
        m_secret->forget();
    say();
    if (state.kind == Kind::NoSecret)
        m_secret->setFocus();
}

plans::Secret NoSessionPage::enteredSecret() const
{
    return m_secret->secret();
}

void NoSessionPage::permit()
{
    const plans::Secret secret = m_secret->secret();
    const auto problem = credentials::problemOfSecret(secret.bytes());
    for (QPushButton *button : {m_keep, m_useOnce})
        button->setEnabled(!secret.isEmpty() && !problem);
    m_problem->setText(problem ? ProfileWords::problem(*problem) : QString());
    m_problem->setVisible(problem && m_state.kind == Kind::NoSecret);
}

void NoSessionPage::say()
{
    const bool noSecret = m_state.kind == Kind::NoSecret;
    const bool waiting = m_state.kind == Kind::StartingPlatform || m_state.kind == Kind::FinishingChanges
        || m_state.kind == Kind::AskingKeychain;
    m_busy->setBusy(waiting);
    m_entry->setVisible(noSecret);
    m_keep->setVisible(m_state.keychain.kind != credentials::KeychainErrorKind::NoService);
    m_builtIn->setVisible(noSecret || m_state.kind == Kind::AskingKeychain || m_state.kind == Kind::ProfilesFailed
        || m_state.kind == Kind::NoSuchProfile);
    //: The label of a field.
    m_label->setText(tr("AppSecret"));
    m_secret->setAccessibleName(m_label->text());
    m_keep->setText(tr("Keep it in the keychain"));
    m_useOnce->setText(tr("Use it for this session only"));
    m_builtIn->setText(tr("Work with the built-in platform instead"));
    permit();
    sayState();
}

void NoSessionPage::sayState()
{
    const QString program = QStringLiteral("plandesk");
    const QString error = QStringLiteral("error");
    const QString again = tr("Try again");
    const QString name = onOneLine(m_state.profileName);
    switch (m_state.kind) {
    case Kind::Starting:
        m_page->say(program, tr("PlanDesk is starting…"), {});
        break;
    case Kind::StartingPlatform:
        m_page->say(program, tr("Starting the built-in platform…"), {});
        break;
    case Kind::PlatformFailed:
        m_page->say(error, tr("The built-in platform did not start"),
            tr("If PlanDesk is open already, use that window. Otherwise the data folder may be read-only, or the disk "
               "full: make the folder writable, or free some space, then try again.")
                + u'\n' + onOneLine(m_state.detail),
            again);
        break;
    case Kind::FinishingChanges:
        m_page->say(program, tr("Finishing what is on its way…"),
            tr("A change that was sent is waited for, so that its outcome is known and recorded."));
        break;
    case Kind::AskingKeychain:
        //: %1 name of a profile.
        m_page->say(program, tr("Asking the keychain for the AppSecret of %1…").arg(name),
            tr("It may ask for its password in a window of its own."));
        break;
    case Kind::NoSecret: {
        const SecretText words = SecretWords::notRead(m_state.keychain, m_state.profileName, m_state.secretWasStored);
        const bool absent = m_state.keychain.kind == credentials::KeychainErrorKind::Absent;
        m_page->say(QStringLiteral("warning"), words.title, words.text, absent ? QString() : again);
        break;
    }
    case Kind::ProfilesFailed:
        m_page->say(error, ProfileWords::storeTitle(m_state.store), ProfileWords::storeText(m_state.store), again);
        break;
    case Kind::NoSuchProfile:
        //: %1 name of a profile.
        m_page->say(QStringLiteral("question"), tr("There is no profile called %1").arg(name),
            tr("Choose one by its name in the bar above, or add it there."));
        break;
    }
}

} // namespace ui
