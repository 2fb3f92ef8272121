#pragma once

#include "banner.h"

class QPushButton;

namespace ui {

/** Says that the profile that is worked with was deleted; hidden until it is. */
class DeletedProfileBanner : public Banner
{
    Q_OBJECT

public:
    explicit DeletedProfileBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows itself. */
    void sayDeleted();

Q_SIGNALS:
    /** A person wants to work with the built-in platform instead. */
    void builtInWanted();

private:
    void retranslate();

    QPushButton *m_builtIn;
};

} // namespace ui
