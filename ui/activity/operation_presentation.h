#pragma once

#include <QIdentityProxyModel>

namespace tables {
class OperationTable;
}

namespace ui {

/** Operations in words: texts, tooltips and badges over tables::OperationTable, filtered or not. */
class OperationPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /** @param table knows what devices are called; must outlive it */
    explicit OperationPresentation(const tables::OperationTable &table, QObject *parent = nullptr);

    /** Says everything again, in the language that is on now. */
    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    const tables::OperationTable &m_table;
};

} // namespace ui
