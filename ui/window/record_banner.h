#pragma once

#include "storage_error.h"

#include <QWidget>

#include <optional>

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

private:
    void say();

    std::optional<storage::StorageError> m_error;
    Banner *m_banner;
    QPushButton *m_open;
};

} // namespace ui
