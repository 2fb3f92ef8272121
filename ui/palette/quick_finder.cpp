#include "quick_finder.h"

#include "device_name_reader.h"
#include "formats.h"
#include "plain_text.h"

#include <QtConcurrentRun>

namespace ui {

namespace {

constexpr int shortestOrderText = 3; // Anything shorter is part of nearly every number.

} // namespace

QuickFinder::QuickFinder(const QuickParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_finding, &QFutureWatcherBase::finished, this, &QuickFinder::takeDevices);
    connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] {
        m_actions.setPrepared(m_preparing.result());
        Q_EMIT changed();
    });
    if (m_parts.names != nullptr) {
        connect(m_parts.names, &search::DeviceNameReader::changed, this, [this] { find(m_text); });
        m_parts.names->follow(true);
    }
}

QuickFinder::~QuickFinder()
{
    if (m_parts.names != nullptr)
        m_parts.names->follow(false);
}

void QuickFinder::collect()
{
    m_actions.collect(m_parts.menus, m_parts.kinds);
    if (m_parts.names != nullptr)
        m_preparing.setFuture(m_parts.names->prepare(m_actions.texts()));
}

void QuickFinder::find(const QString &text)
{
    m_text = text;
    findOrders();
    if (m_finding.isRunning())
        return; // What it finds is looked at once more then.
    m_findingFor = m_text;
    if (m_parts.names == nullptr) {
        m_foundFor = m_findingFor;
        Q_EMIT changed();
        return;
    }
    m_findingIn = m_parts.names->names();
    m_finding.setFuture(QtConcurrent::run(
        [names = m_findingIn, text = m_findingFor] { return names->find(search::Query(text), mostOfGroup); }));
}

void QuickFinder::takeDevices()
{
    m_devices = m_finding.result();
    // Names that were read meanwhile are looked through as well.
    if (m_findingFor != m_text || m_findingIn != m_parts.names->names()) {
        find(m_text);
        return;
    }
    m_foundFor = m_findingFor;
    Q_EMIT changed();
}

void QuickFinder::findOrders()
{
    const QString text = m_text.trimmed();
    // A question asked while one is being answered is only worth asking when it is still wanted.
    if (m_parts.book == nullptr || m_askingForOrders || text == m_ordersFor || text.size() < shortestOrderText)
        return;
    m_askingForOrders = true;
    QCoro::connect(m_parts.book->findOrders(text, mostOfGroup), this,
        [this, text](storage::Result<QList<storage::SeenOrder>> orders) {
            m_askingForOrders = false;
            m_ordersFor = text;
            m_orders = orders ? std::move(*orders) : QList<storage::SeenOrder>();
            findOrders();
            if (text == m_foundFor.trimmed())
                Q_EMIT changed();
        });
}

bool QuickFinder::isCurrent() const
{
    const QString text = m_text.trimmed();
    const bool ordersFound
        = m_parts.book == nullptr || text.size() < shortestOrderText || (!m_askingForOrders && m_ordersFor == text);
    return m_foundFor == m_text && ordersFound;
}

QList<QuickEntry> QuickFinder::entries() const
{
    const search::Query query(m_foundFor);
    QList<QuickEntry> entries = foundDevices(query) + foundOrders(query);
    if (!query.isEmpty())
        entries << m_actions.find(query);
    return entries;
}

bool QuickFinder::isReading() const
{
    return m_parts.names != nullptr && !m_parts.names->isReady() && !m_parts.names->error();
}

bool QuickFinder::hasFailed() const
{
    return m_parts.names != nullptr && m_parts.names->error();
}

QList<QuickEntry> QuickFinder::foundDevices(const search::Query &query) const
{
    QList<QuickEntry> entries;
    for (const search::FoundDevice &device : m_devices.best) {
        QuickEntry entry;
        entry.title = Formats::shown(device.name);
        entry.detail = device.iotId == device.name ? QString() : onOneLine(device.iotId);
        entry.rank = device.rank;
        entry.iotId = device.iotId;
        // In a name with a masked number the places are others.
        if (entry.title == onOneLine(device.name))
            entry.titleSpans = device.spans;
        entry.detailSpans = search::SearchView().spans(entry.detail, query);
        entries << entry;
    }
    return entries;
}

QList<QuickEntry> QuickFinder::foundOrders(const search::Query &query) const
{
    QList<QuickEntry> entries;
    if (m_ordersFor.isEmpty() || m_ordersFor != m_foundFor.trimmed())
        return entries;
    for (const storage::SeenOrder &seen : m_orders) {
        QuickEntry entry;
        entry.kind = QuickKind::Order;
        entry.title = onOneLine(seen.order.orderId);
        entry.detail = Formats::shown(seen.deviceName.isEmpty() ? seen.iotId : seen.deviceName);
        const search::SearchText text({seen.order.orderId}, {}, nullptr);
        entry.rank = text.view().rank(query).value_or(search::Rank::Fragment);
        entry.iotId = seen.iotId;
        entry.orderId = seen.order.orderId;
        entry.titleSpans = text.view().spans(entry.title, query);
        entry.detailSpans = text.view().spans(entry.detail, query);
        entries << entry;
    }
    return entries;
}

} // namespace ui
