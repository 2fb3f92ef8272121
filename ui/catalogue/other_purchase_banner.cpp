#include "other_purchase_banner.h"

#include "keep_translated.h"
#include "plain_text.h"

#include <QPushButton>

namespace ui {

OtherPurchaseBanner::OtherPurchaseBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, parent)
    , m_show(addAction(QStringLiteral("showOpenPurchase")))
    , m_instead(addAction(QStringLiteral("buyInstead")))
{
    setObjectName(QStringLiteral("otherPurchase"));
    connect(m_show, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT showWanted();
    });
    connect(m_instead, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT insteadWanted();
    });
    keepTranslated(this, [this] {
        if (!isHidden())
            retranslate();
    });
}

void OtherPurchaseBanner::ask(const plans::Plan &plan)
{
    m_planName = shortened(plan.name, this, 40);
    retranslate();
    m_show->setFocus();
}

void OtherPurchaseBanner::retranslate()
{
    m_show->setText(tr("Show that purchase"));
    m_instead->setText(tr("Buy this plan instead"));
    say(Mood::Warning,
        m_planName.isEmpty() ? tr("A purchase for this device is open already")
                             //: %1 name of a plan.
                             : tr("A purchase for this device is open already, of another plan: %1").arg(m_planName),
        tr("Nothing of it was sent. Go on with it, or close it and begin with the plan chosen here."));
}

} // namespace ui
