#include "signature_dialog.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Mark, Ours, Server, ColumnCount };

} // namespace

SignatureDialog::SignatureDialog(linkvisual::SignatureComparison comparison, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_theme(theme)
    , m_summary(plainLabel(this))
    , m_lines(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("signatureDialog"));
    m_lines->setRowCount(static_cast<int>(qMax(m_comparison.ours.size(), m_comparison.server.size())));
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setShowGrid(false);
    m_lines->verticalHeader()->hide();
    // Nothing of what is to be compared is cut; what is too long is scrolled to.
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setWordWrap(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 2));
    column->addWidget(m_summary);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    resize(QSize(grid(this, 110), grid(this, 60)).boundedTo(screen()->availableSize() * 0.95));
    keepTranslated(this, [this] { say(); });
}

void SignatureDialog::say()
{
    setWindowTitle(tr("Signed texts, line by line"));
    const QList<qsizetype> differing = m_comparison.differingLines();
    m_summary->setText(
        differing.isEmpty() ? tr("All lines are the same: the AppSecret is wrong.") : tr("The marked lines differ."));
    m_lines->setAccessibleName(windowTitle());
    m_lines->setHorizontalHeaderLabels({tr("Line"), tr("Signed here"), tr("Signed by the platform")});
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const bool differs = differing.contains(row);
        //: Mark of a line that is not the same on both sides; %1 its number.
        const QString mark = differs ? tr("%1 differs").arg(row + 1) : QString::number(row + 1);
        const QStringList texts{mark, m_comparison.ours.value(row), m_comparison.server.value(row)};
        for (int cell = 0; cell < ColumnCount; ++cell) {
            auto *item = new QTableWidgetItem(onOneLine(texts.at(cell)));
            item->setToolTip(plainToolTip(texts.at(cell)));
            if (cell != Mark)
                item->setFont(identifierFont(font()));
            if (differs)
                item->setForeground(m_theme.color(QStringLiteral("tone.danger.text")));
            m_lines->setItem(row, cell, item);
        }
    }
}

} // namespace ui
