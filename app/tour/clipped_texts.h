#pragma once

#include <QString>

class QWidget;

namespace tour {

/** The labels, buttons and choices of @p window that have less room than their texts need, a line each. */
QString clippedTexts(const QWidget *window);

/** The widgets in a layout of @p window that stand on others, a line each. */
QString overlappingWidgets(const QWidget *window);

} // namespace tour
