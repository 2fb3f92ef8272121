#pragma once

#include "wizard_page.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace ui {

/** Where a page stands in its wizard. */
struct ImportPlace {
    int step = 0;
    StepNames names = nullptr;
    std::function<QString()> subject = {}; ///< What is imported.
};

/** The steps of the wizard that imports a table, in their order. */
class ImportSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::ImportSteps)

public:
    enum Step { File, Columns, Check, Run };

    static QStringList names()
    {
        return {tr("File"), tr("Columns"),
            //: Step of a wizard: the rows are checked.
            tr("Check"),
            //: Step of a wizard: the devices come into the book.
            tr("Import")};
    }
};

/** The steps of the wizard that imports from the platform, in their order. */
class ProjectSteps
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProjectSteps)

public:
    enum Step { Products, Devices, Run };

    static QStringList names()
    {
        return {tr("Products"), tr("Devices"),
            //: Step of a wizard: the devices come into the book.
            tr("Import")};
    }
};

} // namespace ui
