#include "operation_filter.h"

#include <algorithm>

namespace tables {

using desk::OperationState;

bool isIn(OperationGroup group, OperationState state)
{
    switch (group) {
    case OperationGroup::Open:
        return desk::isOpen(state);
    case OperationGroup::OutcomeUnknown:
        return desk::isOutcomeUnknown(state);
    case OperationGroup::Done:
        return state == OperationState::Settled;
    case OperationGroup::Refused:
        return state == OperationState::Refused;
    case OperationGroup::DidNotHappen:
        return state == OperationState::DidNotHappen;
    case OperationGroup::NotSent:
        return state == OperationState::NotSent;
    }
    Q_UNREACHABLE();
}

OperationFilter::OperationFilter(OperationTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
}

void OperationFilter::setGroup(std::optional<OperationGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void OperationFilter::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

void OperationFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void OperationFilter::setPeriod(const QDateTime &since, const QDateTime &until)
{
    m_since = since;
    m_until = until;
    invalidateFilter();
}

bool OperationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    const desk::RecordedOperation &recorded = *m_table.at(row);
    return (!m_group || isIn(*m_group, recorded.operation.state)) && (m_kind.isEmpty() || recorded.kind == m_kind)
        && (!m_since.isValid() || recorded.operation.startedAt >= m_since)
        && (!m_until.isValid() || recorded.operation.startedAt < m_until) && hasWords(recorded);
}

bool OperationFilter::hasWords(const desk::RecordedOperation &recorded) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts = recorded.orders();
    for (const storage::DeviceKey &device : recorded.operation.devices)
        texts << device.iotId << m_table.nameOf(device.iotId, recorded);
    texts << recorded.operatorName << recorded.systemUser << recorded.computer << recorded.profile
          << recorded.operation.id << desk::reasonOf(recorded.operation.intent);
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(),
            [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace tables
