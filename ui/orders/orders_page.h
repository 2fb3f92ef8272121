#pragma once

#include "desk.h"
#include "file_note.h"
#include "storage_error.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace storage {
class Book;
struct SeenOrder;
} // namespace storage

namespace tables {
class SeenOrderTable;
}

namespace ui {

class AccountFinder;
class BusyLine;
class DeviceEntry;
class OrderDetail;
class OrderExport;
class SeenOrderPresentation;
class StatePage;
class Theme;

/** All orders ever seen here, found as one types, and the ways to a device that was not. */
class OrdersPage : public QWidget
{
    Q_OBJECT

public:
    /** All references must outlive the page. Nothing is searched before it is shown. */
    OrdersPage(desk::Desk &desk, storage::Book &book, const Theme &theme, QWidget *parent = nullptr);

    void focusSearch();

    /** Reads again what is shown: the orders, or the accounts that are looked for, and the chosen order. */
    void read();

Q_SIGNALS:
    /** A device is to be shown, and one of its orders chosen; no order when @p orderId is empty. */
    void deviceWanted(const QString &iotId, const QString &orderId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int mostOrders = 500; ///< That are shown at once.

    /** What stands in the place of the list. */
    enum Shown { Orders, Nothing, Accounts };

    QWidget *makeList();
    void connectParts();
    void search();
    void take(storage::Result<QList<storage::SeenOrder>> result);
    void choose(const QModelIndex &index);
    void act();
    void say();
    void sayState();

    desk::Desk &m_desk;
    storage::Book &m_book;
    const Theme &m_theme;
    tables::SeenOrderTable *m_table;
    SeenOrderPresentation *m_presentation;
    QLabel *m_title;
    QLineEdit *m_search;
    QPushButton *m_findAccount;
    QToolButton *m_export;
    QLabel *m_count;
    BusyLine *m_busy;
    QTableView *m_view;
    StatePage *m_state;
    AccountFinder *m_accounts;
    QStackedWidget *m_stack;
    DeviceEntry *m_device;
    QPushButton *m_open;
    OrderDetail *m_detail;
    OrderExport *m_exporter;
    FileNote m_file;
    QTimer m_pause; ///< While the book changes, the search is repeated only now and then.
    std::optional<storage::StorageError> m_error;
    bool m_more = false; ///< There are more than are shown.
    bool m_read = false; ///< The book has answered once.
    int m_question = 0; ///< The number of the latest search; answers to others are dropped.
};

} // namespace ui
