#pragma once

#include <QStringList>

class QWidget;

namespace tour {

/** The labels, buttons and choices of @p window that have less room than their texts need, and what they lack. */
QStringList clippedTexts(const QWidget *window);

/** The widgets in a layout of @p window that stand on others, in pairs. */
QStringList overlappingWidgets(const QWidget *window);

} // namespace tour
