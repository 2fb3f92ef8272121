#include "window_actions.h"

#include "key_names.h"
#include "symbolic_icon.h"

namespace ui {

namespace {

struct Row {
    WindowActions::Id id;
    WindowActions::Menu menu;
    const char *name;
    const char *icon;
    const char *keys;
    const char *text;
    const char *hint;
};

using Menu = WindowActions::Menu;

// In the order of WindowActions::Id.
constexpr Row rows[] = {
    {WindowActions::OperatorName, Menu::File, "operatorName", "", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "Your &name…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Say who you are, for the activity record")},
    {WindowActions::Quit, Menu::File, "quit", "", "Ctrl+Q", QT_TRANSLATE_NOOP("ui::WindowActions", "&Quit"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "End the program; a change on its way is finished first")},
    {WindowActions::QuickOpen, Menu::View, "quickOpen", "search", "Ctrl+K",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Go to anything…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Find a device, an order, an action, a setting or a profile")},
    {WindowActions::Refresh, Menu::View, "refresh", "refresh", "F5",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Read again"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Read again what this page shows")},
    {WindowActions::Find, Menu::View, "find", "search", "Ctrl+F", QT_TRANSLATE_NOOP("ui::WindowActions", "&Find"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Type what to find on this page")},
    {WindowActions::ShowDevices, Menu::View, "showDevices", "camera", "Ctrl+1",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Devices"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Go to the devices")},
    {WindowActions::ShowCatalogue, Menu::View, "showCatalogue", "catalogue", "Ctrl+2",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Catalogue"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Compare the plans on sale")},
    {WindowActions::ShowOrders, Menu::View, "showOrders", "orders", "Ctrl+3",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Orders"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Find an order that was seen here")},
    {WindowActions::ShowActivity, Menu::View, "showActivity", "activity", "Ctrl+4",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Activity"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "See every change that was ever tried here")},
    {WindowActions::Buy, Menu::Device, "buy", "buy", "Ctrl+B", QT_TRANSLATE_NOOP("ui::WindowActions", "&Buy a plan…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Buy a cloud storage plan for this device")},
    {WindowActions::StartOrder, Menu::Device, "startOrder", "start", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "Start the order &now…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Bring the chosen order, which waits, into force now")},
    {WindowActions::Transfer, Menu::Device, "transfer", "transfer", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Transfer the order…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Move the chosen order to another device")},
    {WindowActions::Suspend, Menu::Device, "suspend", "frozen", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Suspend the order…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Freeze the chosen order for good")},
    {WindowActions::BindOrder, Menu::Device, "bindOrder", "bind", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "B&ind an order…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Attach an order to the account that administers this device")},
    {WindowActions::ClaimFreePlan, Menu::Device, "claimFreePlan", "gift", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "C&laim the free plan…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Claim months of this device's free plan")},
    {WindowActions::StartFreePlan, Menu::Device, "startFreePlan", "start", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "Start the &free plan now…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Bring the claimed free plan, which waits, into force now")},
    {WindowActions::ReplaceDevice, Menu::Device, "replaceDevice", "replace", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Replace the device…"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Move all orders of this broken device to its successor")},
    {WindowActions::CopyIotId, Menu::Device, "copyDeviceId", "copy", "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("ui::WindowActions", "&Copy the device ID"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Copy the device ID to the clipboard")},
    {WindowActions::Keys, Menu::Help, "keys", "", "?; F1", QT_TRANSLATE_NOOP("ui::WindowActions", "&Keys"),
        QT_TRANSLATE_NOOP("ui::WindowActions", "Show the keys")},
    {WindowActions::CopyDiagnostics, Menu::Help, "copyDiagnostics", "copy", "",
        QT_TRANSLATE_NOOP("ui::WindowActions", "Copy &diagnostics"),
        QT_TRANSLATE_NOOP(
            "ui::WindowActions", "Copy what helps to find a problem: versions, system and latest log lines")},
};
static_assert(std::size(rows) == WindowActions::Count);

} // namespace

WindowActions::WindowActions(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        if (*row.keys != '\0')
            action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(row.keys)));
        if (*row.icon != '\0')
            action->setIcon(symbolicIcon(theme, QLatin1StringView(row.icon)));
        m_actions << action;
    }
    // Asked for in a wizard as well, which is a window of its own.
    at(Keys)->setShortcutContext(Qt::ApplicationShortcut);
    retranslate();
}

QList<QAction *> WindowActions::of(Menu menu) const
{
    QList<QAction *> actions;
    for (const Row &row : rows) {
        if (row.menu == menu)
            actions << m_actions.at(row.id);
    }
    return actions;
}

void WindowActions::forbid(Id id, const QString &why)
{
    if (why.isEmpty())
        m_obstacles.remove(id);
    else
        m_obstacles.insert(id, why);
    m_actions.at(id)->setEnabled(why.isEmpty());
    say(id);
}

void WindowActions::awaitSession()
{
    for (const Row &row : rows) {
        const bool always = row.menu == Menu::File || row.menu == Menu::Help || row.id == QuickOpen;
        forbid(row.id, always ? QString() : tr("There is no profile to work with yet"));
    }
}

void WindowActions::retranslate()
{
    for (const Row &row : rows)
        say(row.id);
}

void WindowActions::say(Id id)
{
    const Row &row = rows[id];
    QAction *action = m_actions.at(id);
    action->setText(tr(row.text));
    const QString hint = m_obstacles.value(id, tr(row.hint));
    const QString keys = keyName(action->shortcut());
    //: Tooltip of an action: %1 what it does, %2 its keys.
    action->setToolTip(keys.isEmpty() ? hint : tr("%1 (%2)").arg(hint, keys));
    action->setStatusTip(QString());
    if (id == Suspend) {
        //: Other words, with spaces between them, by which a person may look for what suspends an order.
        action->setProperty("keywords", tr("freeze frozen"));
    }
}

} // namespace ui
