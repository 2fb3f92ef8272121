#include "quick_open.h"

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
#include <QVBoxLayout>

namespace ui {

QuickOpen::QuickOpen(const QuickParts &parts, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_finder(new QuickFinder(parts, this))
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
        m_finder->find(m_search->text());
    });
    connect(m_view, &QListView::clicked, this, &QuickOpen::activate);
    connect(m_finder, &QuickFinder::changed, this, [this] {
        showFound();
        activateWhenFound();
    });
    keepTranslated(this, [this] { say(); });
}

bool QuickOpen::isCurrent() const
{
    return m_finder->isCurrent();
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

void QuickOpen::activateWhenFound()
{
    if (isCurrent() && std::exchange(m_activateWhenFound, false))
        activate();
}

void QuickOpen::showFound()
{
    m_list->setEntries(m_finder->entries(), QuickFinder::mostOfGroup);
    int row = 0;
    for (int i = 0; i < m_list->rowCount() && m_chosen && row == 0; ++i) {
        if (isSame(m_list->entry(i), *m_chosen))
            row = i;
    }
    choose(row);
    sayState();
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
    m_finder->collect();
    m_finder->find(m_search->text());
    sayState();
}

void QuickOpen::sayState()
{
    const bool typed = !m_finder->foundFor().trimmed().isEmpty();
    const bool reading = m_finder->isReading();
    m_stack->setCurrentIndex(m_list->rowCount() > 0 ? 0 : 1);
    if (!typed) {
        m_state->say(QStringLiteral("search"), tr("Type to search"),
            tr("A device's name, ID or serial number; an order number; what you want to do, such as buy or export. "
               "Chinese names are found by pinyin too: 大堂 as datang or dt."));
    } else if (reading) {
        m_state->say(QStringLiteral("waiting"), tr("Devices are still being read…"), {});
    } else {
        m_state->say(QStringLiteral("search"), tr("No matches"),
            tr("Orders are found only where their device was read here. A device that is not in the book can be added "
               "with its ID."));
    }
    QStringList notes;
    if (m_finder->deviceCount() > QuickFinder::mostOfGroup) {
        notes << tr("%n device(s) fit, the best %1 are shown", nullptr, m_finder->deviceCount())
                     .arg(QLocale().toString(QuickFinder::mostOfGroup));
    }
    if (typed && reading && m_list->rowCount() > 0)
        notes << tr("devices are still being read");
    if (m_finder->hasFailed())
        notes << tr("the device book cannot be read");
    notes << tr("↑↓ choose · Enter opens · Esc closes");
    m_note->setText(notes.join(QStringLiteral(" · ")));
}

} // namespace ui
