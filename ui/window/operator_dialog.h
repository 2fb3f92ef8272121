#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace ui {

/** How the person at this computer calls themselves in the activity record; empty: as they logged in. */
QString operatorName(const QSettings &settings);

/** Asks for that name, and keeps it for everything that is recorded from then on. */
class OperatorDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param settings must outlive the dialog */
    explicit OperatorDialog(QSettings &settings, QWidget *parent = nullptr);

private:
    void keep();
    void say();

    QSettings &m_settings;
    QLabel *m_explanation;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace ui
