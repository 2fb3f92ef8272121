#pragma once

#include "device_change.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace exchange {

/** Every column that a table of devices can have, in the order in which they are written. */
const QList<plans::DeviceField> &columns();

/** The words in which a table is written, in one language; fieldOf() and read() know them. */
struct TableWords {
    QHash<plans::DeviceField, QString> headers; ///< For each of columns().
    QHash<plans::Category, QString> categories;
    QHash<plans::DeviceStatus, QString> statuses;
};

/**
 * The cells of @p device, one for each of columns(). A text that is empty and one that is not known are both an empty
 * cell; a number of a state that nobody documents stands for itself.
 */
QStringList cellsOf(const plans::BookDevice &device, const TableWords &words);

/** The field that a column with this header has, or nothing; English and Chinese, whatever the case and the spaces. */
std::optional<plans::DeviceField> fieldOf(const QString &header);

/** The fields of columns by their headers; of several columns for the same field the first has it. */
QList<std::optional<plans::DeviceField>> mappingOf(const QStringList &headers);

/** Why a cell cannot be taken. */
enum class CellProblem {
    InvalidId, ///< No iotId can look like this.
    SpoiltNumber, ///< A spreadsheet has rounded it, as in 1.2E+11.
    UnknownCategory,
    UnknownStatus,
    InvalidTime
};

/** Takes what @p cell says of @p field into @p change, or says why not. An empty cell says nothing. */
std::optional<CellProblem> read(const QString &cell, plans::DeviceField field, plans::DeviceChange &change);

} // namespace exchange
