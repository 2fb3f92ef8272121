#pragma once

#include <QString>

namespace ui {

/** Whether the middle of phone numbers is hidden. */
enum class Phones { Masked, Shown };

/** One field of what the platform told, in words. */
struct Field {
    QString key; ///< The platform's name of the field, for tickets.
    QString label;
    QString value;
    QString raw; ///< What is copied: the value as the platform means it, phone numbers as they are shown.
    QString toolTip = {}; ///< More about the value, plain text.
    bool identifier = false; ///< Shown in a font of equal widths.
    bool reported = true;
    bool hidden = false; ///< `value` has a phone number whose middle is hidden.
    bool unbroken = false; ///< Labels rather go above the values than that this one is broken.
};

} // namespace ui
