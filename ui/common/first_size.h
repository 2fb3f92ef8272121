#pragma once

class QDialog;

namespace ui {

/**
 * Gives @p dialog, when its words are in it, a width of @p steps of the grid, and the height it needs with that; as far
 * as the screen has room.
 */
void giveFirstSize(QDialog *dialog, double steps);

} // namespace ui
