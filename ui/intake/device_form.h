#pragma once

#include "device_change.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/** What people keep of a device, to be typed; the same wherever a device is added or edited. */
class DeviceForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceForm(QWidget *parent = nullptr);

    /** Fills the fields. */
    void setDevice(const plans::BookDevice &device);

    /** The values as they stand here; its fields are those that a person changed. */
    plans::DeviceChange change() const;

    /** Puts the cursor into the first field. */
    void focusFirst();

private:
    QLabel *addRow(QFormLayout *form, QWidget *field);
    plans::BookDevice typed() const;
    void say();

    QLineEdit *m_name;
    QComboBox *m_category;
    QLineEdit *m_administrator;
    QLineEdit *m_serial;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
    QList<QLabel *> m_labels;
    QString m_iotId;
    plans::BookDevice m_shown; ///< What stood in the fields at first.
};

} // namespace ui
