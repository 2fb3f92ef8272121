#pragma once

#include <QString>

namespace plans {
struct Device;
}

namespace ui {

struct Environment;

/** The title of a window about @p subject: with where it works, so that a task bar tells production from the sandbox.
 */
QString windowTitle(const QString &subject, const Environment &environment);

/** What a page about @p device is about: the device's name and ID. */
QString deviceSubject(const plans::Device &device);

} // namespace ui
