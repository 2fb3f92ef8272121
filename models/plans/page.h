#pragma once

#include <QList>

namespace plans {

/** One page of a list that the platform keeps. */
template <typename T>
struct Page {
    QList<T> rows;
    int index = 0; ///< Counted from 0, whatever the service counts from.
    int size = 0; ///< Rows asked for, 1 to 50 for orders.
    int total = 0; ///< Rows in all; the number of pages follows from it.

    /** The number of pages, at least one. */
    int pageCount() const { return total > 0 && size > 0 ? (total + size - 1) / size : 1; }

    friend bool operator==(const Page &, const Page &) = default;
};

} // namespace plans
