#pragma once

#include "device_index.h"
#include "query.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

namespace tables {

/**
 * The devices of a book: those that match a text and a group, in an order. Values are raw, words for a person are made
 * where they are shown. Made for a hundred thousand devices.
 */
class DeviceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** The columns are those of DeviceColumn. */
    static constexpr int ColumnCount = static_cast<int>(DeviceColumn::ReadAt) + 1;

    enum Role {
        DeviceRole = Qt::UserRole, ///< plans::Device.
        IotIdRole, ///< QString.
        GroupsRole, ///< int, of DeviceGroups.
        PlansRole ///< plans::PlanSummary; invalid: not read yet.
    };

    /** @param now the time by which groups are told, UTC */
    explicit DeviceTable(std::function<QDateTime()> now, QObject *parent = nullptr);
    ~DeviceTable() override;

    /**
     * All devices are about to come, in portions: take() for each, then endLoading(), which takes out those that did
     * not come. What is there stays meanwhile.
     */
    void beginLoading();
    void endLoading();

    /** No more will come, though not all came: what is there stays. */
    void stopLoading();

    /** Adds devices, or replaces what was known of them. */
    void take(const QList<storage::BookEntry> &entries);

    /** What is in the book now of @p iotIds: devices of which nothing came are taken out. */
    void update(const QStringList &iotIds, const QList<storage::BookEntry> &entries);

    /** Takes all devices out. */
    void clear();

    /** Shows the devices in which each word of @p text occurs, whatever its case; all for an empty text. */
    void setText(const QString &text);

    /** Devices one of whose orders is found by @p text; passed over when the text is another by now. */
    void setOrderMatches(const QString &text, const QStringList &iotIds);

    /** Shows only the devices of @p group; nothing: of all. */
    void setGroup(std::optional<DeviceGroup> group);

    const QString &text() const { return m_text; }
    std::optional<DeviceGroup> group() const { return m_group; }

    /** The devices of which it is not known whether a change happened. */
    void setUnknownOutcomes(const QSet<QString> &iotIds);

    /** Tells the groups again of those devices for which time has changed something. */
    void refreshGroups();

    /** Puts names in order anew, because the language changed. */
    void retranslate();

    /** How many devices there are, shown or not. */
    int total() const { return static_cast<int>(m_rows.size()); }

    /** Whether all devices stand where they belong; names take a while when many have come. */
    bool isSorted() const { return m_sorted; }

    /** How many devices are in @p group, shown or not. */
    int count(DeviceGroup group) const { return m_rows.count(group); }

    /** The row that shows a device, or -1. */
    int rowOf(const QString &iotId) const;

    /** The device of @p iotId, shown or not, or nothing. */
    std::optional<plans::Device> device(const QString &iotId) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

    /**
     * Sorts by a column; devices that are equal in it stand by their names, and last by their iotIds. That may be a
     * little later, when names have just come.
     */
    void sort(int column, Qt::SortOrder order) final;

Q_SIGNALS:
    /** How many devices there are, or how many of a group. */
    void countsChanged();

    /** All devices stand where they belong now. */
    void becameSorted();

private:
    using Id = DeviceIndex::Id;

    /** What is known of a device beside its row. */
    enum Mark : quint8 { TextMatches = 1, OrderMatches = 2, Came = 4 };

    QVariant value(Id id, DeviceColumn column) const;
    bool isShown(Id id) const;
    void matchText(const QString &text);
    bool textMatches(Id id) const;
    bool hasWords(Id id, const QList<search::Query::Word> &words) const;
    std::vector<Id> shownInOrder() const;
    void showAnew();
    void sortAll();
    void arrange(std::vector<Id> order);

    void placeNew(const std::vector<Id> &ids);
    void placeAgain(const std::vector<Id> &ids);
    void placeOneByOne(const std::vector<Id> &ids);
    void hide(Id id);
    void showBehind(std::optional<Id> other, Id id);
    void takeOut(const std::vector<Id> &ids);

    void rankNames();
    void takeRanks();

    DeviceIndex m_rows;
    std::vector<quint8> m_marks; ///< By number.
    std::vector<Id> m_order; ///< All, sorted.
    std::vector<Id> m_shown; ///< Those of m_order that are shown.
    bool m_sorted = true; ///< Whether m_order is; portions are put behind each other until all are there.
    bool m_loading = false;
    DeviceColumn m_column = DeviceColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    QString m_text;
    search::Query m_query;
    search::Query m_number; ///< A number in the text as the platform writes it; empty: none, or the text itself.
    std::optional<DeviceGroup> m_group;
    QFutureWatcher<std::vector<qint32>> m_ranking;
    bool m_ranksAwaited = false;
    int m_rankedState = 0; ///< The state of the names that are being ranked.
};

} // namespace tables
