#include "device_header.h"

#include "action_button.h"
#include "elided_label.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "status_badge.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"
#include "words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

DeviceHeader::DeviceHeader(const Theme &theme, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_iotId(new ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_connection(new StatusBadge(theme, this))
    , m_facts(new ElidedLabel(this))
{
    m_name->setObjectName(QStringLiteral("deviceName"));
    m_name->setFont(scaledFont(font(), 1.5, QFont::DemiBold));
    m_iotId->setObjectName(QStringLiteral("deviceIotId"));
    m_iotId->setFont(identifierFont(font()));
    m_iotId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_iotId->setProperty("role", QStringLiteral("muted"));
    m_facts->setObjectName(QStringLiteral("deviceFacts"));
    m_facts->setProperty("role", QStringLiteral("muted"));
    // It has what the device ID leaves, which is read out and compared.
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_facts->installEventFilter(this);
    m_copy->setObjectName(QStringLiteral("copyIotId"));
    m_copy->setIcon(symbolicIcon(theme, QStringLiteral("copy")));

    auto *facts = new QHBoxLayout;
    facts->setSpacing(grid(this, 0.5));
    facts->addWidget(m_iotId);
    facts->addWidget(m_copy);
    facts->addWidget(m_connection);
    facts->addWidget(m_facts, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this));
    row->addWidget(m_name, 1);
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        if (action == actions.last())
            button->setProperty("emphasis", QStringLiteral("primary"));
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.25));
    column->addLayout(row);
    column->addLayout(facts);
    connect(
        m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(harmless(m_device.iotId)); });
    keepTranslated(this, [this] { say(); });
}

void DeviceHeader::setDevice(const plans::Device &device)
{
    m_device = device;
    say();
}

void DeviceHeader::setReadAt(const QDateTime &readAt)
{
    m_readAt = readAt;
    say();
}

void DeviceHeader::say()
{
    //: Tooltip and name of a button that copies the device's id.
    m_copy->setText(tr("Copy the device ID"));
    m_copy->setToolTip(m_copy->text());
    m_name->setFullText(Formats::shown(m_device.displayName()));
    m_iotId->setFullText(m_device.iotId);
    m_connection->setBadge(badgeOf(m_device.status));
    const QDateTime readAt = m_readAt.toLocalTime();
    const bool today = readAt.date() == QDate::currentDate();
    //: When what is shown was read from the platform, %1 such as 14:02, with the date where it was not today.
    m_reading = readAt.isValid()
        ? tr("as of %1").arg(today ? readAt.toString(QStringLiteral("HH:mm")) : Formats::dateTime(readAt))
        : tr("not read yet");
    sayFacts();
}

/** When it was read, whole or not at all, and the product as far as there is room. */
void DeviceHeader::sayFacts()
{
    const auto fits = [this](const QString &text) {
        return m_facts->fontMetrics().horizontalAdvance(text) <= m_facts->contentsRect().width();
    };
    const QString dot = QStringLiteral("· ");
    const QString reading = dot + m_reading;
    QString facts = reading;
    if (m_device.productName)
        facts += u' ' + dot + onOneLine(*m_device.productName, 40);
    const QString someOfProduct = reading + u' ' + dot + QStringLiteral("国国…");
    m_facts->setFullText(fits(facts) || fits(someOfProduct) ? facts : fits(reading) ? reading : QString());
    setPlainToolTip(m_connection, fits(reading) ? QString() : facts.mid(dot.size()));
}

bool DeviceHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        sayFacts();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
