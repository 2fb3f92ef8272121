#pragma once

#include "desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace tables {
class DeviceFilter;
class DeviceTable;
} // namespace tables

namespace ui {

class BusyLine;
class StatePage;
class Theme;

/** All devices of the profile, found as one types. */
class DeviceList : public QFrame
{
    Q_OBJECT

public:
    /** Both arguments must outlive the list. Nothing is read before read() is called. */
    DeviceList(desk::Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /** Asks the platform for the devices; what is shown stays until the answer is here. */
    void read();

    /** Puts the cursor into the search field. */
    void focusSearch();

    /** Chooses the device @p iotId, taking the search away that hides it; false when the list has none. */
    bool chooseDevice(const QString &iotId);

    /** Makes a device be found by its orders' ids as well. */
    void addOrderIds(const QString &iotId, const QStringList &orderIds);

Q_SIGNALS:
    /** Another device was chosen, or the same one was read again. */
    void deviceChosen(const plans::Device &device);

    /** The list could not be read again; an older one is still shown. */
    void readFailed(const linkvisual::ApiError &error);

private:
    enum class Reading { NotYet, Running, Stopped, Done, Failed };

    void take(desk::Result<QList<plans::Device>> result);
    void filter(const QString &text);
    void choose(const QModelIndex &index);
    void chooseFirst();
    void showState();
    void act();

    desk::Desk &m_desk;
    tables::DeviceTable *m_table;
    tables::DeviceFilter *m_filter;
    QLineEdit *m_search;
    QLabel *m_count;
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QListView *m_view;
    StatePage *m_state;
    Reading m_reading = Reading::NotYet;
    std::optional<linkvisual::ApiError> m_error;
    QString m_chosen; ///< iotId.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
