#pragma once

#include <QWidget>

namespace ui {

class Navigation;

/** The pages, and beside them the navigation: with words where the pages leave room for them, else with icons alone. */
class WindowBody : public QWidget
{
    Q_OBJECT

public:
    /** Takes both. */
    WindowBody(Navigation *navigation, QWidget *pages, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Navigation *m_navigation;
    QWidget *m_pages;
};

} // namespace ui
