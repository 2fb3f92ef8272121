#include "intake.h"

#include "add_device_dialog.h"
#include "edit_device_dialog.h"
#include "removal.h"

namespace ui {

Intake::Intake(const IntakeParts &parts, std::function<QStringList()> marked, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_marked(std::move(marked))
    , m_window(window)
    , m_actions(new IntakeActions(parts.theme, this))
    , m_removal(new Removal(parts.book, this))
{
    // Within the list alone: elsewhere these keys are for what is there.
    m_actions->at(IntakeActions::Remove)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const auto when
        = [this](IntakeActions::Id id, auto slot) { connect(m_actions->at(id), &QAction::triggered, this, slot); };
    when(IntakeActions::Add, [this] { add(); });
    when(IntakeActions::Edit, [this] { edit(); });
    when(IntakeActions::Remove, [this] { m_removal->remove(m_marked()); });
    when(IntakeActions::Undo, [this] { m_removal->undo(); });
    connect(m_removal, &Removal::changed, this, &Intake::permit);
    permit();
}

QList<QAction *> Intake::selectionActions() const
{
    return {m_actions->at(IntakeActions::Edit), m_actions->at(IntakeActions::Remove)};
}

QList<QAction *> Intake::listActions() const
{
    return {m_actions->at(IntakeActions::Add), m_actions->at(IntakeActions::Undo)};
}

QList<QAction *> Intake::deviceActions() const
{
    return {m_actions->at(IntakeActions::Add), m_actions->at(IntakeActions::Edit), m_actions->at(IntakeActions::Remove),
        m_actions->at(IntakeActions::Undo)};
}

void Intake::setMarkedCount(int count)
{
    if (count == m_markedCount)
        return;
    m_markedCount = count;
    permit();
}

void Intake::retranslate()
{
    m_actions->retranslate();
    permit();
}

void Intake::permit()
{
    const QString busy = m_removal->isBusy() ? tr("Devices are being removed or put back; wait a moment") : QString();
    const QString none = m_markedCount == 0 ? tr("No device is marked") : QString();
    m_actions->forbid(IntakeActions::Edit, m_markedCount > 1 ? tr("Mark one device alone to edit it") : none);
    m_actions->forbid(IntakeActions::Remove, busy.isEmpty() ? none : busy);
    m_actions->forbid(
        IntakeActions::Undo, busy.isEmpty() && m_removal->restorable() == 0 ? tr("Nothing was removed") : busy);
}

void Intake::add()
{
    auto *dialog = new AddDeviceDialog(m_parts.book, m_parts.theme, m_window);
    connect(dialog, &AddDeviceDialog::deviceWanted, this, &Intake::deviceWanted);
    dialog->open();
}

void Intake::edit()
{
    const QStringList marked = m_marked();
    if (marked.size() != 1)
        return;
    auto *dialog = new EditDeviceDialog(m_parts.book, m_parts.theme, marked.constFirst(), m_window);
    dialog->open();
}

} // namespace ui
