#include "order_export.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace ui {

namespace {

/** @p text as spreadsheets keep it: quoted, no formula, and long numbers not turned into floating ones. */
QByteArray cell(QString text)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulas.contains(text.at(0)))
        text.prepend(u'\'');
    const bool number = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (number && text.size() > 11)
        text += u'\t';
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

/** The reason why @p rows are not in the file now, or nothing. */
QString put(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QByteArrayList cells;
        for (const QString &text : row)
            cells << cell(text);
        file.write(cells.join(',') + "\r\n");
    }
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
