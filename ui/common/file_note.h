#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/** What became of the file that a list was to be saved to, for the notes under the list. */
class FileNote
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileNote)

public:
    void noteSaved(const QString &path);

    /** @param why technical, or a sentence without a full stop */
    void noteFailure(const QString &why);

    /** In words; none before any file was to be saved. */
    QStringList lines() const;

private:
    QString m_path;
    QString m_failure;
};

} // namespace ui
