#pragma once

#include "banner.h"
#include "plan.h"

namespace ui {

/** Says that a purchase for the device is open already, with another plan than the one chosen now. */
class OtherPurchaseBanner : public Banner
{
    Q_OBJECT

public:
    explicit OtherPurchaseBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows it; @p plan is that of the open purchase, perhaps none yet. */
    void ask(const plans::Plan &plan);

Q_SIGNALS:
    /** A person wants to see the purchase that is open. */
    void showWanted();

    /** A person wants to close it, and to begin one with the plan chosen now. */
    void insteadWanted();

private:
    void retranslate();

    QString m_planName;
    QPushButton *m_show;
    QPushButton *m_instead;
};

} // namespace ui
