#pragma once

#include "book.h"

#include <QHash>
#include <QTimer>

namespace desk {

/**
 * What people keep of the device at hand: notes, tags, its administrator. Notes are written down a moment after the
 * last change, and at once when another device is looked at or the record goes. What the book did not take is kept here
 * until it does, and is there again when one comes back to its device.
 */
class DeviceRecord : public QObject
{
    Q_OBJECT

public:
    /** @param book must outlive the record */
    explicit DeviceRecord(storage::Book &book, QObject *parent = nullptr);
    ~DeviceRecord() override;

    /** Looks @p device up in the book; what was changed of an earlier one is written down first. */
    void setDevice(const plans::Device &device);

    /** Whether the book was asked: until then nothing can be changed. */
    bool isReady() const { return m_ready; }

    const plans::BookDevice &device() const { return m_device; }

    /** Why the book did not answer or did not take what was changed. */
    const std::optional<storage::StorageError> &error() const { return m_error; }

    /** Whether something changed that the book does not have yet. */
    bool isUnsaved() const { return !m_unsaved.isEmpty(); }

    /** Whether what was changed is yet to be written, or is being written. */
    bool isPending() const { return m_writing > 0 || (isUnsaved() && !m_error); }

    /** The devices whose notes the book did not take, with these notes. */
    QList<plans::BookDevice> notTaken() const;

    /** Nothing before isReady(). */
    void setNotes(const QString &notes);
    void setAdministrator(const QString &account);

    /** Writes down what was changed, if anything was. */
    void save();

Q_SIGNALS:
    /** Anything of the above is different. */
    void changed();

private:
    /** What was changed of a device and is not in the book. */
    struct Left {
        plans::DeviceChange change;
        bool known = false; ///< The book has had the device.
    };

    void lookUp();
    Left changedHere() const;
    void write(const Left &left, int look);
    QCoro::Task<storage::Result<storage::ChangeCounts>> saving(const Left &left);
    void noteWritten(const Left &left, const storage::Result<storage::ChangeCounts> &saved);
    void takeLeft();
    void writeLeft();

    storage::Book &m_book;
    plans::BookDevice m_device;
    std::optional<storage::StorageError> m_error;
    QTimer m_pause;
    bool m_ready = false;
    bool m_known = false; ///< The book has had it.
    plans::DeviceFields m_unsaved;
    QHash<QString, Left> m_left; ///< Of devices looked at earlier, by iotId.
    int m_writing = 0; ///< How many changes the book is being asked to take.
    int m_look = 0; ///< Counts the devices looked at.
    int m_edit = 0; ///< Counts the changes, so that one made while the book writes is written too.
};

} // namespace desk
