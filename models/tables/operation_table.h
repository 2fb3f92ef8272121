#pragma once

#include "recorded_operation.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tables {

/**
 * All operations of the journal, the newest first. Values are raw, words for a person are made where they are shown.
 * Made for many thousands.
 */
class OperationTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Begun, State, Kind, Device, Orders, Price, Person, Profile, ColumnCount };

    static constexpr int OperationRole = Qt::UserRole; ///< desk::Recorded.

    explicit OperationTable(QObject *parent = nullptr);

    /** Takes in operations that are new here, oldest first, or what is known of others by now. */
    void take(const QList<desk::Recorded> &operations);

    /** What devices are called in the book, by iotId; adds to what was known, and an empty name takes one away. */
    void learnNames(const QHash<QString, QString> &names);

    /** What a device is called: in the book, else in @p recorded; perhaps empty. */
    QString nameOf(const QString &iotId, const desk::RecordedOperation &recorded) const;

    /** The operation of @p row. */
    const desk::Recorded &at(int row) const { return m_operations.at(m_operations.size() - 1 - row); }

    /** All operations by their ids. */
    QHash<QString, desk::Recorded> byId() const;

    /** The devices that any operation touched. */
    QStringList iotIds() const { return m_placesOfDevice.keys(); }

    /** The row of the operation @p id, or -1. */
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    void append(const desk::Recorded &recorded);

    QList<desk::Recorded> m_operations; ///< The oldest first, so that new ones are cheap.
    QHash<QString, qsizetype> m_places; ///< In m_operations, by id.
    QHash<QString, QList<qsizetype>> m_placesOfDevice; ///< Places in m_operations, by iotId.
    QHash<QString, QString> m_names; ///< In the book, by iotId.
};

} // namespace tables
