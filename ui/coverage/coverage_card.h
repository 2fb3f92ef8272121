#pragma once

#include "device_reader.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace ui {

class BusyLine;
class CoverageView;
class ElidedLabel;
class Theme;

/** The coverage picture of the device at hand, with what changes its range; it follows what a reader knows. */
class CoverageCard : public QFrame
{
    Q_OBJECT

public:
    /** Both must outlive the card. */
    CoverageCard(const desk::DeviceReader &reader, const Theme &theme, QWidget *parent = nullptr);

    /** Makes @p orderId the current one in the picture. */
    void chooseOrder(const QString &orderId);

    /** With the buttons below the words. */
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A person wants to see an order. */
    void orderActivated(const QString &orderId);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeRangeButtons();
    void placeButtons();
    void follow();
    void say();

    const desk::DeviceReader &m_reader;
    QString m_iotId;
    QString m_chosen; ///< Order id; the order may be in the table before it is in the picture.
    QDateTime m_drawn; ///< When what the picture shows was read.
    QLabel *m_title;
    QLabel *m_range;
    ElidedLabel *m_note;
    BusyLine *m_busy;
    CoverageView *m_view;
    QWidget *m_buttons;
    QBoxLayout *m_top;
    QHBoxLayout *m_words;
};

} // namespace ui
