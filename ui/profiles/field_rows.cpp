#include "field_rows.h"

#include "plain_text.h"
#include "typography.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

FieldRows::FieldRows(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
{
}

void FieldRows::add(QFormLayout *form, const QString &name, QWidget *field)
{
    Row row;
    row.field = field;
    row.label = plainLabel(m_parent, QStringLiteral("muted"));
    row.label->setBuddy(field);
    row.cell = new QWidget(m_parent);
    row.note = plainLabel(row.cell, QStringLiteral("muted"));
    row.note->setObjectName(name + QStringLiteral("Note"));
    row.note->setWordWrap(true);
    auto *column = new QVBoxLayout(row.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(m_parent, 0.25));
    column->addWidget(field);
    column->addWidget(row.note);
    form->addRow(row.label, row.cell);
    m_rows.insert(name, row);
}

void FieldRows::say(const QString &name, const QString &label, const QString &hint)
{
    Row &row = m_rows[name];
    row.label->setText(label);
    row.field->setAccessibleName(label);
    row.hint = hint;
    show(row);
}

void FieldRows::setProblem(const QString &name, const QString &problem)
{
    Row &row = m_rows[name];
    row.problem = problem;
    show(row);
}

void FieldRows::setVisible(const QString &name, bool visible)
{
    const Row row = m_rows.value(name);
    row.label->setVisible(visible);
    row.cell->setVisible(visible);
}

QWidget *FieldRows::field(const QString &name) const
{
    return m_rows.value(name).field;
}

void FieldRows::show(const Row &row)
{
    const bool wrong = !row.problem.isEmpty();
    row.note->setText(wrong ? row.problem : row.hint);
    row.note->setVisible(!row.note->text().isEmpty());
    row.note->setProperty("role", wrong ? QStringLiteral("problem") : QStringLiteral("muted"));
    // A changed property is styled only after polishing again.
    row.note->style()->unpolish(row.note);
    row.note->style()->polish(row.note);
    QStringList description{row.note->text()};
    // A screen reader calls a list by what is chosen in it.
    if (qobject_cast<QComboBox *>(row.field) != nullptr)
        description.prepend(row.label->text());
    description.removeAll(QString());
    row.field->setAccessibleDescription(description.join(QStringLiteral(" · ")));
}

} // namespace ui
