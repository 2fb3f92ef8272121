#include "intake_actions.h"

#include "key_names.h"
#include "symbolic_icon.h"

#include <iterator>

namespace ui {

namespace {

struct Row {
    IntakeActions::Id id;
    const char *name;
    const char *icon;
    const char *keys; ///< The first is shown.
    const char *text;
    const char *hint;
};

// In the order of IntakeActions::Id.
constexpr Row rows[] = {
    {IntakeActions::Add, "addDevice", "add", "Ctrl+N; Ins", QT_TRANSLATE_NOOP("ui::IntakeActions", "&Add a device…"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Add one device to the book by its device ID")},
    {IntakeActions::Edit, "editDevice", "edit", "F2", QT_TRANSLATE_NOOP("ui::IntakeActions", "&Edit…"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Change the device's name, user, tags and notes")},
    {IntakeActions::Remove, "removeDevices", "remove", "Del",
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Re&move from the book"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Take the marked devices out of the book; the platform keeps them")},
    {IntakeActions::Undo, "undoRemoval", "undo", "Ctrl+Z", QT_TRANSLATE_NOOP("ui::IntakeActions", "&Undo the removal"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Put the devices back that were removed last")},
    {IntakeActions::ImportFile, "importFile", "import", "", QT_TRANSLATE_NOOP("ui::IntakeActions", "&Import a table…"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Import devices from a CSV file")},
    {IntakeActions::ImportProject, "importProject", "import", "",
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Import from the p&latform…"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Import the devices of the profile's project")},
    {IntakeActions::ExportAll, "exportAll", "export", "",
        QT_TRANSLATE_NOOP("ui::IntakeActions", "E&xport all devices…"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Save all devices of the book as a CSV file")},
    {IntakeActions::ExportMarked, "exportMarked", "export", "",
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Export the &marked devices…"),
        QT_TRANSLATE_NOOP("ui::IntakeActions", "Save the marked devices as a CSV file")},
};
static_assert(std::size(rows) == IntakeActions::Count);

} // namespace

IntakeActions::IntakeActions(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(row.keys)));
        action->setIcon(symbolicIcon(theme, QLatin1StringView(row.icon)));
        m_actions << action;
    }
    retranslate();
}

void IntakeActions::forbid(Id id, const QString &why)
{
    m_obstacles.insert(id, why);
    m_actions.at(id)->setEnabled(why.isEmpty());
    say(id);
}

void IntakeActions::retranslate()
{
    for (const Row &row : rows)
        say(row.id);
}

void IntakeActions::say(Id id)
{
    const Row &row = rows[id];
    QAction *action = m_actions.at(id);
    action->setText(tr(row.text));
    const QString why = m_obstacles.value(id);
    const QString hint = why.isEmpty() ? tr(row.hint) : why;
    const QString keys = keyName(action->shortcut());
    //: Tooltip of an action: %1 what it does, %2 its keys.
    action->setToolTip(keys.isEmpty() ? hint : tr("%1 (%2)").arg(hint, keys));
}

} // namespace ui
