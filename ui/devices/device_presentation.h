#pragma once

#include <QIdentityProxyModel>

namespace ui {

/** The devices in words: texts, tooltips and badges over tables::DeviceTable. */
class DevicePresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit DevicePresentation(QObject *parent = nullptr);

    /** Says everything again, in the language that is on now. */
    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    QString text(const QModelIndex &index) const;
    QString planText(const QModelIndex &index) const;
    QString wholeText(const QModelIndex &index) const;
};

} // namespace ui
