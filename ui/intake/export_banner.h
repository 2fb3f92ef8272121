#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class Banner;
class DeviceExport;
class Theme;

/** Tells how far the saving of a table is, and what came of it. */
class ExportBanner : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the banner. */
    ExportBanner(DeviceExport &saving, const Theme &theme, QWidget *parent = nullptr);

private:
    void follow();
    void say();

    DeviceExport &m_saving;
    Banner *m_banner;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_dismiss;
    QTimer m_patience; ///< What is done in a moment is not announced.
    bool m_shown = false;
};

} // namespace ui
