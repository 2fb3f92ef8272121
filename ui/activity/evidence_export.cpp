#include "evidence_export.h"

#include "journal.h"
#include "whole_file.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace ui {

namespace {

/** The reason why @p evidence is not in the file now, or nothing. */
QString put(const QString &path, const QJsonObject &evidence)
{
    constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner; // It has phone numbers in full.
    return writeWhole(path, QJsonDocument(evidence).toJson(), ownerAlone);
}

} // namespace

EvidenceExport::EvidenceExport(storage::Journal &journal, QWidget *window)
    : QObject(window)
    , m_journal(journal)
    , m_window(window)
{
}

void EvidenceExport::offer(const storage::EvidenceWish &wish, const QString &fileName)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setObjectName(QStringLiteral("evidenceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the evidence"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Evidence (*.json)"));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &path) { write(path, wish); });
    dialog->open();
}

void EvidenceExport::write(const QString &path, const storage::EvidenceWish &wish)
{
    QCoro::connect(m_journal.evidence(wish), this, [this, path](const storage::Result<QJsonObject> &evidence) {
        if (!evidence) {
            Q_EMIT failed(path, evidence.error().detail);
            return;
        }
        QtConcurrent::run(put, path, *evidence).then(this, [this, path](const QString &why) {
            if (why.isEmpty())
                Q_EMIT saved(path);
            else
                Q_EMIT failed(path, why);
        });
    });
}

} // namespace ui
