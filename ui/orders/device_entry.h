#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/** Opens a device by the ID that a caller reads out. */
class DeviceEntry : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceEntry(QWidget *parent = nullptr);

    /** Gives the keyboard to it, with what stands there marked. */
    void begin();

Q_SIGNALS:
    /** A person entered the ID of a device that is to be shown. */
    void entered(const QString &iotId);

private:
    QString iotId() const;
    void open();
    void judge();
    void say();

    QLabel *m_name;
    QLineEdit *m_field;
    QPushButton *m_open;
};

} // namespace ui
