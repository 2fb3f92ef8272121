#pragma once

class QAbstractItemView;

namespace tour {

/** The list or table @p name in any shown window, or nothing. */
QAbstractItemView *view(const char *name);

/** How many rows it has, or -1. */
int rows(const char *name);

/** The first number in a label or field, or -1. */
int numberIn(const char *name);

/** The number of orders in the title of their page, or -1. */
int ordersOfDevice();

} // namespace tour
