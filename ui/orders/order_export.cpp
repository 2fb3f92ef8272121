#include "order_export.h"

#include "csv_writer.h"
#include "whole_file.h"

#include <QFileDialog>
#include <QtConcurrentRun>

namespace ui {

namespace {

QByteArray tableOf(const QList<QStringList> &rows)
{
    QByteArray table = csv::utf8Mark;
    for (const QStringList &row : rows)
        table += csv::lineOf(row);
    return table;
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
    QtConcurrent::run([path, rows] {
        return writeWhole(path, tableOf(rows));
    }).then(this, [this, path](const QString &why) {
        if (why.isEmpty())
            Q_EMIT saved(path);
        else
            Q_EMIT failed(path, why);
    });
}

} // namespace ui
