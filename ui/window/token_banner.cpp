#include "token_banner.h"

#include "banner.h"
#include "client.h"
#include "error_words.h"
#include "keep_translated.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TokenBanner::TokenBanner(linkvisual::Client &client, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_banner(new Banner(theme, this))
    , m_take(m_banner->addAction(QStringLiteral("takeToken")))
{
    m_banner->setObjectName(QStringLiteral("tokenBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    connect(m_take, &QPushButton::clicked, this, &TokenBanner::take);
    connect(&client.cloudToken(), &linkvisual::CloudToken::changed, this, &TokenBanner::say);
    keepTranslated(this, [this] { say(); });
}

void TokenBanner::take()
{
    m_taking = true;
    say();
    QCoro::connect(
        m_client.cloudToken().takeNew(), this, [this](const tl::expected<void, linkvisual::ApiError> &answer) {
            m_taking = false;
            m_error = answer ? std::nullopt : std::optional(answer.error());
            say();
            if (answer)
                Q_EMIT taken();
        });
}

void TokenBanner::say()
{
    m_take->setText(m_error ? tr("Try again") : tr("Take a token"));
    m_take->setEnabled(!m_taking);
    setVisible(!m_client.endpoint().projectId.isEmpty() && !m_client.cloudToken().isHeld());
    if (m_error) {
        //: %1 what went wrong.
        m_banner->sayError(
            Banner::Mood::Danger, tr("No token was given: %1").arg(ErrorWords::describe(*m_error).title), *m_error);
    } else {
        m_banner->say(Banner::Mood::Info, tr("This profile works with a project token"),
            tr("Nothing can be read until one is taken. Taking one ends the token of every other program of this "
               "project at once."));
    }
}

} // namespace ui
