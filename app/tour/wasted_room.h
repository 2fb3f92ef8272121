#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace tour {

/**
 * Names what a person cannot see all of in @p window although there is room: areas that scroll below or above an empty
 * stripe, areas that scroll in a slit of another, and cut texts of tables and labels beside empty columns or space.
 * @param picture of the whole window, as it is seen
 */
QStringList wastedRoom(const QWidget &window, const QImage &picture);

} // namespace tour
