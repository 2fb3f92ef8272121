#include "record_banner.h"

#include "banner.h"
#include "keep_translated.h"
#include "record_words.h"
#include "typography.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RecordBanner::RecordBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_reason(new QLineEdit(m_banner))
    , m_new(m_banner->addAction(QStringLiteral("recordNew"), m_reason))
    , m_open(m_banner->addAction(QStringLiteral("recordOpen")))
{
    m_banner->setObjectName(QStringLiteral("recordBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this), grid(this, 2), 0);
    column->addWidget(m_banner);
    m_reason->setObjectName(QStringLiteral("recordReason"));
    m_reason->setMaxLength(200);
    m_reason->setMinimumWidth(grid(this, 20));
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_new->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_new->setEnabled(false); // Until it is told what came of it: a double click begins one record.
        Q_EMIT newWanted(m_reason->text().trimmed());
    });
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
    m_reason->setPlaceholderText(tr("Why is there no backup?"));
    m_reason->setAccessibleName(tr("Reason for a new record"));
    m_new->setText(tr("Begin a new record"));
    m_new->setToolTip(tr(
        "The old file is moved aside. Changes that were not finished, and the locks of their devices, are forgotten: "
        "look at the orders of these devices before anything is bought for them."));
    m_new->setEnabled(!m_reason->text().trimmed().isEmpty());
    const bool lost = m_error && m_error->kind == storage::StorageErrorKind::Corrupt;
    m_reason->setVisible(lost);
    m_new->setVisible(lost);
    setVisible(m_error.has_value());
    if (m_error)
        m_banner->say(Banner::Mood::Danger, RecordWords::title(), RecordWords::explanation(*m_error));
}

} // namespace ui
