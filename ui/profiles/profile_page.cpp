#include "profile_page.h"

#include "field_rows.h"
#include "typography.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace ui {

ProfilePage::ProfilePage(QWidget *parent)
    : QScrollArea(parent)
    , m_form(new QFormLayout)
    , m_rows(new FieldRows(this))
{
    auto *page = new QWidget(this);
    page->setLayout(m_form);
    m_form->setContentsMargins(0, grid(this, 1.5), grid(this), grid(this));
    m_form->setHorizontalSpacing(grid(this, 2));
    m_form->setVerticalSpacing(grid(this));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // It follows the focus to the fields.
    setWidget(page);
}

void ProfilePage::setProfile(const credentials::Profile &profile)
{
    m_filling = true;
    fill(profile);
    m_filling = false;
}

void ProfilePage::setProblem(const QString &field, const QString &problem)
{
    m_rows->setProblem(field, problem);
}

void ProfilePage::focusField(const QString &field)
{
    m_rows->field(field)->setFocus();
}

void ProfilePage::addField(const QString &field, QWidget *widget)
{
    widget->setObjectName(field);
    m_rows->add(m_form, field, widget);
    m_fields << field;
}

QLineEdit *ProfilePage::addLine(const QString &field)
{
    auto *line = new QLineEdit(this);
    addField(field, line);
    follow(line);
    return line;
}

QComboBox *ProfilePage::addChoice(const QString &field)
{
    auto *choice = new QComboBox(this);
    addField(field, choice);
    return choice;
}

void ProfilePage::follow(QLineEdit *line)
{
    connect(line, &QLineEdit::textEdited, this, [this, line] { touch(line->objectName()); });
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        if (!line->text().isEmpty())
            touch(line->objectName());
    });
}

void ProfilePage::touch(const QString &field)
{
    if (!m_filling)
        Q_EMIT touched(field);
}

} // namespace ui
