#pragma once

#include "desk_fixture.h"
#include "field.h"
#include "operation_table.h"

class QAbstractItemView;

/** What tests do with the page of changes that were tried, as a person would; a failure fails the test. */
namespace activity {

constexpr int patience = 20'000;
inline const QString phone = QStringLiteral("13800138000");

// Devices of the demo, each with a plan.
inline const QString lobby = QStringLiteral("6vw0OrGyHFSW6EQA000100");
inline const QString bold = QStringLiteral("xC3vB6nM9qW2eR5tY8u1000100");
inline const QString corridor = QStringLiteral("pA9sD3fG6hJ1kL4zX7c2000100");

/** A fault of the next purchase alone. */
sandbox::Fault once(const char *kind, const char *value = "", bool afterEffect = false);

/** Buys for a device by the wizard, until it comes to @p state. */
void buy(DeskFixture &desk, const QString &iotId, desk::OperationState state);

/** Three purchases: one that was made, one that was refused, one whose answer was lost after it was made. */
void buyThree(DeskFixture &desk);

QAbstractItemView *view(DeskFixture &desk);

/** The texts of a column from top to bottom. */
QStringList column(DeskFixture &desk, tables::OperationTable::Column column);

/** The fields of the view @p name, and the value of one of them. */
const QList<ui::Field> &fields(DeskFixture &desk, const char *name);
QString value(DeskFixture &desk, const char *view, const char *key);

/** Shows the operation of @p row and waits for its steps. */
void choose(DeskFixture &desk, int row);

void click(DeskFixture &desk, const char *name);

/** What the button for a ticket copies. */
QString ticket(DeskFixture &desk);

} // namespace activity
