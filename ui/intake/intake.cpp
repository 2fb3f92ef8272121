#include "intake.h"

#include "add_device_dialog.h"
#include "device_export.h"
#include "edit_device_dialog.h"
#include "import_wizard.h"
#include "project_wizard.h"
#include "removal.h"

namespace ui {

Intake::Intake(const IntakeParts &parts, std::function<QStringList()> marked, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_marked(std::move(marked))
    , m_window(window)
    , m_actions(new IntakeActions(parts.theme, this))
    , m_removal(new Removal(parts.book, this))
    , m_export(new DeviceExport(parts.book, window))
{
    // Within the list alone: elsewhere these keys are for what is there.
    m_actions->at(IntakeActions::Remove)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const auto when
        = [this](IntakeActions::Id id, auto slot) { connect(m_actions->at(id), &QAction::triggered, this, slot); };
    when(IntakeActions::Add, [this] { add(); });
    when(IntakeActions::Edit, [this] { edit(); });
    when(IntakeActions::Remove, [this] { m_removal->remove(m_marked()); });
    when(IntakeActions::Undo, [this] { m_removal->undo(); });
    when(IntakeActions::ImportFile, [this] { importFile(); });
    when(IntakeActions::ImportProject, [this] { importProject(); });
    when(IntakeActions::ExportAll, [this] { m_export->offer({}); });
    when(IntakeActions::ExportMarked, [this] { m_export->offer(m_marked()); });
    connect(m_export, &DeviceExport::changed, this, &Intake::permit);
    connect(m_removal, &Removal::changed, this, &Intake::permit);
    permit();
}

QList<QAction *> Intake::selectionActions() const
{
    return {m_actions->at(IntakeActions::Edit), m_actions->at(IntakeActions::ExportMarked),
        m_actions->at(IntakeActions::Remove)};
}

QList<QAction *> Intake::listActions() const
{
    return {m_actions->at(IntakeActions::Add), m_actions->at(IntakeActions::ImportFile),
        m_actions->at(IntakeActions::ImportProject), m_actions->at(IntakeActions::ExportAll),
        m_actions->at(IntakeActions::Undo)};
}

QList<QAction *> Intake::tableActions() const
{
    return {m_actions->at(IntakeActions::ImportFile), m_actions->at(IntakeActions::ImportProject),
        m_actions->at(IntakeActions::ExportAll), m_actions->at(IntakeActions::ExportMarked)};
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
    const QString saving = m_export->state() == DeviceExport::State::Running
        ? tr("Another table is being saved; wait a moment")
        : QString();
    m_actions->forbid(IntakeActions::ExportAll, saving);
    m_actions->forbid(IntakeActions::ExportMarked, saving.isEmpty() ? none : saving);
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

void Intake::importFile()
{
    auto *wizard = new ImportWizard(m_parts.book, m_parts.theme, m_parts.environment, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void Intake::importProject()
{
    auto *wizard = new ProjectWizard(m_parts.desk, m_parts.book, m_parts.theme, m_parts.environment, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

} // namespace ui
