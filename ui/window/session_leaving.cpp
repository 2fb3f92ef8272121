#include "bulk_reader.h"
#include "change_commands.h"
#include "change_wizard.h"
#include "device_export.h"
#include "device_name_reader.h"
#include "device_page.h"
#include "device_record.h"
#include "import_wizard.h"
#include "intake.h"
#include "project_wizard.h"
#include "session_pages.h"

#include <algorithm>

// What the window asks of the pages before it leaves them.

namespace ui {

Unfinished SessionPages::unfinished() const
{
    const auto isOpen = [](const QWidget *wizard) { return wizard->isVisible(); };
    const QList<ChangeWizard *> changes = findChildren<ChangeWizard *>();
    const QList<ImportWizard *> imports = findChildren<ImportWizard *>();
    const QList<ProjectWizard *> projects = findChildren<ProjectWizard *>();
    Unfinished unfinished;
    unfinished.change = std::any_of(changes.begin(), changes.end(),
        [&](const ChangeWizard *wizard) { return isOpen(wizard) && !wizard->isDecided(); });
    unfinished.replacement = m_changes->isReplacing();
    unfinished.import
        = std::any_of(imports.begin(), imports.end(), isOpen) || std::any_of(projects.begin(), projects.end(), isOpen);
    unfinished.tableSaving = m_devices->intake().deviceExport().state() == DeviceExport::State::Running;
    if (const desk::BulkProgress &reading = m_session.bulkReader.progress(); reading.running && !reading.cancelled) {
        unfinished.readTotal = reading.total;
        unfinished.readSoFar = reading.done;
    }
    unfinished.notes = m_devices->record().notTaken();
    return unfinished;
}

void SessionPages::connectUnfinished()
{
    connect(&m_devices->record(), &desk::DeviceRecord::changed, this, &SessionPages::unfinishedChanged);
    connect(&m_devices->intake().deviceExport(), &DeviceExport::changed, this, &SessionPages::unfinishedChanged);
    connect(&m_session.bulkReader, &desk::BulkReader::progressed, this, &SessionPages::unfinishedChanged);
    connect(m_changes, &ChangeCommands::replacementChanged, this, &SessionPages::unfinishedChanged);
}

bool SessionPages::saveNotes()
{
    desk::DeviceRecord &record = m_devices->record();
    if (!record.isPending())
        return false;
    record.save();
    return record.isPending(); // The book may have answered at once.
}

void SessionPages::setProfileGone()
{
    m_profileGone = true;
    permitBuying();
}

search::DeviceNameReader &SessionPages::deviceNames()
{
    if (m_names == nullptr)
        m_names = new search::DeviceNameReader(m_session.book, this);
    return *m_names;
}

} // namespace ui
