#include "device_record.h"

namespace desk {

namespace {

constexpr std::chrono::milliseconds pause{1000}; // A person has stopped typing.

} // namespace

DeviceRecord::DeviceRecord(storage::Book &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DeviceRecord::save);
    connect(&book, &storage::Book::changed, this, [this](const QStringList &iotIds) {
        const bool ours = iotIds.isEmpty() || iotIds.contains(m_device.device.iotId);
        if (ours && m_unsaved.isEmpty() && !m_device.device.iotId.isEmpty())
            lookUp();
    });
}

DeviceRecord::~DeviceRecord()
{
    save();
}

void DeviceRecord::setDevice(const plans::Device &device)
{
    if (device.iotId == m_device.device.iotId) {
        m_device.device = device;
        return;
    }
    save();
    m_device = {};
    m_device.device = device;
    m_ready = false;
    m_known = false;
    m_unsaved = {};
    m_error.reset();
    ++m_look;
    Q_EMIT changed();
    lookUp();
}

void DeviceRecord::lookUp()
{
    const int look = m_look;
    const int edit = m_edit;
    QCoro::connect(m_book.entriesOf({m_device.device.iotId}), this,
        [this, look, edit](const storage::Result<QList<storage::BookEntry>> &entries) {
            // What a person wrote meanwhile is newer than what the book has.
            if (look != m_look || edit != m_edit)
                return;
            if (!entries) {
                m_error = entries.error();
                Q_EMIT changed();
                return;
            }
            m_error.reset();
            m_ready = true;
            if (!entries->isEmpty()) {
                m_known = true;
                const plans::Device told = m_device.device;
                m_device = entries->constFirst().device;
                m_device.device = told;
            }
            Q_EMIT changed();
        });
}

void DeviceRecord::setNotes(const QString &notes)
{
    if (!m_ready || notes == m_device.notes)
        return;
    m_device.notes = notes;
    m_unsaved.insert(plans::DeviceField::Notes);
    ++m_edit;
    m_pause.start();
    Q_EMIT changed();
}

void DeviceRecord::setAdministrator(const QString &account)
{
    if (!m_ready || account == m_device.administrator)
        return;
    m_device.administrator = account;
    m_unsaved.insert(plans::DeviceField::Administrator);
    ++m_edit;
    save();
}

void DeviceRecord::save()
{
    m_pause.stop();
    if (m_unsaved.isEmpty())
        return;
    const int look = m_look;
    const int edit = m_edit;
    // These fields alone: the rest may be newer in the book.
    const QList<plans::DeviceChange> changes{{m_device, m_unsaved}};
    // What was removed meanwhile must not come back because of its notes.
    const auto absent = m_known ? storage::AbsentDevices::PassOver : storage::AbsentDevices::Add;
    auto saving = m_book.change(changes, storage::KnownDevices::Update, {}, absent);
    QCoro::connect(std::move(saving), this, [this, look, edit](const storage::Result<storage::ChangeCounts> &saved) {
        if (look != m_look || edit != m_edit)
            return;
        if (saved) {
            m_unsaved = {};
            m_known = true;
        }
        m_error = saved ? std::nullopt : std::optional(saved.error());
        Q_EMIT changed();
    });
}

} // namespace desk
