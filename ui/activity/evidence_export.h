#pragma once

#include "evidence.h"

#include <QObject>

namespace storage {
class Journal;
}

namespace ui {

/** Saves a part of the activity record as a file that can be checked without it; nothing waits meanwhile. */
class EvidenceExport : public QObject
{
    Q_OBJECT

public:
    /**
     * @param journal must outlive it
     * @param window over which the choice of a file is shown
     */
    EvidenceExport(storage::Journal &journal, QWidget *window);

    /** Lets a person choose a file, @p fileName being a proposal, and writes what is wished for. */
    void offer(const storage::EvidenceWish &wish, const QString &fileName);

    /** Writes what is wished for to @p path: all of it, or the file stays as it was. */
    void write(const QString &path, const storage::EvidenceWish &wish);

Q_SIGNALS:
    /** The evidence is in the file @p path. */
    void saved(const QString &path);

    /** @p why is technical, or the system's text. */
    void failed(const QString &path, const QString &why);

private:
    storage::Journal &m_journal;
    QWidget *m_window;
};

} // namespace ui
