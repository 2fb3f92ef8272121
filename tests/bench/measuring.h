#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

/** How long @p work takes. */
template <typename Work>
double milliseconds(Work work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

/** The one in the middle of @p values, which are not none. */
inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}
