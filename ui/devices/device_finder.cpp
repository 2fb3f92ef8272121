#include "device_finder.h"

#include "filter_button.h"
#include "group_chips.h"
#include "group_choice.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "search_field.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

DeviceFinder::DeviceFinder(
    QSettings &settings, const Theme &theme, std::function<int(tables::DeviceGroup)> count, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_leave(new QAction(this))
    , m_filters(new FilterButton(settings, theme, this))
    , m_more(new QToolButton(this))
    , m_chips(new GroupChips(count, this))
    , m_groups(new GroupChoice(count, this))
    , m_line(new QHBoxLayout)
{
    m_search->setObjectName(QStringLiteral("deviceSearch"));
    makeSearchField(m_search, theme);
    m_more->setObjectName(QStringLiteral("deviceMore"));
    m_more->setIcon(symbolicIcon(theme, QStringLiteral("dots")));
    m_more->setProperty("role", QStringLiteral("menu-icon"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_leave->setShortcut(QKeySequence(Qt::Key_Escape));
    m_leave->setShortcutContext(Qt::WidgetShortcut);
    m_search->QWidget::addAction(m_leave); // Not the line edit's own, which makes a button of it.
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &DeviceFinder::textChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &DeviceFinder::returnPressed);
    connect(m_leave, &QAction::triggered, this, [this] {
        m_search->clear();
        Q_EMIT left();
    });
    connect(m_filters, &FilterButton::chosen, this, [this](const SavedFilter &filter) {
        m_search->setText(filter.text);
        Q_EMIT groupChosen(filter.group);
    });
    connect(m_chips, &GroupChips::chosen, this, &DeviceFinder::groupChosen);
    connect(m_groups, &GroupChoice::chosen, this, &DeviceFinder::groupChosen);
    keepTranslated(this, [this] { say(); });
}

void DeviceFinder::layOut()
{
    auto *finding = new QHBoxLayout;
    finding->setSpacing(grid(this, 0.25));
    finding->addWidget(m_search, 1);
    finding->addWidget(m_filters);
    finding->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.75));
    column->addLayout(finding);
    m_chips->installEventFilter(this);
    column->addWidget(m_chips);
    m_line->setSpacing(grid(this));
    m_line->addWidget(m_groups, 1);
    column->addLayout(m_line);
    m_groups->hide();
}

void DeviceFinder::leadDownTo(QAbstractItemView *list)
{
    leadDown(m_search, list);
}

void DeviceFinder::setLow(bool low)
{
    m_low = low;
    fit();
}

void DeviceFinder::addCount(QWidget *count)
{
    m_line->addWidget(count);
}

void DeviceFinder::fit()
{
    m_chips->setVisible(!m_low);
    m_groups->setVisible(m_low);
    m_chips->setFixedHeight(m_chips->heightForWidth(width()));
}

bool DeviceFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void DeviceFinder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    sayWhatIsFound();
}

void DeviceFinder::say()
{
    sayWhatIsFound();
    m_search->setAccessibleName(tr("Find a device"));
    m_leave->setText(tr("Clear the search, and go to the list"));
    m_more->setToolTip(tr("More for the list"));
    m_more->setAccessibleName(m_more->toolTip());
    m_chips->say();
    m_groups->say();
}

/** All that can be searched for where there is room to say it. */
void DeviceFinder::sayWhatIsFound()
{
    const QString all = tr("Name, device ID, serial, tag, order");
    const int icons = 2 * m_search->height(); // As many as the field may have.
    const bool fits = m_search->fontMetrics().horizontalAdvance(all) + icons <= m_search->width();
    //: In a field where devices are searched, if there is no room for more.
    m_search->setPlaceholderText(fits ? all : tr("Search"));
    setPlainToolTip(m_search, fits ? QString() : all);
}

QString DeviceFinder::text() const
{
    return m_search->text();
}

void DeviceFinder::setText(const QString &text)
{
    m_search->setText(text);
}

void DeviceFinder::focusSearch(Qt::FocusReason reason)
{
    m_search->setFocus(reason);
}

void DeviceFinder::selectText()
{
    m_search->selectAll();
}

void DeviceFinder::choose(std::optional<tables::DeviceGroup> group)
{
    m_chips->choose(group);
    m_groups->choose(group);
    m_groups->say(); // An empty group can be left, and not chosen again.
}

void DeviceFinder::setCurrent(const SavedFilter &filter)
{
    m_filters->setCurrent(filter);
}

void DeviceFinder::sayCounts()
{
    m_chips->say();
    m_groups->say();
    fit();
    layout()->activate(); // At once: it is seen before Qt comes to it.
}

} // namespace ui
