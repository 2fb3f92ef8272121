#pragma once

#include "book.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class DeviceForm;
class Theme;

/** Adds one device by its iotId, which may be pasted with text around it. */
class AddDeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param book must outlive the dialog */
    AddDeviceDialog(storage::Book &book, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The device is in the book now, or a person wants to see the one that was there already. */
    void deviceWanted(const QString &iotId);

private:
    void layOut();
    void understand();
    void lookUp();
    void add();
    void judge();
    void say();
    QString hint() const;

    storage::Book &m_book;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_hint;
    QPushButton *m_show;
    DeviceForm *m_form;
    Banner *m_banner;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QTimer m_pause;
    QString m_iotId; ///< As understood; empty: nothing was.
    std::optional<storage::BookEntry> m_known; ///< The device of that iotId in the book.
    std::optional<storage::StorageError> m_error;
    bool m_adding = false;
};

} // namespace ui
