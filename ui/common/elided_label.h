#pragma once

#include <QLabel>

namespace ui {

/** One line of plain text that shortens itself with an ellipsis and shows the whole in its tooltip. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /** Text from anywhere; marks that would break or reorder the line are neutralised. */
    void setFullText(const QString &text);

    const QString &fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_fullText;
};

} // namespace ui
