#include "profile_menu.h"

#include "keep_translated.h"
#include "plain_text.h"

#include <QActionGroup>

namespace ui {

ProfileMenu::ProfileMenu(desk::ProfileDesk &profiles, QWidget *parent)
    : QMenu(parent)
    , m_profiles(profiles)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("profileMenu"));
    connect(&profiles, &desk::ProfileDesk::changed, this, &ProfileMenu::fill);
    connect(
        m_group, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT chosen(action->data().toUuid()); });
    fill();
    keepTranslated(this, [this] { say(); });
}

void ProfileMenu::setCurrent(const QUuid &id)
{
    m_current = id;
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toUuid() == id);
}

void ProfileMenu::fill()
{
    clear();
    add(QUuid(), QString());
    m_builtIn = actions().constFirst();
    for (const credentials::Profile &profile : m_profiles.profiles())
        // Without mnemonics.
        add(profile.id, onOneLine(profile.name).replace(u'&', QStringLiteral("&&")));
    addSeparator();
    m_manage = addAction(QString(), this, &ProfileMenu::profilesWanted);
    m_manage->setObjectName(QStringLiteral("manageProfiles"));
    say();
}

void ProfileMenu::add(const QUuid &id, const QString &name)
{
    QAction *action = addAction(name);
    action->setObjectName(QStringLiteral("profile-") + id.toString(QUuid::WithoutBraces));
    action->setCheckable(true);
    action->setData(id);
    action->setChecked(id == m_current);
    m_group->addAction(action);
}

void ProfileMenu::say()
{
    setTitle(tr("&Profile"));
    m_builtIn->setText(tr("&Built-in platform"));
    m_manage->setText(tr("&Profiles…"));
}

} // namespace ui
