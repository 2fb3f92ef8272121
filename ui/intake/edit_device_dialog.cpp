#include "edit_device_dialog.h"

#include "banner.h"
#include "book_file_words.h"
#include "device_form.h"
#include "elided_label.h"
#include "first_size.h"
#include "keep_translated.h"
#include "page_area.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EditDeviceDialog::EditDeviceDialog(storage::Book &book, const Theme &theme, const QString &iotId, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_iotId(iotId)
    , m_id(new ElidedLabel(this))
    , m_form(new DeviceForm(this))
    , m_banner(new Banner(theme, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("editDeviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_id->setFont(identifierFont(font()));
    m_id->setProperty("role", QStringLiteral("muted"));
    m_id->setFullText(iotId);
    m_form->setEnabled(false);
    layOut();
    keepTranslated(this, [this] { say(); });
    giveFirstSize(this, 64);
    read();
}

void EditDeviceDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_save->setObjectName(QStringLiteral("editSave"));
    m_save->setProperty("emphasis", QStringLiteral("primary"));
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDeviceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this));
    column->addWidget(m_id);
    column->addWidget(new PageArea(m_form, this), 1);
    column->addWidget(m_banner);
    column->addWidget(buttons);
}

void EditDeviceDialog::read()
{
    QCoro::connect(m_book.entriesOf({m_iotId}), this,
        [this](const storage::Result<QList<storage::BookEntry>> &entries) { take(entries); });
}

void EditDeviceDialog::take(const storage::Result<QList<storage::BookEntry>> &entries)
{
    if (!entries) {
        m_error = entries.error();
    } else if (entries->isEmpty()) {
        m_gone = true;
    } else {
        m_read = true;
        m_form->setDevice(entries->constFirst().device);
        m_form->setEnabled(true);
        m_form->focusFirst();
    }
    say();
}

void EditDeviceDialog::save()
{
    const plans::DeviceChange change = m_form->change();
    if (change.fields.isEmpty()) {
        accept();
        return;
    }
    m_saving = true;
    m_error.reset();
    say();
    const QList<plans::DeviceChange> changes{change};
    QCoro::connect(m_book.change(changes, storage::KnownDevices::Update), this,
        [this](const storage::Result<storage::ChangeCounts> &saved) {
            m_saving = false;
            if (saved) {
                accept();
                return;
            }
            m_error = saved.error();
            say();
        });
}

void EditDeviceDialog::say()
{
    setWindowTitle(tr("Edit the device"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    m_save->setEnabled(m_read && !m_saving);
    if (m_gone)
        m_banner->say(Banner::Mood::Warning, tr("The device is no longer in the book"),
            tr("Add it again by its device ID, or undo its removal."));
    else if (m_error && m_read)
        m_banner->say(Banner::Mood::Danger, tr("The changes were not saved; they stay here"),
            BookFileWords::notWritten(*m_error));
    else if (m_error)
        m_banner->say(
            Banner::Mood::Danger, tr("The device cannot be read from the book"), BookFileWords::notWritten(*m_error));
    else
        m_banner->hide();
}

} // namespace ui
