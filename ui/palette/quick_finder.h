#pragma once

#include "book.h"
#include "device_names.h"
#include "quick_actions.h"

#include <QFutureWatcher>

class QMenuBar;

namespace search {
class DeviceNameReader;
}

namespace ui {

/** What is looked through. All must outlive what looks. */
struct QuickParts {
    const QMenuBar &menus;
    QHash<const QObject *, QuickKind> kinds; ///< Menus and actions that are something else than actions.
    search::DeviceNameReader *names = nullptr; ///< None without a session.
    storage::Book *book = nullptr; ///< None without a session.
};

/** Finds devices, orders and actions by a text; no key ever waits for it. */
class QuickFinder : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOfGroup = 20; ///< So many of each kind are found at most.

    explicit QuickFinder(const QuickParts &parts, QObject *parent = nullptr);
    ~QuickFinder() override;

    /** Takes what the menus have now, in the language that is on. */
    void collect();

    /** Finds what @p text is part of; what was found before stays until then. */
    void find(const QString &text);

    /** The text whose results are there. */
    const QString &foundFor() const { return m_foundFor; }

    /** Whether all is there that the latest text finds. */
    bool isCurrent() const;

    /** What was found by foundFor(): devices, orders, actions. */
    QList<QuickEntry> entries() const;

    /** How many devices were found, those beyond mostOfGroup included. */
    int deviceCount() const { return m_devices.total; }

    /** Whether there are devices that are not ready for being found yet. */
    bool isReading() const;

    /** Whether the devices cannot be read. */
    bool hasFailed() const;

Q_SIGNALS:
    /** Something else was found. */
    void changed();

private:
    void takeDevices();
    void findOrders();
    QList<QuickEntry> foundDevices(const search::Query &query) const;
    QList<QuickEntry> foundOrders(const search::Query &query) const;

    QuickParts m_parts;
    QuickActions m_actions;
    QFutureWatcher<QList<search::SearchText>> m_preparing;
    QFutureWatcher<search::FoundDevices> m_finding;
    std::shared_ptr<const search::DeviceNames> m_findingIn; ///< The names as they were when it began.
    search::FoundDevices m_devices;
    QList<storage::SeenOrder> m_orders; ///< For the text that m_ordersFor has.
    QString m_ordersFor;
    bool m_askingForOrders = false;
    QString m_text;
    QString m_findingFor;
    QString m_foundFor;
};

} // namespace ui
