#pragma once

#include <QSortFilterProxyModel>

namespace tables {

/** The devices that hold every word of a text, found in the whole list. */
class DeviceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DeviceFilter(QObject *parent = nullptr);

    /** Shows the devices in which each word of @p text occurs, whatever its case; all for an empty text. */
    void setText(const QString &text);

    const QString &text() const { return m_text; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const final;

private:
    QString m_text;
    QStringList m_words;
};

} // namespace tables
