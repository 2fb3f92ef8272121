#include "operation_table.h"

namespace tables {

OperationTable::OperationTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OperationTable::take(const QList<desk::Recorded> &operations)
{
    QList<desk::Recorded> added;
    for (const desk::Recorded &recorded : operations) {
        const auto place = m_places.constFind(recorded->operation.id);
        if (place == m_places.cend()) {
            added << recorded;
            continue;
        }
        m_operations[*place] = recorded;
        const int row = rowOf(recorded->operation.id);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    for (const desk::Recorded &recorded : std::as_const(added))
        append(recorded);
    endInsertRows();
}

void OperationTable::append(const desk::Recorded &recorded)
{
    const qsizetype place = m_operations.size();
    m_operations << recorded;
    m_places.insert(recorded->operation.id, place);
    for (const storage::DeviceKey &device : recorded->operation.devices)
        m_placesOfDevice[device.iotId] << place;
}

void OperationTable::learnNames(const QHash<QString, QString> &names)
{
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (m_names.value(name.key()) == name.value())
            continue;
        m_names.insert(name.key(), name.value());
        for (const qsizetype place : m_placesOfDevice.value(name.key())) {
            const QModelIndex changed = index(static_cast<int>(m_operations.size() - 1 - place), Device);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

QString OperationTable::nameOf(const QString &iotId, const desk::RecordedOperation &recorded) const
{
    if (QString name = m_names.value(iotId); !name.isEmpty())
        return name;
    const desk::Intent &intent = recorded.operation.intent;
    if (const auto *transfer = std::get_if<desk::TransferIntent>(&intent); transfer && iotId == transfer->targetIotId)
        return transfer->targetDeviceName;
    return iotId == desk::iotIdOf(intent) ? desk::deviceNameOf(intent) : QString();
}

QHash<QString, desk::Recorded> OperationTable::byId() const
{
    QHash<QString, desk::Recorded> operations;
    operations.reserve(m_operations.size());
    for (const desk::Recorded &recorded : m_operations)
        operations.insert(recorded->operation.id, recorded);
    return operations;
}

int OperationTable::rowOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : static_cast<int>(m_operations.size() - 1 - *place);
}

int OperationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int OperationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OperationTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const desk::Recorded &recorded = at(index.row());
    if (role == OperationRole)
        return QVariant::fromValue(recorded);
    if (role != Qt::DisplayRole)
        return {};
    const desk::Operation &operation = recorded->operation;
    switch (index.column()) {
    case Begun:
        return operation.startedAt;
    case State:
        return static_cast<int>(operation.state);
    case Kind:
        return recorded->kind;
    case Device: {
        const QString iotId = operation.device().iotId;
        const QString name = nameOf(iotId, *recorded);
        return name.isEmpty() ? iotId : name;
    }
    case Orders:
        return recorded->orders().value(0);
    case Price:
        return recorded->estimate ? QVariant(recorded->estimate->toDecimal()) : QVariant();
    case Person:
        return recorded->person();
    case Profile:
        return recorded->profile;
    default:
        return {};
    }
}

} // namespace tables
