#include "defaults_page.h"

#include "call_versions_table.h"
#include "field_rows.h"

#include <QLineEdit>

namespace ui {

namespace {

const QString userNameField = QStringLiteral("userName");
const QString projectIdField = QStringLiteral("projectId");
const QString callVersionsField = QStringLiteral("callVersions");

} // namespace

DefaultsPage::DefaultsPage(QWidget *parent)
    : ProfilePage(parent)
    , m_userName(addLine(userNameField))
    , m_projectId(addLine(projectIdField))
    , m_versions(new CallVersionsTable(this))
{
    setObjectName(QStringLiteral("furtherPage"));
    addField(callVersionsField, m_versions);
    connect(m_versions, &CallVersionsTable::edited, this, [this] { touch(callVersionsField); });
}

QString DefaultsPage::title() const
{
    //: Title of a page of a profile's fields.
    return tr("Defaults and versions");
}

void DefaultsPage::fill(const credentials::Profile &profile)
{
    m_userName->setText(profile.userName);
    m_projectId->setText(profile.projectId);
    m_versions->show(profile.service, profile.callVersions);
}

void DefaultsPage::putInto(credentials::Profile &profile) const
{
    profile.userName = m_userName->text().trimmed();
    profile.projectId = m_projectId->text().trimmed();
    profile.callVersions = m_versions->overrides();
}

void DefaultsPage::setService(credentials::Service service)
{
    m_versions->show(service, {});
}

void DefaultsPage::say()
{
    rows().say(userNameField, tr("User name"), tr("Filled into forms that ask for the purchaser; may be left empty."));
    rows().say(projectIdField, tr("Project"),
        tr("Only for platforms that want a project token; a new token ends that of every other program."));
    rows().say(callVersionsField, tr("Call versions"), tr("Leave them unless the platform's support says otherwise."));
}

} // namespace ui
