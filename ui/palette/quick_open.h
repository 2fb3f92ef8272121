#pragma once

#include "book.h"
#include "device_names.h"
#include "quick_actions.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace search {
class DeviceNameReader;
}

#include <optional>

namespace ui {

class QuickList;
class StatePage;
class Theme;

/** What is looked through. All must outlive the box. */
struct QuickParts {
    const QMenuBar &menus;
    QHash<const QObject *, QuickKind> kinds; ///< Menus and actions that are something else than actions.
    search::DeviceNameReader *names = nullptr; ///< None without a session.
    storage::Book *book = nullptr; ///< None without a session.
};

/** A box over the window that finds devices, orders, actions, settings and profiles as one types. */
class QuickOpen : public QDialog
{
    Q_OBJECT

public:
    QuickOpen(const QuickParts &parts, const Theme &theme, QWidget *parent);
    ~QuickOpen() override;

    /** Whether what is shown is what was found by what is typed. */
    bool isCurrent() const;

Q_SIGNALS:
    /** A device is to be shown, and one of its orders chosen; no order when @p orderId is empty. */
    void deviceWanted(const QString &iotId, const QString &orderId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut(const Theme &theme);
    void collect();
    void search();
    void takeDevices();
    void searchOrders();
    void showFound();
    QList<QuickEntry> foundDevices(const search::Query &query) const;
    QList<QuickEntry> foundOrders(const search::Query &query) const;
    void move(int key);
    void choose(int row);
    void activate();
    void activateWhenFound();
    void say();
    void sayState();

    QuickParts m_parts;
    QuickActions m_actions;
    QLineEdit *m_search;
    QListView *m_view;
    QuickList *m_list;
    QStackedWidget *m_stack;
    StatePage *m_state;
    QLabel *m_note;
    QFutureWatcher<QList<search::SearchText>> m_preparing;
    QList<storage::SeenOrder> m_orders; ///< For the text that m_ordersFor has.
    QString m_ordersFor;
    bool m_askingForOrders = false;
    QFutureWatcher<search::FoundDevices> m_finding; ///< On another thread, so that no key ever waits.
    search::FoundDevices m_devices;
    QString m_foundFor; ///< The text whose results are shown, or nothing yet.
    QString m_findingFor;
    std::optional<QuickEntry> m_chosen; ///< What a person moved to, so that it stays chosen while more is found.
    bool m_activateWhenFound = false; ///< Return came before the results of what was typed.
};

} // namespace ui
