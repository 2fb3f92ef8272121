#pragma once

#include <QSet>
#include <QStringList>
#include <QTableView>

namespace ui {

/** Which devices of a list are marked; they stay so when all rows come anew. */
class DeviceMarks : public QObject
{
    Q_OBJECT

public:
    /** @param view shows tables::DeviceTable, and has its model already; both must outlive the marks */
    explicit DeviceMarks(QTableView &view, QObject *parent = nullptr);

    /** The iotIds of the marked devices, in the order of the list. */
    QStringList iotIds() const;

    /** How many devices are marked. */
    int count() const;

Q_SIGNALS:
    /** Other devices are marked. */
    void changed();

private:
    void keep();
    void restore();
    void markWhatTookThePlace();
    QString iotIdAt(int row) const;

    QTableView &m_view;
    QSet<QString> m_kept; ///< While the rows come anew.
    bool m_hadRows = false; ///< Before all rows came anew.
    bool m_hidden = false; ///< All that was marked is not among the rows shown.
};

} // namespace ui
