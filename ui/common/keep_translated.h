#pragma once

#include <functional>

class QWidget;

namespace ui {

/**
 * Says @p widget's words now and again whenever the language changes.
 *
 * @param say sets every translated text of the widget; it must stay callable as long as the widget lives
 */
void keepTranslated(QWidget *widget, std::function<void()> say);

} // namespace ui
