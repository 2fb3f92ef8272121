#pragma once

#include <QIdentityProxyModel>

namespace ui {

/** The plans on sale in words, over tables::PlanTable. */
class PlanPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /** Says everything again, in the language that is on now. */
    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

    /** How a column comes about, where its title does not say it. */
    static QString hint(int column);

private:
    QString text(const QModelIndex &index) const;
};

} // namespace ui
