#pragma once

#include "storage_error.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class Theme;

/** Tells that the activity record cannot be opened, so that nothing can be bought, and what to do. */
class RecordBanner : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p error; nothing hides the banner. */
    void setError(const std::optional<storage::StorageError> &error);

Q_SIGNALS:
    /** A person wants the record to be opened again. */
    void openWanted();

    /** A person accepts, with a reason, that the record is lost, and wants a new one. */
    void newWanted(const QString &reason);

private:
    void say();

    std::optional<storage::StorageError> m_error;
    Banner *m_banner;
    QLineEdit *m_reason;
    QPushButton *m_new;
    QPushButton *m_open;
};

} // namespace ui
