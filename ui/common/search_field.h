#pragma once

class QLineEdit;

namespace ui {

class Theme;

/** Makes @p field look like what it is: a glass in front, and a button that empties it; both have names to be heard. */
void makeSearchField(QLineEdit *field, const Theme &theme);

} // namespace ui
