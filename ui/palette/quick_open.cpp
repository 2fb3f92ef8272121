#include "quick_open.h"

#include "device_name_reader.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "quick_delegate.h"
#include "quick_list.h"
#include "search_field.h"
#include "state_page.h"
#include "theme.h"
#include "typography.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostOfGroup = 20;
constexpr int shortestOrderText = 3; // Anything shorter is part of nearly every number.

} // namespace

QuickOpen::QuickOpen(const QuickParts &parts, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_parts(parts)
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_list(new QuickList(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePage(theme, this))
    , m_note(plainLabel(this, QStringLiteral("muted")))
{
    setObjectName(QStringLiteral("quickOpen"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(theme);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_chosen.reset();
        m_activateWhenFound = false; // It was for what was typed until then.
        search();
    });
    connect(m_view, &QListView::clicked, this, &QuickOpen::activate);
    connect(&m_finding, &QFutureWatcherBase::finished, this, &QuickOpen::takeDevices);
    connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] {
        m_actions.setPrepared(m_preparing.result());
        showFound();
    });
    if (m_parts.names != nullptr) {
        connect(m_parts.names, &search::DeviceNameReader::changed, this, &QuickOpen::search);
        m_parts.names->follow(true);
    }
    keepTranslated(this, [this] { say(); });
}

QuickOpen::~QuickOpen()
{
    if (m_parts.names != nullptr)
        m_parts.names->follow(false);
}

bool QuickOpen::isCurrent() const
{
    const QString text = m_search->text().trimmed();
    const bool ordersFound
        = m_parts.book == nullptr || text.size() < shortestOrderText || (!m_askingForOrders && m_ordersFor == text);
    return m_foundFor == m_search->text() && ordersFound;
}

