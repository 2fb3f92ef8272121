#include "record_banner.h"

#include "banner.h"
#include "keep_translated.h"
#include "record_words.h"
#include "typography.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RecordBanner::RecordBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_open(m_banner->addAction(QStringLiteral("recordOpen")))
{
    m_banner->setObjectName(QStringLiteral("recordBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    connect(m_open, &QPushButton::clicked, this, &RecordBanner::openWanted);
    keepTranslated(this, [this] { say(); });
}

void RecordBanner::setError(const std::optional<storage::StorageError> &error)
{
    m_error = error;
    say();
}

void RecordBanner::say()
{
    m_open->setText(tr("Try again"));
    setVisible(m_error.has_value());
    if (m_error)
        m_banner->say(Banner::Mood::Danger, RecordWords::title(), RecordWords::explanation(*m_error));
}

} // namespace ui
