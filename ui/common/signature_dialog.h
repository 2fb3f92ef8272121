#pragma once

#include "signature.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace ui {

class Theme;

/** Both strings to sign after a refused signature, line by line, with what differs. */
class SignatureDialog : public QDialog
{
    Q_OBJECT

public:
    SignatureDialog(linkvisual::SignatureComparison comparison, const Theme &theme, QWidget *parent);

private:
    void say();

    linkvisual::SignatureComparison m_comparison;
    const Theme &m_theme;
    QLabel *m_summary;
    QTableWidget *m_lines;
};

} // namespace ui
