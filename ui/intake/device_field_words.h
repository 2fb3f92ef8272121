#pragma once

#include "device_cells.h"

#include <QCoreApplication>

namespace ui {

/** What the fields of a device are called in tables, in the person's language. */
class DeviceFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::DeviceFieldWords)

public:
    static QString name(plans::DeviceField field);

    /** The words in which a table is written now. */
    static exchange::TableWords tableWords();
};

} // namespace ui
