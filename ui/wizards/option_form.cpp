#include "option_form.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

OptionForm::OptionForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid(this, 2));
    m_grid->setVerticalSpacing(grid(this, 1.25));
    m_grid->setColumnStretch(1, 1);
    keepTranslated(this, [this] {
        for (const Row &row : std::as_const(m_rows))
            say(row);
        arrange();
    });
}

void OptionForm::addRow(QWidget *field, Text name, Text hint)
{
    const int place = static_cast<int>(m_rows.size());
    m_rows << Row{plainLabel(this, QStringLiteral("muted")), field, plainLabel(this, QStringLiteral("muted")),
        new QVBoxLayout, name, hint};
    const Row &row = m_rows.last();
    row.name->setBuddy(field);
    row.hint->setVisible(hint != nullptr);
    row.hint->setWordWrap(true);
    row.cell->setSpacing(grid(this, 0.25));
    row.cell->addWidget(field, 0, Qt::AlignLeft);
    row.cell->addWidget(row.hint);
    m_grid->addWidget(row.name, place, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addLayout(row.cell, place, 1, 1, hint == nullptr ? 2 : 1);
    // The name stands beside the field's first line, not beside the middle of field and hint.
    row.name->setMinimumHeight(qMin(field->sizeHint().height(), grid(this, 3.5)));
    say(row);
}

void OptionForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/** In pixels, with every hint beside its field, on two lines at most. */
int OptionForm::widthBeside() const
{
    int names = 0;
    int fields = 0;
    int hints = 0;
    for (const Row &row : m_rows) {
        names = qMax(names, row.name->sizeHint().width());
        if (row.hintText == nullptr)
            continue;
        fields = qMax(fields, row.field->sizeHint().expandedTo(row.field->minimumSize()).width());
        hints = qMax(hints, row.hint->fontMetrics().horizontalAdvance(row.hint->text()));
    }
    constexpr double longerLine = 0.6; // Two lines of words are not of the same length.
    return names + fields + qRound(hints * longerLine) + 2 * m_grid->horizontalSpacing();
}

void OptionForm::arrange()
{
    const bool beside = widthBeside() < width();
    if (m_rows.isEmpty() || beside == m_beside)
        return;
    m_beside = beside;
    m_grid->setColumnStretch(beside ? 1 : 2, 0);
    m_grid->setColumnStretch(beside ? 2 : 1, 1);
    for (int place = 0; place < m_rows.size(); ++place) {
        const Row &row = m_rows.at(place);
        m_grid->setAlignment(row.name, Qt::AlignLeft | (beside ? Qt::AlignVCenter : Qt::AlignTop));
        if (row.hintText == nullptr)
            continue;
        if (beside) {
            row.cell->removeWidget(row.hint);
            m_grid->addWidget(row.hint, place, 2);
        } else {
            m_grid->removeWidget(row.hint);
            row.cell->addWidget(row.hint);
        }
    }
}

void OptionForm::say(const Row &row)
{
    row.name->setText(row.nameText());
    // What has words on itself, such as a check box, is called by them.
    if (qobject_cast<QAbstractButton *>(row.field) == nullptr)
        row.field->setAccessibleName(row.nameText());
    if (row.hintText != nullptr) {
        row.hint->setText(row.hintText());
        row.field->setAccessibleDescription(row.hintText());
    }
}

} // namespace ui
