#include "file_note.h"

#include "plain_text.h"

namespace ui {

void FileNote::noteSaved(const QString &path)
{
    m_path = path;
    m_failure.clear();
}

void FileNote::noteFailure(const QString &why)
{
    m_path.clear();
    m_failure = why;
}

QStringList FileNote::lines() const
{
    QStringList lines;
    if (!m_path.isEmpty())
        lines << tr("Saved to %1").arg(onOneLine(m_path));
    if (!m_failure.isEmpty())
        lines << tr("The file was not saved: %1").arg(onOneLine(m_failure));
    return lines;
}

} // namespace ui
