#pragma once

#include "plan_summary.h"

#include <QString>
#include <QStringView>

namespace storage {

/**
 * A summary in one short text, since 100,000 of them are read at a time: when it was read; how many plans are undated;
 * how many orders are frozen, and how many unpaid; 1 or 0 for unclear; and every stretch as start:end, behind an f or a
 * u where frozen or unpaid orders would cover it. Joined by semicolons, times in milliseconds since 1970, UTC; an
 * unknown time is empty.
 */
QString textOf(const plans::PlanSummary &summary);

/** Reads it back; nothing when it has another form. */
std::optional<plans::PlanSummary> summaryFromText(QStringView text);

} // namespace storage
