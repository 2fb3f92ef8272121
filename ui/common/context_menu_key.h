#pragma once

#include <QObject>

namespace ui {

/** Lets Shift+F10 open the context menu as the Menu key does, which many keyboards do not have. */
class ContextMenuKey : public QObject
{
    Q_OBJECT

public:
    /** Watches the application, which must exist. */
    explicit ContextMenuKey(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
