#include "add_device_dialog.h"

#include "banner.h"
#include "book_file_words.h"
#include "device_form.h"
#include "first_size.h"
#include "formats.h"
#include "iot_id.h"
#include "keep_translated.h"
#include "page_area.h"
#include "plain_text.h"
#include "return_key.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pause{150}; // Typing has stopped.

} // namespace

AddDeviceDialog::AddDeviceDialog(storage::Book &book, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_idLabel(plainLabel(this))
    , m_id(new QLineEdit(this))
    , m_hint(plainLabel(this, QStringLiteral("muted")))
    , m_show(new QPushButton(this))
    , m_form(new DeviceForm(this))
    , m_banner(new Banner(theme, this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("addDeviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_id->setObjectName(QStringLiteral("addIotId"));
    m_id->setFont(identifierFont(font()));
    m_idLabel->setBuddy(m_id);
    m_hint->setObjectName(QStringLiteral("addHint"));
    m_hint->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("addShow"));
    pressOnReturn(m_show);
    m_banner->setObjectName(QStringLiteral("addBanner"));
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &AddDeviceDialog::lookUp);
    connect(m_id, &QLineEdit::textChanged, this, &AddDeviceDialog::understand);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT deviceWanted(m_iotId);
        reject();
    });
    keepTranslated(this, [this] { say(); });
    giveFirstSize(this, 64);
    m_id->setFocus();
}

void AddDeviceDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_add->setObjectName(QStringLiteral("addConfirm"));
    m_add->setProperty("emphasis", QStringLiteral("primary"));
    m_add->setDefault(true);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDeviceDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this));
    column->addWidget(m_idLabel);
    column->addWidget(m_id);
    column->addLayout(below);
    column->addWidget(new PageArea(m_form, this), 1);
    column->addWidget(m_banner);
    column->addWidget(buttons);
}

void AddDeviceDialog::understand()
{
    m_iotId = plans::iotIdIn(m_id->text());
    m_known.reset();
    m_error.reset();
    m_pause.start();
    judge();
}

void AddDeviceDialog::lookUp()
{
    const QString iotId = m_iotId;
    if (iotId.isEmpty())
        return;
    QCoro::connect(
        m_book.entriesOf({iotId}), this, [this, iotId](const storage::Result<QList<storage::BookEntry>> &entries) {
            if (iotId != m_iotId)
                return;
            if (entries && !entries->isEmpty())
                m_known = entries->constFirst();
            judge();
        });
}

void AddDeviceDialog::add()
{
    if (m_iotId.isEmpty() || m_known || m_adding)
        return;
    m_adding = true;
    m_error.reset();
    judge();
    plans::DeviceChange change = m_form->change();
    change.device.device.iotId = m_iotId;
    const QList<plans::DeviceChange> changes{change};
    QCoro::connect(m_book.change(changes, storage::KnownDevices::Keep), this,
        [this, iotId = m_iotId](const storage::Result<storage::ChangeCounts> &done) {
            m_adding = false;
            if (done && done->added == 1) {
                Q_EMIT deviceWanted(iotId);
                accept();
                return;
            }
            // Another process may have added it meanwhile.
            if (done)
                lookUp();
            else
                m_error = done.error();
            judge();
        });
}

void AddDeviceDialog::judge()
{
    const QString words = hint();
    m_hint->setText(words);
    m_show->setVisible(m_known.has_value());
    m_add->setEnabled(!m_iotId.isEmpty() && !m_known && !m_adding);
    m_add->setToolTip(m_add->isEnabled() ? QString() : words);
    if (m_error)
        m_banner->say(Banner::Mood::Danger, tr("The device was not added"), BookFileWords::notWritten(*m_error));
    else
        m_banner->hide();
}

QString AddDeviceDialog::hint() const
{
    if (m_id->text().trimmed().isEmpty())
        return tr("Paste the device ID (iotId); text around it does no harm.");
    if (m_iotId.isEmpty())
        return tr("There is no device ID in this text, or more than one. An ID has letters, digits, hyphens and "
                  "underscores, 64 at most.");
    if (m_known)
        //: %1 what the device is called.
        return tr("Already in the book as “%1”.").arg(Formats::shown(m_known->device.device.displayName()));
    //: %1 a device ID found in what was pasted.
    return tr("Device ID: %1").arg(m_iotId);
}

void AddDeviceDialog::say()
{
    setWindowTitle(tr("Add a device"));
    m_idLabel->setText(tr("Device ID"));
    m_id->setAccessibleName(m_idLabel->text());
    m_show->setText(tr("Show it"));
    m_add->setText(tr("&Add"));
    m_cancel->setText(tr("Cancel"));
    judge();
}

} // namespace ui
