#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** The steps of the import wizard in their order. */
class ImportSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportSteps)

public:
    enum Step { File, Columns, Check, Run, Count };

    static QStringList names()
    {
        return {tr("File"), tr("Columns"),
            //: Step of a wizard: the rows are checked.
            tr("Check"),
            //: Step of a wizard: the devices come into the book.
            tr("Import")};
    }
};

} // namespace ui
