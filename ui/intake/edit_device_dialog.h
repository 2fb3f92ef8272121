#pragma once

#include "book.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Banner;
class DeviceForm;
class ElidedLabel;
class Theme;

/** Changes what people keep of one device; fields that nobody touched stay as they are in the book. */
class EditDeviceDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param book must outlive the dialog */
    EditDeviceDialog(storage::Book &book, const Theme &theme, const QString &iotId, QWidget *parent = nullptr);

private:
    void layOut();
    void read();
    void take(const storage::Result<QList<storage::BookEntry>> &entries);
    void save();
    void say();

    storage::Book &m_book;
    QString m_iotId;
    ElidedLabel *m_id;
    DeviceForm *m_form;
    Banner *m_banner;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_read = false;
    bool m_gone = false; ///< The book has no such device.
    bool m_saving = false;
    std::optional<storage::StorageError> m_error;
};

} // namespace ui
