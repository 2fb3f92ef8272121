#include "device_export.h"

#include "csv_writer.h"
#include "device_field_words.h"
#include "whole_file.h"

#include <QCoroTask>
#include <QDate>
#include <QFileDialog>

namespace ui {

namespace {

constexpr int portionSize = 500;

QByteArray linesOf(const QList<storage::BookEntry> &entries, const exchange::TableWords &words)
{
    QByteArray lines;
    for (const storage::BookEntry &entry : entries)
        lines += csv::lineOf(exchange::cellsOf(entry.device, words));
    return lines;
}

} // namespace

DeviceExport::DeviceExport(storage::Book &book, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_window(window)
{
}

void DeviceExport::offer(const QStringList &iotIds)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setObjectName(QStringLiteral("deviceExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the devices"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    //: Name of a file; %1 a date.
    dialog->selectFile(tr("devices-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, iotIds](const QString &path) { write(path, iotIds); });
    dialog->open();
}

void DeviceExport::write(const QString &path, const QStringList &iotIds)
{
    if (m_state == State::Running)
        return;
    ++m_question;
    m_path = path;
    m_iotIds = iotIds;
    m_asked = 0;
    m_count = 0;
    m_words = DeviceFieldWords::tableWords();
    QStringList headers;
    for (const plans::DeviceField field : exchange::columns())
        headers << m_words.headers.value(field);
    m_lines = csv::utf8Mark + csv::lineOf(headers);
    become(State::Running);
    readPortion({});
}

void DeviceExport::readPortion(const QString &afterIotId)
{
    const QStringList some = m_iotIds.mid(m_asked, portionSize);
    m_asked += some.size();
    auto portion = m_iotIds.isEmpty() ? m_book.entries(afterIotId, portionSize) : m_book.entriesOf(some);
    QCoro::connect(std::move(portion), this,
        [this, question = m_question](const storage::Result<QList<storage::BookEntry>> &entries) {
            if (question == m_question)
                take(entries);
        });
}

void DeviceExport::take(const storage::Result<QList<storage::BookEntry>> &portion)
{
    if (!portion) {
        become(State::Failed, portion.error().detail);
        return;
    }
    m_count += portion->size();
    Q_EMIT changed();
    const bool more = m_iotIds.isEmpty() ? portion->size() == portionSize : m_asked < m_iotIds.size();
    const QString last = portion->isEmpty() ? QString() : portion->last().device.device.iotId;
    m_lining.start([entries = *portion, words = m_words](exchange::TableProgress &) { return linesOf(entries, words); },
        [this, more, last](const QByteArray &lines) {
            m_lines += lines;
            if (more)
                readPortion(last);
            else
                save();
        });
}

void DeviceExport::save()
{
    m_saving.start([path = m_path, content = std::exchange(m_lines, {})](
                       exchange::TableProgress &) { return writeWhole(path, content); },
        [this](const QString &why) { become(why.isEmpty() ? State::Saved : State::Failed, why); });
}

void DeviceExport::stop()
{
    // What is being written by now is soon there.
    if (m_state != State::Running || m_saving.isRunning())
        return;
    ++m_question;
    m_lining.cancel();
    m_lines.clear();
    become(State::Stopped);
}

void DeviceExport::become(State state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    Q_EMIT changed();
}

} // namespace ui
