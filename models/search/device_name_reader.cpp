#include "device_name_reader.h"

#include "romanizer.h"

#include <QtConcurrentRun>

namespace search {

namespace {

constexpr int portionSize = 500; // Taken within a few milliseconds.
constexpr int mostChanges = 2000; // Of more all are read again.

DeviceNaming namingOf(const storage::BookEntry &entry)
{
    const plans::Device &device = entry.device.device;
    DeviceNaming naming{device.iotId, device.displayName(), {}};
    for (const plans::Reported<QString> &other : {device.serialNumber, device.deviceName}) {
        if (other && !other->isEmpty())
            naming.others << *other;
    }
    return naming;
}

} // namespace

DeviceNameReader::DeviceNameReader(storage::Book &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_romanizer(std::make_shared<Romanizer>())
    , m_names(std::make_shared<DeviceNames>())
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, &DeviceNameReader::readOn);
    connect(&m_building, &QFutureWatcherBase::finished, this, &DeviceNameReader::takeBuilt);
    connect(&m_book, &storage::Book::changed, this, &DeviceNameReader::note);
}

DeviceNameReader::~DeviceNameReader() = default;

void DeviceNameReader::follow(bool wanted)
{
    m_followed = wanted;
    readOn();
}

QFuture<QList<SearchText>> DeviceNameReader::prepare(const QStringList &texts)
{
    return QtConcurrent::run(&m_thread, [texts, romanizer = m_romanizer] {
        QList<SearchText> prepared;
        for (const QString &text : texts)
            prepared << SearchText({}, text, romanizer.get());
        return prepared;
    });
}

void DeviceNameReader::note(const QStringList &iotIds)
{
    m_changed += QSet<QString>(iotIds.begin(), iotIds.end());
    if (iotIds.isEmpty() || m_changed.size() > mostChanges) {
        m_all = true;
        m_changed.clear();
    }
    if (m_followed && !m_pause.isActive())
        m_pause.start();
}

void DeviceNameReader::readOn()
{
    if (!m_followed || m_reading || (!m_all && m_changed.isEmpty()))
        return;
    m_reading = true;
    m_read.clear();
    if (std::exchange(m_all, false)) {
        m_changed.clear();
        readPortion({});
    } else {
        readChanged();
    }
}

void DeviceNameReader::readPortion(const QString &afterIotId)
{
    QCoro::connect(m_book.entries(afterIotId, portionSize), this,
        [this](const storage::Result<QList<storage::BookEntry>> &portion) { takePortion(portion); });
}

void DeviceNameReader::takePortion(const storage::Result<QList<storage::BookEntry>> &portion)
{
    if (!portion) {
        m_all = true;
        fail(portion.error());
        return;
    }
    for (const storage::BookEntry &entry : *portion)
        m_read << namingOf(entry);
    if (portion->size() == portionSize)
        readPortion(portion->last().device.device.iotId);
    else
        build({}, true);
}

void DeviceNameReader::readChanged()
{
    const QSet<QString> asked = std::exchange(m_changed, {});
    QCoro::connect(m_book.entriesOf(asked.values()), this,
        [this, asked](const storage::Result<QList<storage::BookEntry>> &entries) {
            if (!entries) {
                m_changed += asked;
                fail(entries.error());
                return;
            }
            for (const storage::BookEntry &entry : *entries)
                m_read << namingOf(entry);
            build(asked, false);
        });
}

void DeviceNameReader::build(const QSet<QString> &gone, bool anew)
{
    const auto before = anew ? std::make_shared<const DeviceNames>() : m_names;
    m_building.setFuture(
        QtConcurrent::run(&m_thread, [gone, before, read = std::exchange(m_read, {}), romanizer = m_romanizer] {
            return std::make_shared<const DeviceNames>(before->changed(gone, read, *romanizer));
        }));
}

void DeviceNameReader::takeBuilt()
{
    m_names = m_building.result();
    m_error.reset();
    m_ready = true;
    m_reading = false;
    Q_EMIT changed();
    readOn();
}

void DeviceNameReader::fail(const storage::StorageError &error)
{
    // The next change of the book, or the next person who follows, tries again.
    m_error = error;
    m_reading = false;
    Q_EMIT changed();
}

} // namespace search
