#pragma once

#include "fitting_area.h"

namespace ui {

/** Banners above what they are about; where they leave no room for that, they are scrolled by themselves. */
class BannerStack : public FittingArea
{
    Q_OBJECT

public:
    /** Takes @p banners, the first on top. */
    explicit BannerStack(const QList<QWidget *> &banners, QWidget *parent = nullptr);
};

} // namespace ui
