#pragma once

#include "desk.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace storage {
class Book;
}

namespace tables {
class AccountTable;
}

namespace ui {

class AccountPresentation;
class BusyLine;
class StatePage;
class Theme;

/** From a caller's phone number or e-mail address to the account, and on to its devices. */
class AccountFinder : public QWidget
{
    Q_OBJECT

public:
    /** All references must outlive the finder; devices found are taken down in @p book. */
    AccountFinder(desk::Desk &desk, storage::Book &book, const Theme &theme, QWidget *parent = nullptr);

    /** Looks for the accounts that @p text means, and forgets what was found before. */
    void find(const QString &text);

    /** Looks no further. */
    void stop();

    /** Told for its present width, in which words and buttons may wrap. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /** One of the devices is to be shown. */
    void deviceWanted(const QString &iotId);

private:
    void take(desk::Result<desk::FoundAccounts> result);
    void readDevices(const plans::Account &account);
    void takeDevices(desk::Result<QList<plans::Device>> result);
    void say();
    void act();

    desk::Desk &m_desk;
    storage::Book &m_book;
    tables::AccountTable *m_table;
    AccountPresentation *m_presentation;
    QLabel *m_count;
    QPushButton *m_reveal; ///< Checked: numbers and addresses are shown in full.
    BusyLine *m_busy;
    QTableView *m_view;
    StatePage *m_state;
    QLabel *m_devicesTitle;
    QListWidget *m_devices;
    QAction *m_open; ///< The device that is current among those.
    std::shared_ptr<desk::AccountSearch> m_search; ///< The one under way.
    std::optional<desk::FoundAccounts> m_found;
    std::optional<QList<plans::Device>> m_read; ///< The devices of the account that is chosen.
    std::optional<linkvisual::ApiError> m_error;
    std::optional<linkvisual::ApiError> m_devicesError;
    QString m_text;
    int m_question = 0; ///< The number of the latest search; answers to others are dropped.
    int m_devicesQuestion = 0; ///< Likewise for the devices of an account.
};

} // namespace ui
