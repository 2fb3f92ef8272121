#pragma once

#include "device_change.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableWidget;

namespace ui {

class Columns;

/** What an import takes from a file: which of its columns, and the first devices as they are understood. */
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    /**
     * Shows the first of @p changes.
     *
     * @param fields those that are imported, in the order of their columns
     * @param passedOver the titles of the columns that are not
     */
    void preview(const QList<plans::DeviceChange> &changes, const QList<plans::DeviceField> &fields,
        const QStringList &passedOver);

private:
    QLabel *m_imported;
    QLabel *m_passedOver;
    QLabel *m_which;
    QTableWidget *m_devices;
    Columns *m_columns = nullptr; ///< Nothing before there is something to show.
};

} // namespace ui
