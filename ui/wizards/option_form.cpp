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
    });
}

void OptionForm::addRow(QWidget *field, Text name, Text hint)
{
    const int place = static_cast<int>(m_rows.size());
    m_rows << Row{
        plainLabel(this, QStringLiteral("muted")), field, plainLabel(this, QStringLiteral("muted")), name, hint};
    const Row &row = m_rows.last();
    row.name->setBuddy(field);
    row.hint->setVisible(hint != nullptr);
    row.hint->setWordWrap(true);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(grid(this, 0.25));
    cell->addWidget(field, 0, Qt::AlignLeft);
    cell->addWidget(row.hint);
    m_grid->addWidget(row.name, place, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addLayout(cell, place, 1);
    // The name stands beside the field's first line, not beside the middle of field and hint.
    row.name->setMinimumHeight(qMin(field->sizeHint().height(), grid(this, 3.5)));
    say(row);
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
