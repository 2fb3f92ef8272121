#include "window_menus.h"

#include "environment_bar.h"
#include "session_pages.h"

#include <QMenuBar>

namespace ui {

WindowMenus::WindowMenus(
    QMenuBar &bar, const WindowActions &actions, QMenu *profiles, const EnvironmentBar &environment, QObject *parent)
    : QObject(parent)
    , m_file(bar.addMenu(QString()))
    , m_device(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
{
    m_file->addMenu(profiles);
    m_file->addAction(environment.lockAction());
    m_file->addActions(actions.of(WindowActions::Menu::File));
    m_tablesEnd = m_file->insertSeparator(actions.at(WindowActions::Quit));
    m_device->addActions(actions.of(WindowActions::Menu::Device));
    m_view->addActions(actions.of(WindowActions::Menu::View));
    m_help->addActions(actions.of(WindowActions::Menu::Help));
    for (QMenu *menu : {m_file, m_device, m_view, m_help}) {
        menu->setToolTipsVisible(true); // They say why something cannot be done.
        menu->addSeparator(); // What a session adds stands behind it.
    }
    m_view->addMenu(environment.themeMenu());
    m_view->addMenu(environment.languageMenu());
}

void WindowMenus::add(const SessionPages &session)
{
    m_file->insertActions(m_tablesEnd, session.tableActions());
    m_view->addActions(session.listActions());
    m_device->addActions(session.deviceActions());
}

void WindowMenus::say()
{
    m_file->setTitle(tr("&File"));
    m_device->setTitle(tr("&Device"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
}

} // namespace ui
