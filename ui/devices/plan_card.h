#pragma once

#include "card_words.h"

#include <QAbstractButton>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ui {

class ElidedLabel;

/** One fact of a device at a glance; a button that leads to the order behind it. */
class PlanCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget *parent = nullptr);

    /** Shows @p text. */
    void show(const CardText &text);

    const CardText &text() const { return m_text; }

    /** Adds a button for @p action, which must outlive the card; it is shown while that can be done. */
    void addButton(QAction *action);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepLinesLevel();

    CardText m_text;
    QLabel *m_title;
    QHBoxLayout *m_buttons;
    ElidedLabel *m_value;
    ElidedLabel *m_facts[2];
    QWidget *m_lastStop = this; ///< Of the keyboard, on the card.
};

} // namespace ui
