#pragma once

#include "banner.h"

class QPushButton;

namespace ui {

/** Says that an order that was asked for is not among those of the device; hidden until one is missing. */
class MissingOrderBanner : public Banner
{
    Q_OBJECT

public:
    explicit MissingOrderBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows itself, about @p orderId. */
    void sayMissing(const QString &orderId);

private:
    void retranslate();

    QPushButton *m_dismiss;
    QString m_orderId;
};

} // namespace ui
