#pragma once

class QPushButton;

namespace ui {

/**
 * Has Return press @p button while it is in focus, once however long it is held, and nowhere else: it never becomes the
 * default button of its dialog, as QPushButton would from then on.
 */
void pressOnReturn(QPushButton *button);

/** Has Return do nothing while @p button, which changes something, is in focus: neither that nor anything else. */
void withstandReturn(QPushButton *button);

} // namespace ui
