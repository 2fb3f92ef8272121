#include "device_entry.h"

#include "iot_id.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

DeviceEntry::DeviceEntry(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel(this, QStringLiteral("muted")))
    , m_field(new QLineEdit(this))
    , m_open(new QPushButton(this))
{
    m_field->setObjectName(QStringLiteral("openDeviceId"));
    m_field->setMaxLength(256);
    m_name->setBuddy(m_field);
    m_open->setObjectName(QStringLiteral("openTypedDevice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 1.5), grid(this), grid(this, 1.5), grid(this));
    row->setSpacing(grid(this));
    row->addWidget(m_name);
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    connect(m_field, &QLineEdit::textChanged, this, &DeviceEntry::judge);
    connect(m_field, &QLineEdit::returnPressed, m_open, &QAbstractButton::click);
    connect(m_open, &QPushButton::clicked, this, &DeviceEntry::open);
    keepTranslated(this, [this] { say(); });
}

void DeviceEntry::begin()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

QString DeviceEntry::iotId() const
{
    return m_field->text().trimmed();
}

void DeviceEntry::open()
{
    if (plans::isIotId(iotId()))
        Q_EMIT entered(iotId());
}

void DeviceEntry::judge()
{
    const bool valid = plans::isIotId(iotId());
    m_open->setEnabled(valid);
    m_open->setToolTip(valid || iotId().isEmpty()
            ? tr("Open this device and read its orders")
            : tr("A device ID has up to 64 letters, digits, hyphens and underscores, and nothing else"));
}

void DeviceEntry::say()
{
    m_name->setText(tr("Device ID"));
    m_field->setPlaceholderText(tr("Paste the device ID a caller reads out"));
    m_field->setAccessibleName(tr("Device ID"));
    m_open->setText(tr("Open"));
    judge();
}

} // namespace ui
