#include "order_export.h"

#include "csv_writer.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace ui {

namespace {

/** The reason why @p rows are not in the file now, or nothing. */
QString put(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(csv::utf8Mark);
    for (const QStringList &row : rows)
        file.write(csv::lineOf(row));
    return file.commit() ? QString() : file.errorString();
}

} // namespace

OrderExport::OrderExport(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void OrderExport::offer(const QString &fileName, const QList<QStringList> &rows)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setObjectName(QStringLiteral("orderExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the orders"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &path) { write(path, rows); });
    dialog->open();
}

void OrderExport::write(const QString &path, const QList<QStringList> &rows)
{
    QtConcurrent::run([path, rows] { return put(path, rows); }).then(this, [this, path](const QString &why) {
        if (why.isEmpty())
            Q_EMIT saved(path);
        else
            Q_EMIT failed(path, why);
    });
}

} // namespace ui
