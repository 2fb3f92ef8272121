#include "book_loader.h"

#include "device_table.h"

#include <QCoroTask>

namespace tables {

namespace {

constexpr int portionSize = 500; // Taken within a few milliseconds.
constexpr int shortestOrderText = 3; // Anything shorter is part of nearly every number.
constexpr int mostDevices = 1000;

} // namespace

BookLoader::BookLoader(storage::Book &book, DeviceTable &table, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_table(table)
{
    connect(&m_book, &storage::Book::changed, this, &BookLoader::note);
}

void BookLoader::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_table.beginLoading();
    readPortion({});
}

void BookLoader::readPortion(const QString &afterIotId)
{
    QCoro::connect(m_book.entries(afterIotId, portionSize), this,
        [this](storage::Result<QList<storage::BookEntry>> portion) { takePortion(std::move(portion)); });
}

void BookLoader::takePortion(storage::Result<QList<storage::BookEntry>> portion)
{
    m_error.reset();
    if (portion) {
        m_table.take(*portion);
        if (portion->size() == portionSize) {
            readPortion(portion->last().device.device.iotId);
            return;
        }
        m_table.endLoading();
    } else {
        m_error = portion.error();
        m_table.stopLoading();
    }
    m_loading = false;
    if (std::exchange(m_loadAgain, false))
        load();
    else
        Q_EMIT loaded();
}

void BookLoader::note(const QStringList &iotIds)
{
    if (iotIds.isEmpty()) {
        load();
        return;
    }
    m_changed += QSet<QString>(iotIds.begin(), iotIds.end());
    readChanged();
}

void BookLoader::readChanged()
{
    if (m_changed.isEmpty() || !m_reading.isEmpty())
        return;
    for (const QString &iotId : std::as_const(m_changed)) {
        m_reading << iotId;
        if (m_reading.size() == portionSize)
            break;
    }
    for (const QString &iotId : std::as_const(m_reading))
        m_changed.remove(iotId);
    QCoro::connect(m_book.entriesOf(m_reading), this, [this](storage::Result<QList<storage::BookEntry>> entries) {
        const QStringList asked = std::exchange(m_reading, {});
        if (entries)
            m_table.update(asked, *entries);
        readChanged();
        Q_EMIT updated();
    });
}

void BookLoader::findOrders(const QString &text)
{
    m_ordersWanted = text.size() >= shortestOrderText ? text : QString();
    askForOrders();
}

void BookLoader::askForOrders()
{
    // Questions asked while one is being answered are only worth asking when they are still wanted.
    if (m_askingForOrders || m_ordersWanted.isEmpty())
        return;
    m_askingForOrders = true;
    const QString text = std::exchange(m_ordersWanted, {});
    QCoro::connect(
        m_book.devicesOfOrders(text.trimmed(), mostDevices), this, [this, text](storage::Result<QStringList> iotIds) {
            m_askingForOrders = false;
            if (iotIds)
                m_table.setOrderMatches(text, *iotIds);
            Q_EMIT updated();
            askForOrders();
        });
}

} // namespace tables
