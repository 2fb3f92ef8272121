#pragma once

#include <QObject>
#include <QStringList>

namespace ui {

/** Saves rows in a file for spreadsheets that a person chooses; nothing waits meanwhile. */
class OrderExport : public QObject
{
    Q_OBJECT

public:
    /** @param window over which the choice of a file is shown */
    explicit OrderExport(QWidget *window);

    /** Lets a person choose a file, @p fileName being a proposal, and writes @p rows. */
    void offer(const QString &fileName, const QList<QStringList> &rows);

    /** Writes @p rows to @p path: all of them, or the file stays as it was. */
    void write(const QString &path, const QList<QStringList> &rows);

Q_SIGNALS:
    void saved(const QString &path);

    /** @p why is the system's text. */
    void failed(const QString &path, const QString &why);

private:
    QWidget *m_window;
};

} // namespace ui
