#pragma once

#include <QScrollArea>

namespace ui {

/** Shows its widget whole wherever there is room for it; only what is very long is scrolled. */
class FactsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsArea(QWidget *content, QWidget *parent = nullptr);

    /** As high as the content is in the present width. */
    QSize sizeHint() const override;

    /** The same, as far as it may claim it from others. */
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace ui
