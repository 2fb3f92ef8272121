#include "banner_stack.h"

#include "keep_translated.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int claimed = 12; // Steps of the grid: what the first banner says, and that there is more.

QWidget *column(const QList<QWidget *> &banners)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *banner : banners)
        column->addWidget(banner);
    return holder;
}

} // namespace

BannerStack::BannerStack(const QList<QWidget *> &banners, QWidget *parent)
    : FittingArea(column(banners), claimed, parent)
{
    //: Name for screen readers of the banners above a page.
    keepTranslated(this, [this] { setAccessibleName(tr("Messages")); });
}

} // namespace ui
