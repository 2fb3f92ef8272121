#include "book_banner.h"

#include "banner.h"
#include "book_file_words.h"
#include "keep_translated.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BookBanner::BookBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_open(m_banner->addAction(QStringLiteral("bookOpen")))
    , m_dismiss(m_banner->addAction(QStringLiteral("bookDismiss")))
{
    m_banner->setObjectName(QStringLiteral("bookBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    connect(m_open, &QPushButton::clicked, this, &BookBanner::openWanted);
    connect(m_dismiss, &QPushButton::clicked, this, [this] { setOpened(storage::BookOpening()); });
    keepTranslated(this, [this] { say(); });
}

void BookBanner::setOpened(const storage::Result<storage::BookOpening> &opened)
{
    m_opened = opened;
    say();
}

void BookBanner::say()
{
    m_open->setText(tr("Try again"));
    m_dismiss->setText(tr("Dismiss"));
    m_open->setVisible(!m_opened);
    m_dismiss->setVisible(m_opened.has_value());
    if (!m_opened) {
        m_banner->say(Banner::Mood::Warning, BookFileWords::notOpenTitle(), BookFileWords::notOpen(m_opened.error()));
    } else if (!m_opened->movedAside.isEmpty()) {
        m_banner->say(
            Banner::Mood::Warning, BookFileWords::movedAsideTitle(*m_opened), BookFileWords::movedAside(*m_opened));
    }
    setVisible(!m_opened || !m_opened->movedAside.isEmpty());
}

} // namespace ui
