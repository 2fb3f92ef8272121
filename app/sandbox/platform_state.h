#pragma once

#include "commodity_catalogue.h"
#include "data_file.h"
#include "sandbox_clock.h"
#include "scenario.h"

#include <QCache>

#include <memory>

namespace sandbox {

/** A project token and how long it lives, UTC milliseconds. */
using Tokens = QHash<QString, qint64>;

/** The world as it is now: the scenario and what the calls have changed about it. */
class PlatformState
{
public:
    /** Everything a call changes; nothing of it is true before PlatformState::keep() took it. */
    struct Changes {
        QHash<int, Holding> holdings; ///< By device index.
        int orderCounter = 0;
        Tokens tokens;
        int tokenCounter = 0;
    };

    /** @p dataFile empty: in memory; the error is a sentence. */
    static tl::expected<std::unique_ptr<PlatformState>, QString> make(
        const QString &scenario, const QString &dataFile, qint64 now);

    const Scenario &scenario() const { return *m_scenario; }

    Holding holding(int device) const;

    /** Devices of one product and status in a fixed order; @p status negative: all statuses. */
    QList<int> devicesOf(int product, int status) const;

    /** Devices an account administers or shares, in a fixed order. */
    QList<int> devicesOf(const QString &identityId) const;

    /** Every plan on sale now; what is changed about it is forgotten with the state. */
    const QList<Commodity> &onSale() const { return m_onSale; }
    QList<Commodity> &onSale() { return m_onSale; }

    /** Where changes start from. */
    Changes begin() const { return {{}, m_orderCounter, m_tokens, m_tokenCounter}; }

    /** Makes @p changes true, on the disk first; on an error nothing has changed. */
    tl::expected<void, QString> keep(const Changes &changes);

private:
    PlatformState() = default;

    tl::expected<void, QString> open(const QString &scenario, const QString &dataFile, qint64 now);
    void index(int device, const QStringList &accounts);
    void adopt(int device, const Holding &holding);

    std::unique_ptr<Scenario> m_scenario;
    std::unique_ptr<DataFile> m_file;
    QHash<int, Holding> m_changed;
    mutable QCache<int, Holding> m_computed{1000}; ///< Untouched holdings that were asked for lately.
    QHash<QString, QList<int>> m_devicesOfAccount;
    QList<Commodity> m_onSale = catalogue();
    Tokens m_tokens;
    int m_orderCounter = 0;
    int m_tokenCounter = 0;
};

/** One call at work: reads the world, writes to changes of its own. */
class Transaction
{
public:
    Transaction(const PlatformState &state, qint64 now)
        : m_state(state)
        , m_changes(state.begin())
        , m_now(now)
    {
    }

    const Scenario &scenario() const { return m_state.scenario(); }
    const PlatformState &state() const { return m_state; }
    qint64 now() const { return m_now; }

    Holding holding(int device) const;

    /** The holding of @p device, to be changed; valid until the next call of edit(). */
    Holding &edit(int device);

    /** A new order id; never the same twice. */
    QString nextOrderId();

    Tokens &tokens() { return m_changes.tokens; }
    QString nextToken();

    bool changedNothing() const { return m_changes.holdings.isEmpty() && !m_tokensIssued; }
    const PlatformState::Changes &changes() const { return m_changes; }

private:
    const PlatformState &m_state;
    PlatformState::Changes m_changes;
    const qint64 m_now;
    bool m_tokensIssued = false;
};

} // namespace sandbox
