#include "device_table.h"

#include "dialled.h"

#include <QtConcurrent>

#include <algorithm>

namespace tables {

DeviceTable::DeviceTable(std::function<QDateTime()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(now))
{
    connect(&m_ranking, &QFutureWatcherBase::finished, this, &DeviceTable::takeRanks);
}

DeviceTable::~DeviceTable() = default;

int DeviceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DeviceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int DeviceTable::rowOf(const QString &iotId) const
{
    const std::optional<Id> id = m_rows.find(iotId);
    const auto place = id ? std::find(m_shown.cbegin(), m_shown.cend(), *id) : m_shown.cend();
    return place == m_shown.cend() ? -1 : static_cast<int>(place - m_shown.cbegin());
}

std::optional<plans::Device> DeviceTable::device(const QString &iotId) const
{
    const std::optional<Id> id = m_rows.find(iotId);
    return id ? std::optional(deviceOf(m_rows.record(*id), m_rows.sharedTexts())) : std::nullopt;
}

QVariant DeviceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Id id = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return value(id, static_cast<DeviceColumn>(index.column()));
    case DeviceRole:
        return QVariant::fromValue(deviceOf(m_rows.record(id), m_rows.sharedTexts()));
    case IotIdRole:
        return m_rows.iotId(id);
    case GroupsRole:
        return m_rows.groups(id).toInt();
    case PlansRole: {
        const std::optional<plans::PlanSummary> plans = plansOf(m_rows.record(id));
        return plans ? QVariant::fromValue(*plans) : QVariant();
    }
    default:
        return {};
    }
}

QVariant DeviceTable::value(Id id, DeviceColumn column) const
{
    const QByteArrayView record = m_rows.record(id);
    const auto text = [&](RecordText which) { return QString::fromUtf8(textOf(record, which)); };
    const auto shared = [&](SharedText which) {
        const std::optional<quint64> number = sharedTextOf(record, which);
        return number ? QVariant(m_rows.sharedTexts().at(*number)) : QVariant();
    };
    const auto number = [](std::optional<int> value) { return value ? QVariant(*value) : QVariant(); };
    const auto time = [](const QDateTime &value) { return value.isValid() ? QVariant(value) : QVariant(); };
    switch (column) {
    case DeviceColumn::Name:
        return QString::fromUtf8(displayNameOf(record));
    case DeviceColumn::IotId:
        return text(RecordText::IotId);
    case DeviceColumn::Product:
        return shared(SharedText::ProductName);
    case DeviceColumn::Category:
        return number(m_rows.category(id));
    case DeviceColumn::Serial:
        return text(RecordText::Serial);
    case DeviceColumn::Region:
        return shared(SharedText::Region);
    case DeviceColumn::Administrator:
        return text(RecordText::Administrator);
    case DeviceColumn::Tags:
        return text(RecordText::Tags).split(u'\n', Qt::SkipEmptyParts);
    case DeviceColumn::Status:
        return number(m_rows.status(id));
    case DeviceColumn::PlanState:
        return m_rows.groups(id).toInt();
    case DeviceColumn::CoveredUntil:
        return time(m_rows.coveredUntil(id));
    case DeviceColumn::ReadAt:
        return time(m_rows.readAt(id));
    }
    return {};
}

void DeviceTable::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    matchText(text);
    showAnew();
}

void DeviceTable::matchText(const QString &text)
{
    const search::Query before = std::exchange(m_query, search::Query(text));
    const search::Query numberBefore = std::exchange(m_number, search::Query(plans::ungrouped(text)));
    std::optional<QList<search::Query::Word>> beyond;
    if (numberBefore.isEmpty() && m_number.isEmpty())
        beyond = m_query.wordsBeyond(before);
    for (const Id id : m_rows.all()) {
        quint8 &marks = m_marks[id];
        // What did not fit before does not fit more words.
        const bool matches = !beyond ? textMatches(id) : (marks & TextMatches) != 0 && hasWords(id, *beyond);
        marks = static_cast<quint8>((marks & Came) | (matches ? TextMatches : 0));
    }
}

bool DeviceTable::textMatches(Id id) const
{
    return hasWords(id, m_query.words()) || (!m_number.isEmpty() && hasWords(id, m_number.words()));
}

bool DeviceTable::hasWords(Id id, const QList<search::Query::Word> &words) const
{
    const QByteArrayView text = m_rows.searchText(id);
    return std::all_of(
        words.cbegin(), words.cend(), [text](const search::Query::Word &word) { return word.indexIn(text) >= 0; });
}

void DeviceTable::setOrderMatches(const QString &text, const QStringList &iotIds)
{
    if (text != m_text)
        return;
    bool more = false;
    for (const QString &iotId : iotIds) {
        if (const std::optional<Id> id = m_rows.find(iotId)) {
            more = more || (m_marks[*id] & (TextMatches | OrderMatches)) == 0;
            m_marks[*id] |= OrderMatches;
        }
    }
    if (more)
        showAnew();
}

void DeviceTable::setGroup(std::optional<DeviceGroup> group)
{
    if (group == m_group)
        return;
    m_group = group;
    showAnew();
}

bool DeviceTable::isShown(Id id) const
{
    return (m_marks[id] & (TextMatches | OrderMatches)) != 0 && (!m_group || m_rows.groups(id).testFlag(*m_group));
}

std::vector<DeviceTable::Id> DeviceTable::shownInOrder() const
{
    std::vector<Id> shown;
    shown.reserve(m_shown.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown), [this](Id id) { return isShown(id); });
    return shown;
}

void DeviceTable::showAnew()
{
    std::vector<Id> shown = shownInOrder();
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void DeviceTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_column = static_cast<DeviceColumn>(column);
    m_direction = order;
    // Names cannot be compared fast enough before they are ranked; then all are sorted anyway.
    if (m_sorted && !m_ranksAwaited)
        sortAll();
}

void DeviceTable::retranslate()
{
    m_rows.forgetNameRanks();
    rankNames();
}

void DeviceTable::rankNames()
{
    // Ranking this many is not felt.
    constexpr int fewNames = 500;
    if (m_rows.size() < fewNames) {
        m_rows.setNameRanks(tables::rankNames(m_rows.names()), m_rows.namesState());
        sortAll();
        return;
    }
    if (m_ranking.isRunning())
        return;
    m_ranksAwaited = true;
    m_rankedState = m_rows.namesState();
    m_ranking.setFuture(QtConcurrent::run([names = m_rows.names()] { return tables::rankNames(names); }));
}

void DeviceTable::takeRanks()
{
    if (m_ranking.future().isCanceled())
        return;
    m_ranksAwaited = false;
    if (m_rows.setNameRanks(m_ranking.result(), m_rankedState))
        sortAll();
    else
        rankNames();
}

} // namespace tables