void QuickOpen::layOut(const Theme &theme)
{
    m_search->setObjectName(QStringLiteral("quickSearch"));
    m_search->setMaxLength(200);
    makeSearchField(m_search, theme);
    m_search->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("quickView"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new QuickDelegate(theme, this));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    // The keys go to the field, which moves the list.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_state->setObjectName(QStringLiteral("quickState"));
    m_note->setObjectName(QStringLiteral("quickNote"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *card = new QFrame(this);
    card->setProperty("panel", QStringLiteral("after"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(grid(this, 1.5), grid(this, 1.5), grid(this, 1.5), grid(this));
    column->setSpacing(grid(this));
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void QuickOpen::showEvent(QShowEvent *event)
{
    // Over the upper part of the window, and never wider or higher than it.
    const QWidget *window = parentWidget()->window();
    const QSize size = QSize(grid(this, 100), grid(this, 72)).boundedTo(window->size() * 0.9);
    resize(size);
    const QPoint middle = window->mapToGlobal(QPoint(window->width() / 2, 0));
    QWidget::move(middle.x() - size.width() / 2, middle.y() + grid(this, 5));
    QDialog::showEvent(event);
    m_search->setFocus();
}

void QuickOpen::collect()
{
    m_actions.collect(m_parts.menus, m_parts.kinds);
    if (m_parts.names != nullptr)
        m_preparing.setFuture(m_parts.names->prepare(m_actions.texts()));
}

void QuickOpen::search()
{
    searchOrders();
    if (m_finding.isRunning())
        return; // What it finds is looked at once more then.
    m_findingFor = m_search->text();
    if (m_parts.names == nullptr) {
        showFound();
        return;
    }
    m_finding.setFuture(QtConcurrent::run([names = m_parts.names->names(), text = m_findingFor] {
        return names->find(search::Query(text), mostOfGroup);
    }));
}

void QuickOpen::takeDevices()
{
    m_devices = m_finding.result();
    if (m_findingFor != m_search->text()) {
        search();
        return;
    }
    showFound();
    activateWhenFound();
}

void QuickOpen::activateWhenFound()
{
    if (isCurrent() && std::exchange(m_activateWhenFound, false))
        activate();
}

void QuickOpen::searchOrders()
{
    const QString text = m_search->text().trimmed();
    // A question asked while one is being answered is only worth asking when it is still wanted.
    if (m_parts.book == nullptr || m_askingForOrders || text == m_ordersFor || text.size() < shortestOrderText)
        return;
    m_askingForOrders = true;
    QCoro::connect(m_parts.book->findOrders(text, mostOfGroup), this,
        [this, text](storage::Result<QList<storage::SeenOrder>> orders) {
            m_askingForOrders = false;
            m_ordersFor = text;
            m_orders = orders ? std::move(*orders) : QList<storage::SeenOrder>();
            if (text == m_foundFor.trimmed())
                showFound();
            searchOrders();
            activateWhenFound();
        });
}

void QuickOpen::showFound()
{
    m_foundFor = m_findingFor;
    const search::Query query(m_foundFor);
    QList<QuickEntry> entries = foundDevices(query) + foundOrders(query);
    if (!query.isEmpty())
        entries << m_actions.find(query);
    m_list->setEntries(std::move(entries), mostOfGroup);
    int row = 0;
    for (int i = 0; i < m_list->rowCount() && m_chosen && row == 0; ++i) {
        if (isSame(m_list->entry(i), *m_chosen))
            row = i;
    }
    choose(row);
    sayState();
}

QList<QuickEntry> QuickOpen::foundDevices(const search::Query &query) const
{
    QList<QuickEntry> entries;
    for (const search::FoundDevice &device : m_devices.best) {
        QuickEntry entry;
        entry.title = Formats::shown(device.name);
        entry.detail = device.iotId == device.name ? QString() : onOneLine(device.iotId);
        entry.rank = device.rank;
        entry.iotId = device.iotId;
        // In a name with a masked number the places are others.
        if (entry.title == onOneLine(device.name))
            entry.titleSpans = device.spans;
        entry.detailSpans = search::SearchView().spans(entry.detail, query);
        entries << entry;
    }
    return entries;
}

QList<QuickEntry> QuickOpen::foundOrders(const search::Query &query) const
{
    QList<QuickEntry> entries;
    if (m_ordersFor.isEmpty() || m_ordersFor != m_foundFor.trimmed())
        return entries;
    for (const storage::SeenOrder &seen : m_orders) {
        QuickEntry entry;
        entry.kind = QuickKind::Order;
        entry.title = onOneLine(seen.order.orderId);
        entry.detail = Formats::shown(seen.deviceName.isEmpty() ? seen.iotId : seen.deviceName);
        const search::SearchText text({seen.order.orderId}, {}, nullptr);
        entry.rank = text.view().rank(query).value_or(search::Rank::Fragment);
        entry.iotId = seen.iotId;
        entry.orderId = seen.order.orderId;
        entry.titleSpans = text.view().spans(entry.title, query);
        entry.detailSpans = text.view().spans(entry.detail, query);
        entries << entry;
    }
    return entries;
}

bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    switch (pressed->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        move(pressed->key());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void QuickOpen::move(int key)
{
    constexpr int page = 8;
    const int by = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -page : page;
    choose(qBound(0, m_view->currentIndex().row() + by, m_list->rowCount() - 1));
    if (m_view->currentIndex().isValid())
        m_chosen = m_list->entry(m_view->currentIndex().row());
}

void QuickOpen::choose(int row)
{
    const QModelIndex index = m_list->index(row);
    m_view->setCurrentIndex(index);
    // The focus stays in the field, so it is the field that says what Return would open.
    m_search->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void QuickOpen::activate()
{
    if (!isCurrent()) {
        m_activateWhenFound = true;
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_list->entry(index.row()).enabled)
        return;
    const QuickEntry entry = m_list->entry(index.row());
    accept();
    if (entry.action != nullptr)
        entry.action->trigger();
    else
        Q_EMIT deviceWanted(entry.iotId, entry.orderId);
}

void QuickOpen::say()
{
    setWindowTitle(tr("Go to anything"));
    m_search->setPlaceholderText(tr("Device, order, action, setting or profile"));
    m_search->setAccessibleName(windowTitle());
    m_view->setAccessibleName(tr("What was found"));
    m_list->retranslate();
    collect();
    search();
    sayState();
}

void QuickOpen::sayState()
{
    const bool typed = !m_foundFor.trimmed().isEmpty();
    const bool reading = m_parts.names != nullptr && !m_parts.names->isReady() && !m_parts.names->error();
    m_stack->setCurrentIndex(m_list->rowCount() > 0 ? 0 : 1);
    if (!typed) {
        m_state->say(QStringLiteral("search"), tr("Type a part of it"),
            tr("A device's name, ID or serial number; an order number; what you want to do, such as buy or export. "
               "Chinese names are found by pinyin too: 大堂 as datang or dt."));
    } else if (reading) {
        m_state->say(QStringLiteral("waiting"), tr("Devices are still being read…"), {});
    } else {
        m_state->say(QStringLiteral("search"), tr("Nothing is called that"),
            tr("Orders are found only where their device was read here. A device that is not in the book can be added "
               "with its ID."));
    }
    QStringList notes;
    if (m_devices.total > mostOfGroup) {
        notes << tr("%n device(s) fit, the best %1 are shown", nullptr, m_devices.total)
                     .arg(QLocale().toString(mostOfGroup));
    }
    if (typed && reading && m_list->rowCount() > 0)
        notes << tr("devices are still being read");
    if (m_parts.names != nullptr && m_parts.names->error())
        notes << tr("the device book cannot be read");
    notes << tr("↑↓ choose · Enter opens · Esc closes");
    m_note->setText(notes.join(QStringLiteral(" · ")));
}

} // namespace ui
