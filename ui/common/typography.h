#pragma once

#include <QFont>

class QWidget;

namespace ui {

/**
 * The desktop's font, or Inter where no desktop names one, with fallbacks that draw Chinese in its mainland form
 * whatever the system's language.
 */
QFont applicationFont(const QFont &system);

/** @p base at @p scale times its size, 1 being its own. */
QFont scaledFont(const QFont &base, double scale, QFont::Weight weight = QFont::Normal);

/** A font of equal widths for identifiers, as large as @p base or a little smaller. */
QFont identifierFont(const QFont &base);

/** @p steps of the program's grid, half a line of text each, so that it grows with the system's font. */
int grid(const QWidget *widget, double steps = 1);

} // namespace ui
