#pragma once

#include "order.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QToolButton;

namespace ui {

class Theme;

/** What can be done with a list of orders: which statuses it shows, reading it again, taking it along. */
class OrderTools : public QWidget
{
    Q_OBJECT

public:
    explicit OrderTools(const Theme &theme, QWidget *parent = nullptr);

    /** The status that is chosen; nothing: all orders. */
    std::optional<plans::OrderStatus> status() const;

    /** Goes back to all orders without saying so by statusChosen(). */
    void clearStatus();

    /** Says how many orders there are of each status number; empty while not known. */
    void setCounts(const QMap<int, int> &counts);

    /** What can be done with the chosen order; the actions must outlive the tools. */
    void setOrderActions(const QList<QAction *> &actions);

    /** Whether there is something to take along. */
    void setCanExport(bool can);

Q_SIGNALS:
    void statusChosen();
    void refreshWanted();
    void exportWanted();

private:
    QWidget *makeIcons();
    void say();

    QMap<int, int> m_counts;
    QComboBox *m_status;
    QToolButton *m_change; ///< Hidden while there is nothing to do.
    QToolButton *m_refresh;
    QToolButton *m_export;
};

} // namespace ui
