#include "device_form.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "tags.h"
#include "typography.h"
#include "words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

constexpr int notKnown = -1;
constexpr int longest = 1000;

QLineEdit *line(QWidget *parent, const char *name)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1StringView(name));
    field->setMaxLength(longest);
    return field;
}

} // namespace

DeviceForm::DeviceForm(QWidget *parent)
    : QWidget(parent)
    , m_name(line(this, "formName"))
    , m_category(new QComboBox(this))
    , m_administrator(line(this, "formAdministrator"))
    , m_serial(line(this, "formSerial"))
    , m_tags(line(this, "formTags"))
    , m_notes(new QPlainTextEdit(this))
{
    m_category->setObjectName(QStringLiteral("formCategory"));
    m_category->addItem(QString(), notKnown);
    for (const plans::Category category : {plans::Category::Camera, plans::Category::Doorbell})
        m_category->addItem(QString(), static_cast<int>(category));
    m_notes->setObjectName(QStringLiteral("formNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(grid(this, 8));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(grid(this, 2));
    form->setVerticalSpacing(grid(this));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QWidget *field : QList<QWidget *>{m_name, m_category, m_administrator, m_serial, m_tags, m_notes})
        m_labels << addRow(form, field);
    m_shown = typed();
    keepTranslated(this, [this] { say(); });
}

QLabel *DeviceForm::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = plainLabel(this, QStringLiteral("muted"));
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void DeviceForm::setDevice(const plans::BookDevice &device)
{
    m_iotId = device.device.iotId;
    // What a person does not change stays as it is in the book.
    m_name->setText(device.device.displayName() == m_iotId ? QString() : harmless(device.device.displayName()));
    m_category->setCurrentIndex(m_category->findData(device.category ? static_cast<int>(*device.category) : notKnown));
    m_administrator->setText(harmless(device.administrator));
    m_serial->setText(harmless(device.device.serialNumber.value_or(QString())));
    m_tags->setText(plans::textOf(device.tags));
    m_notes->setPlainText(device.notes);
    m_shown = typed();
}

plans::BookDevice DeviceForm::typed() const
{
    plans::BookDevice device;
    device.device.iotId = m_iotId;
    device.device.label = m_name->text().trimmed();
    if (m_category->currentData().toInt() != notKnown)
        device.category = static_cast<plans::Category>(m_category->currentData().toInt());
    device.administrator = m_administrator->text().trimmed();
    if (const QString serial = m_serial->text().trimmed(); !serial.isEmpty())
        device.device.serialNumber = serial;
    device.tags = plans::tagsIn(m_tags->text());
    device.notes = m_notes->toPlainText();
    return device;
}

plans::DeviceChange DeviceForm::change() const
{
    using plans::DeviceField;
    plans::DeviceChange change{typed(), {}};
    const plans::BookDevice &now = change.device;
    const auto note = [&change](DeviceField field, bool differs) {
        if (differs)
            change.fields.insert(field);
    };
    note(DeviceField::Name, now.device.label != m_shown.device.label);
    note(DeviceField::Category, now.category != m_shown.category);
    note(DeviceField::Administrator, now.administrator != m_shown.administrator);
    note(DeviceField::SerialNumber, now.device.serialNumber != m_shown.device.serialNumber);
    note(DeviceField::Tags, now.tags != m_shown.tags);
    note(DeviceField::Notes, now.notes != m_shown.notes);
    return change;
}

void DeviceForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void DeviceForm::say()
{
    const QStringList labels{tr("Name"), tr("Category"),
        //: Field: the account of the end user who administers the device.
        tr("User"), tr("Serial number"), tr("Tags"), tr("Notes")};
    const QWidgetList fields{m_name, m_category, m_administrator, m_serial, m_tags, m_notes};
    for (int row = 0; row < labels.size(); ++row) {
        m_labels.at(row)->setText(labels.at(row));
        fields.at(row)->setAccessibleName(labels.at(row));
    }
    m_name->setPlaceholderText(tr("What it is called at this desk"));
    m_administrator->setPlaceholderText(tr("Account, phone or e-mail"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    //: Category of a device: nobody has said.
    m_category->setItemText(0, tr("Not known"));
    m_category->setItemText(1, Words::category(plans::Category::Camera));
    m_category->setItemText(2, Words::category(plans::Category::Doorbell));
}

} // namespace ui
