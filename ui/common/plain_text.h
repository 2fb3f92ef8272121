#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/**
 * @p text from anywhere on one line, for copying and for files: line breaks become spaces, marks that reorder what is
 * read and halves of characters become visible, and stacks of accents end.
 */
QString harmless(const QString &text);

/** The same for the screen, of @p most characters at most; what is cut shows an ellipsis. */
QString onOneLine(const QString &text, qsizetype most = 1000);

/** @p text for a label that wraps: long words may be broken, so that they do not make the label wide. */
QString breakable(const QString &text);

/**
 * A tooltip that shows @p text as it is, should it even look like markup; line breaks are kept, and what would not fit
 * on a screen is cut.
 */
QString plainToolTip(const QString &text);

/** Gives @p widget the tooltip plainToolTip(@p text), and as description for those who hear it the text without markup.
 */
void setPlainToolTip(QWidget *widget, const QString &text);

/** @p text of an action without its mnemonic, which stands as `&B` or, in Chinese, as `(&B)`. */
QString withoutMnemonic(QString text);

/** @p text from anywhere on one line, shortened in its middle to @p steps of the grid in the font of @p widget. */
QString shortened(const QString &text, const QWidget *widget, double steps);

/** @p text for a button, where an ampersand would hide a key. */
QString withoutKeys(QString text);

/** A new label that shows its text as it is. */
QLabel *plainLabel(QWidget *parent, const QString &role = {});

} // namespace ui
