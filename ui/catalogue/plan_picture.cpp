#include "plan_picture.h"

#include "keep_translated.h"
#include "picture_store.h"
#include "plain_text.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

namespace ui {

namespace {

constexpr double side = 4.5; // Steps of the grid.

} // namespace

PlanPicture::PlanPicture(pictures::PictureStore &pictures, const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_pictures(pictures)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("planPicture"));
    setFixedSize(grid(this, side), grid(this, side));
    setAlignment(Qt::AlignCenter);
    connect(&theme, &Theme::changed, this, &PlanPicture::say);
    keepTranslated(this, [this] { say(); });
}

void PlanPicture::show(const plans::Reported<QString> &address)
{
    if (address == m_address && (!address || !m_error))
        return;
    const int question = ++m_question;
    m_address = address;
    m_image = {};
    m_error.reset();
    say();
    if (!address || address->isEmpty())
        return;
    QCoro::connect(m_pictures.picture(*address), this, [this, question](pictures::Result<QImage> image) {
        if (question == m_question)
            take(std::move(image));
    });
}

void PlanPicture::take(pictures::Result<QImage> image)
{
    if (image)
        m_image = std::move(*image);
    else
        m_error = image.error();
    say();
}

void PlanPicture::say()
{
    const QSize size = this->size();
    if (m_image.isNull()) {
        setPixmap(symbolicIcon(m_theme, QStringLiteral("catalogue"), QStringLiteral("faint")).pixmap(size / 2));
    } else {
        QPixmap picture = QPixmap::fromImage(
            m_image.scaled(size * devicePixelRatio(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture.setDevicePixelRatio(devicePixelRatio());
        setPixmap(picture);
    }
    setAccessibleName(m_image.isNull() ? tr("No picture of the plan") : tr("Picture of the plan"));
    setPlainToolTip(this, m_error ? why(*m_error) : QString());
}

QString PlanPicture::why(pictures::PictureError error)
{
    using pictures::PictureError;
    switch (error) {
    case PictureError::NotAllowed:
        return tr("The picture is not loaded: its address is not a secure one (https).");
    case PictureError::Redirected:
        return tr("The picture is not loaded: its server sends us elsewhere.");
    case PictureError::TooLarge:
        return tr("The picture is not loaded: it is too large.");
    case PictureError::TooSlow:
        return tr("The picture is not loaded: its server is too slow.");
    case PictureError::WrongType:
    case PictureError::NotReadable:
        return tr("The picture is not shown: it is not one that can be shown safely.");
    case PictureError::NotLoaded:
    case PictureError::Closed:
        break;
    }
    return tr("The picture could not be loaded.");
}

} // namespace ui
