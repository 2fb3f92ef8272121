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
        // What is told of can be written, it seems.
        writeLeft();
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
    // The book may have answered before it was asked to the end, so the next look begins before that.
    const int look = m_look++;
    const Left left = changedHere();
    m_device = {};
    m_device.device = device;
    m_ready = false;
    m_known = false;
    m_unsaved = {};
    m_error.reset();
    write(left, look);
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
                takeLeft();
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
            takeLeft();
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

QList<plans::BookDevice> DeviceRecord::notTaken() const
{
    QList<plans::BookDevice> devices;
    if (m_error && m_unsaved.contains(plans::DeviceField::Notes))
        devices << m_device;
    for (const Left &left : m_left) {
        if (left.change.fields.contains(plans::DeviceField::Notes))
            devices << left.change.device;
    }
    return devices;
}

void DeviceRecord::save()
{
    write(changedHere(), m_look);
}

/** These fields alone: the rest may be newer in the book. */
DeviceRecord::Left DeviceRecord::changedHere() const
{
    return {{m_device, m_unsaved}, m_known};
}

/** Writes down what was changed at @p look, if anything was. */
void DeviceRecord::write(const Left &left, int look)
{
    m_pause.stop();
    if (left.change.fields.isEmpty())
        return;
    const int edit = m_edit;
    ++m_writing;
    QCoro::connect(saving(left), this, [this, look, edit, left](const storage::Result<storage::ChangeCounts> &saved) {
        --m_writing;
        if (look != m_look)
            noteWritten(left, saved);
        if (look == m_look && edit == m_edit) {
            if (saved) {
                m_unsaved = {};
                m_known = true;
            }
            m_error = saved ? std::nullopt : std::optional(saved.error());
        }
        Q_EMIT changed();
    });
}

QCoro::Task<storage::Result<storage::ChangeCounts>> DeviceRecord::saving(const Left &left)
{
    // What was removed meanwhile must not come back because of its notes.
    const auto absent = left.known ? storage::AbsentDevices::PassOver : storage::AbsentDevices::Add;
    const QList<plans::DeviceChange> changes{left.change};
    return m_book.change(changes, storage::KnownDevices::Update, {}, absent);
}

/** Another device is looked at since: what the book did not take is kept for when one comes back. */
void DeviceRecord::noteWritten(const Left &left, const storage::Result<storage::ChangeCounts> &saved)
{
    if (saved)
        return;
    const QString &iotId = left.change.device.device.iotId;
    m_left.insert(iotId, left);
    if (iotId != m_device.device.iotId || !m_ready)
        return;
    m_error = saved.error();
    takeLeft();
    Q_EMIT changed();
}

/** Brings back what was changed of the device at hand at an earlier look; what was typed since is newer. */
void DeviceRecord::takeLeft()
{
    const QString iotId = m_device.device.iotId;
    if (!m_left.contains(iotId))
        return;
    const Left left = m_left.take(iotId);
    if (!m_unsaved.isEmpty())
        return;
    m_device = plans::changed(m_device, left.change);
    m_unsaved = left.change.fields;
    m_known = m_known || left.known;
    ++m_edit;
    m_pause.start();
}

/** Tries once more to write what the book did not take of devices looked at earlier. */
void DeviceRecord::writeLeft()
{
    const QHash<QString, Left> all = std::exchange(m_left, {});
    for (const Left &left : all) {
        ++m_writing;
        QCoro::connect(saving(left), this, [this, left](const storage::Result<storage::ChangeCounts> &saved) {
            --m_writing;
            noteWritten(left, saved);
            Q_EMIT changed();
        });
    }
}

} // namespace desk
