#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class Banner;
class Removal;
class Theme;

/** Tells what became of the devices that were removed, and offers to put them back. */
class IntakeBanner : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the banner. */
    IntakeBanner(Removal &removal, const Theme &theme, QWidget *parent = nullptr);

private:
    void say();
    void sayRemoval();
    void sayFailure(const QString &title);

    Removal &m_removal;
    Banner *m_banner;
    QPushButton *m_undo;
    QPushButton *m_stop;
    QPushButton *m_dismiss;
    bool m_dismissed = true; ///< Nothing happened since a person has read it.
};

} // namespace ui
