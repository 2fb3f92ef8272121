#include "pager.h"

#include "flow_layout.h"
#include "keep_translated.h"
#include "key_names.h"
#include "plain_text.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

Pager::Pager(const Theme &theme, QWidget *keys, QWidget *parent)
    : QWidget(parent)
    , m_range(plainLabel(this, QStringLiteral("muted")))
    , m_first(button(theme, "first"))
    , m_previous(button(theme, "previous"))
    , m_page(new QSpinBox(this))
    , m_next(button(theme, "next"))
    , m_last(button(theme, "last"))
    , m_size(new QComboBox(this))
{
    m_range->setObjectName(QStringLiteral("pagerRange"));
    m_page->setObjectName(QStringLiteral("pagerPage"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    // A page is asked for once its number was typed, not at every digit.
    m_page->setKeyboardTracking(false);
    m_page->setMinimum(1);
    m_size->setObjectName(QStringLiteral("pagerSize"));
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int size : {10, 20, 50})
        m_size->addItem(QString(), size);
    m_size->setCurrentIndex(1);
    auto *turning = new QWidget(this);
    auto *row = new QHBoxLayout(turning);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 0.5));
    for (QWidget *part : QList<QWidget *>{m_first, m_previous, m_page, m_next, m_last})
        row->addWidget(part);
    // On two lines where one is too short.
    auto *parts = new FlowLayout(grid(this), this);
    parts->setAlignment(Qt::AlignRight);
    parts->setContentsMargins(grid(this), grid(this, 0.5), grid(this), grid(this, 0.5));
    for (QWidget *part : QList<QWidget *>{m_range, turning, m_size})
        parts->addWidget(part);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_first, &QToolButton::clicked, this, [this] { go(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(m_wanted - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(m_wanted + 1); });
    connect(m_last, &QToolButton::clicked, this, [this] { go(m_pageCount - 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { go(page - 1); });
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT pageSizeChanged(pageSize()); });
    addKeys(keys);
    keepTranslated(this, [this] { say(); });
}

QList<std::pair<QToolButton *, QKeySequence>> Pager::keysOfButtons() const
{
    return {{m_first, Qt::ALT | Qt::Key_Home}, {m_previous, Qt::ALT | Qt::Key_Left}, {m_next, Qt::ALT | Qt::Key_Right},
        {m_last, Qt::ALT | Qt::Key_End}};
}

void Pager::addKeys(QWidget *keys)
{
    for (const auto &[button, key] : keysOfButtons()) {
        auto *action = new QAction(keys);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        keys->addAction(action);
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
        m_actions << action;
    }
}

void Pager::go(int index)
{
    if (index < 0 || index >= m_pageCount || index == m_wanted)
        return;
    m_wanted = index;
    Q_EMIT pageWanted(index);
}

QToolButton *Pager::button(const Theme &theme, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("pager-%1").arg(QLatin1StringView(name)));
    button->setIcon(symbolicIcon(theme, QLatin1StringView(name), QStringLiteral("text")));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void Pager::setPage(int index, int pageCount, int rows, int total)
{
    m_index = index;
    m_wanted = index;
    m_pageCount = pageCount;
    m_rows = rows;
    m_total = total;
    say();
}

int Pager::pageSize() const
{
    return m_size->currentData().toInt();
}

void Pager::setPageSize(int size)
{
    const QSignalBlocker silence(m_size);
    m_size->setCurrentIndex(qMax(0, m_size->findData(size)));
}

void Pager::say()
{
    const QLocale locale;
    const int before = m_index * pageSize();
    //: Rows of a list: %1 the first and %2 the last one shown, %3 all of them.
    m_range->setText(tr("%1–%2 of %3")
                         .arg(locale.toString(m_rows > 0 ? before + 1 : 0), locale.toString(before + m_rows),
                             locale.toString(m_total)));
    //: %1 the page shown, %2 the number of pages.
    const QStringList around = tr("Page %1 of %2").split(QStringLiteral("%1"));
    {
        const QSignalBlocker silence(m_page);
        m_page->setMaximum(m_pageCount);
        m_page->setValue(m_index + 1);
    }
    m_page->setPrefix(around.constFirst());
    m_page->setSuffix(around.constLast().arg(locale.toString(m_pageCount)));
    m_page->setAccessibleName(tr("Page to go to"));
    m_page->setToolTip(tr("Type the number of a page to go there"));
    m_first->setText(tr("First page"));
    m_previous->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    m_last->setText(tr("Last page"));
    for (const auto &[button, key] : keysOfButtons()) {
        //: Tooltip of a button: %1 what it does, %2 its keys.
        button->setToolTip(tr("%1 (%2)").arg(button->text(), keyName(key)));
    }
    const QStringList words{tr("First page of the orders"), tr("Previous page of the orders"),
        tr("Next page of the orders"), tr("Last page of the orders")};
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(words.at(i));
    m_size->setAccessibleName(tr("Orders a page"));
    m_size->setToolTip(m_size->accessibleName());
    for (int item = 0; item < m_size->count(); ++item) {
        //: Size of a page in a list.
        m_size->setItemText(item, tr("%1 per page").arg(m_size->itemData(item).toInt()));
    }
    m_first->setEnabled(m_index > 0);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_pageCount);
    m_last->setEnabled(m_index + 1 < m_pageCount);
}

} // namespace ui
