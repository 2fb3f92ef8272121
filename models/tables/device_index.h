#pragma once

#include "device_column.h"
#include "device_group.h"
#include "device_row.h"
#include "name_ranks.h"
#include "text_store.h"

#include <QSet>

#include <functional>

namespace tables {

/** The devices of a book in little memory: each a number of its own, and what filtering and sorting need at hand. */
class DeviceIndex
{
public:
    using Id = quint32;

    /** What taking down a device did. */
    enum class Change { None, Changed, Added };

    /** @param now the time by which groups are told, UTC */
    explicit DeviceIndex(std::function<QDateTime()> now);

    /** Adds a device, or replaces what was known of it. */
    std::pair<Id, Change> put(const storage::BookEntry &entry);

    /** Takes a device out; its number may be given to another. */
    void remove(Id id);

    /** The number of the device @p iotId, or nothing. */
    std::optional<Id> find(const QString &iotId) const;

    qsizetype size() const { return static_cast<qsizetype>(m_byIotId.size()); }

    /** How many devices are in @p group. */
    int count(DeviceGroup group) const;

    /** All devices, by their iotIds. */
    const std::vector<Id> &all() const { return m_byIotId; }

    /** Tells the groups again of those devices for which time has changed something since; returns them. */
    std::vector<Id> regroup();

    /** The devices of which it is not known whether a change happened; returns those for which that is news. */
    std::vector<Id> setUnknownOutcomes(const QSet<QString> &iotIds);

    DeviceGroups groups(Id id) const { return m_rows[id].groups; }
    QByteArrayView record(Id id) const;
    QByteArrayView searchText(Id id) const { return {m_rows[id].search, qsizetype(m_rows[id].searchSize)}; }
    const SharedTexts &sharedTexts() const { return m_shared; }

    QString iotId(Id id) const;
    std::optional<int> status(Id id) const;
    std::optional<int> category(Id id) const;
    QDateTime coveredUntil(Id id) const;
    QDateTime readAt(Id id) const;

    /** The names of all(), to be ranked. */
    NameList names() const;

    /** Takes the ranks of names(), unless a device was added, renamed or taken out since. */
    bool setNameRanks(const std::vector<qint32> &ranks, int state);

    /** Changes whenever ranks of names() become stale. */
    int namesState() const { return m_namesState; }

    /** Forgets all ranks, for another language. */
    void forgetNameRanks();

    /** By what a device is sorted. */
    struct Key {
        bool none = false; ///< Stands behind all others, however it is sorted.
        qint64 number = 0;
        QByteArrayView text;
        bool name = false; ///< The text is a name, compared by the rules of the language while the number is negative.
    };
    Key key(Id id, DeviceColumn column) const;

    /** Which of two keys of one column stands first, as std::strcmp() says it; 0: they are equal. */
    int compare(const Key &one, const Key &other, Qt::SortOrder order) const;

    /** Which of two devices stands first by its name, in the same way. */
    int compareNames(Id one, Id other) const;

    /** The devices by a column; those that are equal in it by their names, and last by their iotIds. */
    std::vector<Id> sorted(DeviceColumn column, Qt::SortOrder order) const;

    /** Where a device belongs among @p ids, which are as sorted() has them. */
    std::vector<Id>::const_iterator placeIn(
        const std::vector<Id> &ids, Id id, DeviceColumn column, Qt::SortOrder order) const;

private:
    struct Row {
        const char *search = nullptr; ///< What it is found by; null: the number is free.
        const char *record = nullptr;
        quint32 searchSize = 0;
        quint32 recordSize = 0;
        qint64 coveredUntil = 0;
        qint64 readAt = 0;
        qint64 changesAt = 0; ///< When groups must be told again.
        qint32 nameRank = -1;
        std::optional<qint32> status;
        DeviceGroups groups;
        qint8 category = -1;
        bool unknownOutcome = false;
    };

    std::vector<Id>::const_iterator placeOf(QByteArrayView iotId) const;
    DeviceGroups tellGroups(Row &row, const std::optional<plans::PlanSummary> &plans);
    void setGroups(Row &row, DeviceGroups groups);
    void readSummary(Row &row, const storage::BookEntry &entry);
    void giveUpTexts(const Row &row);
    void repackWhenWasteful();

    std::function<QDateTime()> m_now;
    QDateTime m_groupedAt;
    std::unique_ptr<TextStore> m_searchTexts; ///< Close together, since all are looked through with every keystroke.
    std::unique_ptr<TextStore> m_records;
    SharedTexts m_shared;
    std::vector<Row> m_rows; ///< By number.
    std::vector<Id> m_free;
    std::vector<Id> m_byIotId;
    std::array<int, deviceGroups.size()> m_counts{};
    QSet<QString> m_unknownOutcomes;
    QCollator m_collator;
    int m_namesState = 0;
};

} // namespace tables
