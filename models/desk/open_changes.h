#pragma once

#include "storage_error.h"

#include <QCoroTask>
#include <QUuid>

namespace desk {

/**
 * How many operations that were begun with the profile @p profileId the journal at @p path holds open; 0 when there is
 * no journal yet.
 *
 * @return the number, or why the journal cannot be read
 */
QCoro::Task<storage::Result<int>> openChangesOf(QString path, QUuid profileId);

} // namespace desk
