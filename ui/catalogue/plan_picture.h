#pragma once

#include "picture_limits.h"
#include "reported.h"

#include <QImage>
#include <QLabel>

#include <optional>

namespace pictures {
class PictureStore;
}

namespace ui {

class Theme;

/** The picture of a plan, or a placeholder where there is none. */
class PlanPicture : public QLabel
{
    Q_OBJECT

public:
    /** Both references must outlive it. */
    PlanPicture(pictures::PictureStore &pictures, const Theme &theme, QWidget *parent = nullptr);

    /** Shows the picture at @p address, from anywhere, once it is there. */
    void show(const plans::Reported<QString> &address);

private:
    void take(pictures::Result<QImage> image);
    void say();
    static QString why(pictures::PictureError error);

    pictures::PictureStore &m_pictures;
    const Theme &m_theme;
    plans::Reported<QString> m_address;
    QImage m_image;
    std::optional<pictures::PictureError> m_error;
    int m_question = 0; ///< The number of the latest question; answers to others are dropped.
};

} // namespace ui
