#pragma once

#include "book_file.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class Banner;
class Theme;

/** Tells that the device book cannot be opened, or that it was moved aside for a new one. */
class BookBanner : public QWidget
{
    Q_OBJECT

public:
    explicit BookBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows how opening the book went; hides when there is nothing to tell. */
    void setOpened(const storage::Result<storage::BookOpening> &opened);

Q_SIGNALS:
    /** A person wants the book to be opened again. */
    void openWanted();

private:
    void say();

    storage::Result<storage::BookOpening> m_opened;
    Banner *m_banner;
    QPushButton *m_open;
    QPushButton *m_dismiss;
};

} // namespace ui
