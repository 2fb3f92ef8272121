#include "profile_form.h"

#include "connection_page.h"
#include "defaults_page.h"
#include "keep_translated.h"
#include "limits_page.h"
#include "profile_endpoint.h"
#include "profile_words.h"

namespace ui {

using credentials::Profile;
using credentials::ProfileProblem;

ProfileForm::ProfileForm(QWidget *parent)
    : QTabWidget(parent)
    , m_connection(new ConnectionPage(this))
{
    setObjectName(QStringLiteral("profileForm"));
    auto *defaults = new DefaultsPage(this);
    add(m_connection);
    add(defaults);
    add(new LimitsPage(this));
    connect(m_connection, &ConnectionPage::serviceChosen, defaults, &DefaultsPage::setService);
    keepTranslated(this, [this] { say(); });
    setProfile(Profile());
}

void ProfileForm::add(ProfilePage *page)
{
    addTab(page, QString());
    m_pages << page;
    connect(page, &ProfilePage::touched, this, [this](const QString &field) {
        m_touched.insert(m_connection->fieldOf(field));
        judge();
        Q_EMIT edited();
    });
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    for (ProfilePage *page : std::as_const(m_pages))
        page->setProfile(profile);
    m_touched.clear();
    say();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    for (const ProfilePage *page : m_pages)
        page->putInto(profile);
    return profile;
}

/** What is wrong with the profile, and with what was typed and does not come into it. */
credentials::ProfileProblems ProfileForm::problems() const
{
    credentials::ProfileProblems problems = credentials::problemsOf(profile(), desk::knownRegions());
    for (ProfileProblem &problem : problems) {
        const QString field = m_connection->fieldOf(problem.field);
        // What was typed is no address at all.
        if (field != problem.field && m_connection->hasAddress())
            problem.kind = credentials::ProblemKind::BadUrl;
        problem.field = field;
    }
    for (const ProfilePage *page : m_pages)
        problems += page->problems();
    return problems;
}

/** The page of @p field, or of what it is part of; nothing: there is none. */
ProfilePage *ProfileForm::pageOf(const QString &field) const
{
    for (ProfilePage *page : m_pages) {
        if (page->fields().contains(field))
            return page;
    }
    return nullptr;
}

plans::Secret ProfileForm::secret() const
{
    return m_connection->secret();
}

void ProfileForm::clearSecret()
{
    m_connection->clearSecret();
}

bool ProfileForm::accept()
{
    for (const ProfilePage *page : std::as_const(m_pages))
        m_touched += QSet<QString>(page->fields().begin(), page->fields().end());
    judge();
    const credentials::ProfileProblems wrongFields = problems();
    if (wrongFields.isEmpty())
        return true;
    const QString wrong = wrongFields.first().field;
    if (ProfilePage *page = pageOf(wrong)) {
        setCurrentWidget(page);
        page->focusField(wrong);
    }
    return false;
}

void ProfileForm::focusFirst()
{
    m_connection->focusField(m_connection->fields().constFirst());
}

void ProfileForm::sayNameTaken()
{
    setCurrentWidget(m_connection);
    m_connection->sayNameTaken();
}

void ProfileForm::judge()
{
    m_connection->showAddress();
    QMap<QString, QString> wrong;
    for (const ProfileProblem &problem : problems()) {
        if (m_touched.contains(problem.field))
            wrong.insert(problem.field, ProfileWords::problem(problem.kind));
    }
    for (ProfilePage *page : std::as_const(m_pages)) {
        for (const QString &field : page->fields())
            page->setProblem(field, wrong.value(field));
    }
}

void ProfileForm::say()
{
    setAccessibleName(tr("Details of the profile"));
    for (ProfilePage *page : std::as_const(m_pages)) {
        page->say();
        setTabText(indexOf(page), page->title());
    }
    judge();
}

} // namespace ui
