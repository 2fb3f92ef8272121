#pragma once

class QAbstractItemView;
class QLineEdit;

namespace ui {

class Theme;

/** Makes @p field look like what it is: a glass in front, and a button that empties it; both have names to be heard. */
void makeSearchField(QLineEdit *field, const Theme &theme);

/** Lets the arrow down lead from @p field into @p list, to its first row where none is current. */
void leadDown(QLineEdit *field, QAbstractItemView *list);

} // namespace ui
