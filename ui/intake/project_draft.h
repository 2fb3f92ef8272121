#pragma once

#include "environment.h"
#include "import_task.h"

namespace desk {
class Desk;
}

namespace ui {

/** What the pages of the wizard that imports from the platform put together. */
struct ProjectDraft {
    Environment environment;
    desk::Desk &desk;
    ImportTask task;
    QList<plans::Product> products = {}; ///< Those a person wants.
};

} // namespace ui
