#include "profile_editor.h"

#include "banner.h"
#include "busy_line.h"
#include "connection_tester.h"
#include "keep_translated.h"
#include "page_area.h"
#include "plain_text.h"
#include "profile_form.h"
#include "profile_words.h"
#include "secret_words.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

using credentials::ProfileStoreErrorKind;
using desk::SecretHome;

ProfileEditor::ProfileEditor(
    desk::ProfileDesk &profiles, const credentials::Profile &profile, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_id(profile.id)
    , m_before(profiles.find(profile.id))
    , m_form(new ProfileForm(this))
    , m_tester(new ConnectionTester(profiles, theme, this))
    , m_banner(new Banner(theme, this))
    , m_again(m_banner->addAction(QStringLiteral("storeAgain")))
    , m_useOnce(m_banner->addAction(QStringLiteral("storeForSession")))
    , m_busy(new BusyLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_test(new QPushButton(this))
    , m_area(nullptr)
{
    setObjectName(QStringLiteral("profileEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(QStringLiteral("saveProblem"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    QPushButton *saving = m_buttons->button(QDialogButtonBox::Save);
    saving->setObjectName(QStringLiteral("saveProfile"));
    saving->setDefault(true); // Return in a field; on another button it is that one's.
    saving->setProperty("emphasis", QStringLiteral("primary"));
    // The box has styled it already.
    style()->unpolish(saving);
    style()->polish(saving);
    m_form->setProfile(profile);
    // What is said of them does not take the last line of the fields on a low screen; both are scrolled then.
    auto *content = new QWidget(this);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(grid(this, 1.5));
    fields->addWidget(m_form, 1);
    fields->addWidget(m_tester);
    fields->addWidget(m_banner);
    m_area = new PageArea(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 0.75));
    column->addWidget(m_area, 1);
    column->addWidget(m_busy);
    auto *last = new QHBoxLayout;
    last->addWidget(m_test);
    last->addStretch(1);
    last->addWidget(m_buttons);
    column->addLayout(last);
    resize(QSize(grid(this, 76), grid(this, 84)).boundedTo(screen()->availableSize() * 0.95));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { save(SecretHome::Keychain); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] { save(SecretHome::Keychain); });
    connect(m_useOnce, &QPushButton::clicked, this, [this] { save(SecretHome::Session); });
    connect(m_test, &QPushButton::clicked, this, &ProfileEditor::test);
    connect(m_form, &ProfileForm::edited, m_tester, &ConnectionTester::clear);
    connect(m_tester, &ConnectionTester::runningChanged, m_test, &QWidget::setDisabled);
    connect(m_tester, &ConnectionTester::said, this, [this] { m_area->bringIntoSight(m_tester); });
    keepTranslated(this, [this] { say(); });
    m_form->focusFirst();
}

void ProfileEditor::save(SecretHome home)
{
    if (!m_form->accept())
        return;
    setBusy(true);
    QCoro::connect(m_profiles.save(m_form->profile(), m_form->secret(), home, m_before), this,
        [this](const desk::SaveProblem &problem) { finish(problem); });
}

void ProfileEditor::finish(const desk::SaveProblem &problem)
{
    setBusy(false);
    m_problem = problem;
    if (!problem.store && !problem.keychain) {
        m_form->clearSecret();
        accept();
        return;
    }
    if (!problem.store)
        m_before = m_profiles.find(m_id);
    say();
    if (m_banner->isVisibleTo(this))
        m_area->bringIntoSight(m_banner);
    if (problem.store && problem.store->kind == ProfileStoreErrorKind::NameTaken)
        m_form->sayNameTaken();
}

void ProfileEditor::test()
{
    if (m_form->accept())
        m_tester->test(m_form->profile(), m_form->secret());
}

void ProfileEditor::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_form->setEnabled(!busy);
    m_banner->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
    m_test->setEnabled(!busy);
}

void ProfileEditor::say()
{
    setWindowTitle(m_before ? tr("Profile") : tr("New profile"));
    m_test->setText(tr("Test connection"));
    m_again->setText(tr("Try again"));
    m_useOnce->setText(tr("Use for this session only"));
    sayProblem();
}

void ProfileEditor::sayProblem()
{
    const bool nameTaken = m_problem.store && m_problem.store->kind == ProfileStoreErrorKind::NameTaken;
    m_again->setVisible(m_problem.keychain && m_problem.keychain->kind != credentials::KeychainErrorKind::NoService);
    m_useOnce->setVisible(m_problem.keychain.has_value());
    if (m_problem.store && !nameTaken) {
        m_banner->say(Banner::Mood::Danger, ProfileWords::storeTitle(*m_problem.store),
            ProfileWords::storeText(*m_problem.store));
    } else if (m_problem.keychain) {
        const SecretText words = SecretWords::notStored(*m_problem.keychain);
        //: Below the message that the AppSecret of a profile could not be kept.
        m_banner->say(Banner::Mood::Warning, words.title, words.text + u'\n' + tr("All else of the profile is saved."));
    } else {
        m_banner->hide();
    }
}

} // namespace ui
