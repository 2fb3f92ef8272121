#include "missing_order_banner.h"

#include "keep_translated.h"
#include "plain_text.h"

#include <QPushButton>

namespace ui {

MissingOrderBanner::MissingOrderBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, parent)
    , m_dismiss(addAction(QStringLiteral("missingDismiss")))
{
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    keepTranslated(this, [this] { retranslate(); });
}

void MissingOrderBanner::sayMissing(const QString &orderId)
{
    m_orderId = orderId;
    //: %1 number of an order.
    say(Mood::Warning, tr("Order %1 is not among this device's orders").arg(onOneLine(orderId)),
        tr("Another order may be chosen below. It may have moved to another device."));
}

void MissingOrderBanner::retranslate()
{
    m_dismiss->setText(tr("Dismiss"));
    if (!isHidden())
        sayMissing(m_orderId);
}

} // namespace ui
