#pragma once

class QFont;
class QLabel;
class QString;

namespace ui {

/**
 * How far the baseline of the first line of @p text is below its top, in pixels: letters of a font that stands in for
 * others, as Chinese ones, reach higher than @p font says.
 */
int firstBaseline(const QString &text, const QFont &font);

/** Lets the words of @p name and @p value, which begin at the same height, stand on one line of writing. */
void alignBaselines(QLabel *name, QLabel *value);

} // namespace ui
