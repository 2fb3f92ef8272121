#pragma once

#include "api_error.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace linkvisual {
class Client;
}

namespace ui {

class Banner;
class Theme;

/** Tells that the profile works with a project token and none is held, and takes one when a person agrees. */
class TokenBanner : public QWidget
{
    Q_OBJECT

public:
    /** @param client must outlive the banner */
    TokenBanner(linkvisual::Client &client, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /** There is a token now. */
    void taken();

private:
    void take();
    void say();

    linkvisual::Client &m_client;
    Banner *m_banner;
    QPushButton *m_take;
    std::optional<linkvisual::ApiError> m_error;
    bool m_taking = false;
};

} // namespace ui
