#include "removal.h"

namespace ui {

namespace {

constexpr qsizetype mostKept = 20; // Removals that can be undone, one after the other.

} // namespace

Removal::Removal(storage::Book &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
}

Removal::~Removal()
{
    stop();
}

void Removal::stop()
{
    if (isBusy())
        m_progress->cancelled = true;
}

void Removal::remove(const QStringList &iotIds)
{
    if (isBusy() || iotIds.isEmpty())
        return;
    m_progress = std::make_shared<storage::BookProgress>();
    become(State::Removing, iotIds.size());
    QCoro::connect(
        m_book.remove(iotIds, m_progress), this, [this](storage::Result<QList<storage::RemovedDevice>> removed) {
            if (!removed) {
                become(State::NotRemoved, m_count, removed.error());
                return;
            }
            if (!removed->isEmpty())
                m_removed.append(*removed);
            if (m_removed.size() > mostKept)
                m_removed.removeFirst();
            become(removed->isEmpty() ? State::Idle : State::Removed, removed->size());
        });
}

void Removal::undo()
{
    if (isBusy() || m_removed.isEmpty())
        return;
    m_progress = std::make_shared<storage::BookProgress>();
    become(State::Restoring, m_removed.last().size());
    QCoro::connect(m_book.restore(m_removed.last(), m_progress), this, [this](const storage::Result<void> &restored) {
        if (!restored) {
            become(State::NotRestored, m_count, restored.error());
            return;
        }
        m_removed.removeLast();
        become(State::Restored, m_count);
    });
}

QString Removal::name() const
{
    return restorable() == 1 ? m_removed.last().first().device.device.displayName() : QString();
}

int Removal::restorable() const
{
    return m_removed.isEmpty() ? 0 : static_cast<int>(m_removed.last().size());
}

void Removal::become(State state, qsizetype count, const std::optional<storage::StorageError> &error)
{
    m_state = state;
    m_count = static_cast<int>(count);
    m_error = error;
    Q_EMIT changed();
}

} // namespace ui
