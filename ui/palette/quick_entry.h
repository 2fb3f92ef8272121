#pragma once

#include "search_text.h"

#include <QAction>
#include <QPointer>

namespace ui {

/** What can be opened quickly, in the order of the groups where nothing fits better. */
enum class QuickKind { Device, Order, Action, Setting, Profile };

/** One thing that was found. */
struct QuickEntry {
    QuickKind kind = QuickKind::Device;
    QString title; ///< On one line, harmless.
    QString detail; ///< The same; why it cannot be done now, where that is so.
    QString keys; ///< Of an action, for a person.
    bool enabled = true;
    search::Rank rank = search::Rank::Fragment;
    QList<search::Span> titleSpans; ///< What was typed, in the title.
    QList<search::Span> detailSpans; ///< And in the detail.
    QString iotId; ///< Of a device, or an order's.
    QString orderId;
    QPointer<QAction> action;
};

/** Whether both open the same. */
inline bool isSame(const QuickEntry &one, const QuickEntry &other)
{
    return one.kind == other.kind && one.iotId == other.iotId && one.orderId == other.orderId
        && one.action == other.action;
}

} // namespace ui
