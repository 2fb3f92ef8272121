#pragma once

#include "operation_table.h"

#include <QSortFilterProxyModel>

namespace tables {

/** What became of operations, as far as people look for it. */
enum class OperationGroup { Open, OutcomeUnknown, Done, Refused, DidNotHappen, NotSent };

/** Whether an operation in @p state belongs to @p group; one with an unknown outcome is also open. */
bool isIn(OperationGroup group, desk::OperationState state);

/** The operations of an OperationTable that a person looks for, in its order. */
class OperationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /** @param table must outlive the filter */
    explicit OperationFilter(OperationTable &table, QObject *parent = nullptr);

    /** Shows operations of @p group alone; nothing: all. */
    void setGroup(std::optional<OperationGroup> group);

    /** Shows operations of @p kind alone, a word of desk::kindName(); empty: of all kinds. */
    void setKind(const QString &kind);

    /**
     * Shows operations in which each word of @p text occurs, whatever its case: in a device's id or name, an order's
     * number, who began it where and with which profile, the reason, or the operation's id.
     */
    void setText(const QString &text);

    /** Shows operations that were begun at @p since or later and before @p until (both UTC); invalid: without an end.
     */
    void setPeriod(const QDateTime &since, const QDateTime &until);

    const QDateTime &since() const { return m_since; }
    const QDateTime &until() const { return m_until; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool hasWords(const desk::RecordedOperation &recorded) const;

    const OperationTable &m_table;
    std::optional<OperationGroup> m_group;
    QString m_kind;
    QStringList m_words;
    QDateTime m_since;
    QDateTime m_until;
};

} // namespace tables
