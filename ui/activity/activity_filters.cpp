#include "activity_filters.h"

#include "flow_layout.h"
#include "intent_json.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "plain_text.h"
#include "search_field.h"
#include "typography.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace ui {

using tables::OperationGroup;

namespace {

constexpr OperationGroup groups[] = {OperationGroup::Open, OperationGroup::OutcomeUnknown, OperationGroup::Done,
    OperationGroup::Refused, OperationGroup::DidNotHappen, OperationGroup::NotSent};

// Days that are shown, today included; nothing: all.
constexpr int twoEnds = -1;
constexpr int periods[] = {0, 1, 7, 30, twoEnds};

template <typename... Kinds>
QStringList kindsOf(const std::variant<Kinds...> *)
{
    return {desk::kindName(Kinds())...};
}

} // namespace

ActivityFilters::ActivityFilters(tables::OperationFilter &filter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_row(new FlowLayout(grid(this)))
    , m_text(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_fromName(plainLabel(m_dates))
    , m_from(new QDateEdit(m_dates))
    , m_toName(plainLabel(m_dates))
    , m_to(new QDateEdit(m_dates))
    , m_datesNote(plainLabel(m_dates, QStringLiteral("muted")))
{
    m_text->setObjectName(QStringLiteral("activitySearch"));
    makeSearchField(m_text, theme);
    m_text->setMaxLength(256);
    m_group->setObjectName(QStringLiteral("activityGroup"));
    m_group->addItem(QString());
    for (const OperationGroup group : groups)
        m_group->addItem(QString(), static_cast<int>(group));
    m_kind->setObjectName(QStringLiteral("activityKind"));
    m_kind->addItem(QString(), QString());
    for (const QString &kind : kindsOf(static_cast<const desk::Intent *>(nullptr)))
        m_kind->addItem(QString(), kind);
    m_period->setObjectName(QStringLiteral("activityPeriod"));
    for (const int days : periods)
        m_period->addItem(QString(), days);
    const QDate today = QDate::currentDate();
    m_from->setObjectName(QStringLiteral("activityFrom"));
    m_from->setDate(today.addDays(-6));
    m_to->setObjectName(QStringLiteral("activityTo"));
    m_to->setDate(today);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
    }
    layOut();
    connectParts();
    keepTranslated(this, [this] { say(); });
}

void ActivityFilters::layOut()
{
    // On two lines where one is too short to search and to choose.
    m_text->setMinimumWidth(grid(this, 24));
    m_row->setLineSpacing(grid(this, 0.5));
    m_row->addStretched(m_text);
    for (QComboBox *box : {m_group, m_kind, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_row->addWidget(box);
    }
    auto *dates = new FlowLayout(grid(this), m_dates);
    dates->setLineSpacing(grid(this, 0.5));
    dates->setAlignment(Qt::AlignRight);
    dates->addWidget(m_datesNote);
    for (const auto &[name, date] : {std::pair(m_fromName, m_from), std::pair(m_toName, m_to)}) {
        auto *pair = new QWidget(m_dates);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(grid(this));
        row->addWidget(name);
        row->addWidget(date);
        dates->addWidget(pair);
    }
    QSizePolicy policy = m_dates->sizePolicy();
    policy.setHeightForWidth(true);
    m_dates->setSizePolicy(policy);
    m_dates->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.5));
    column->addLayout(m_row);
    column->addWidget(m_dates);
}

void ActivityFilters::setTitle(QLabel *title)
{
    m_row->putFirst(title);
}

void ActivityFilters::addCount(QLabel *count)
{
    m_row->addWidget(count);
}

QSize ActivityFilters::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), layout()->totalMinimumHeightForWidth(width())};
}

void ActivityFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ActivityFilters::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &ActivityFilters::entered);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant group = m_group->currentData();
        m_filter.setGroup(group.isValid() ? std::optional(static_cast<OperationGroup>(group.toInt())) : std::nullopt);
        Q_EMIT changed();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setKind(m_kind->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_dates->setVisible(hasTwoEnds());
        refreshPeriod();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this,
        [this](const QDate &from) { keepInOrder(m_to, from > m_to->date(), from); });
    connect(
        m_to, &QDateEdit::dateChanged, this, [this](const QDate &to) { keepInOrder(m_from, to < m_from->date(), to); });
}

bool ActivityFilters::hasTwoEnds() const
{
    return m_period->currentData().toInt() == twoEnds;
}

/** A period never ends before it begins: the @p other end follows to @p date where that is @p wrong. */
void ActivityFilters::keepInOrder(QDateEdit *other, bool wrong, const QDate &date)
{
    if (wrong) {
        other->setDate(date); // Comes back here.
        return;
    }
    refreshPeriod();
    Q_EMIT changed();
}

QString ActivityFilters::periodName() const
{
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    return hasTwoEnds() ? QStringLiteral("%1-to-%2").arg(day(m_from->date()), day(m_to->date()))
                        : day(QDate::currentDate());
}

void ActivityFilters::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ActivityFilters::isNarrowed() const
{
    return !m_text->text().trimmed().isEmpty() || m_group->currentIndex() > 0 || m_kind->currentIndex() > 0
        || m_period->currentIndex() > 0;
}

void ActivityFilters::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_group, m_kind, m_period})
        box->setCurrentIndex(0);
}

void ActivityFilters::refreshPeriod()
{
    const int days = m_period->currentData().toInt();
    QDateTime since = days > 0 ? QDate::currentDate().addDays(1 - days).startOfDay().toUTC() : QDateTime();
    QDateTime until;
    if (hasTwoEnds()) {
        since = m_from->date().startOfDay().toUTC();
        until = m_to->date().addDays(1).startOfDay().toUTC();
    }
    if (since != m_filter.since() || until != m_filter.until())
        m_filter.setPeriod(since, until);
}

void ActivityFilters::say()
{
    m_text->setPlaceholderText(tr("Device, order, person or profile"));
    m_text->setAccessibleName(tr("Find a change"));
    // Several lists say the same of different things, so each says what it is about when nothing is chosen.
    const QStringList groupWords{tr("All outcomes"), tr("Open"), tr("Outcome unknown"), tr("Done"), tr("Refused"),
        tr("Did not happen"), tr("Not sent")};
    for (int item = 0; item < m_group->count(); ++item)
        m_group->setItemText(item, groupWords.at(item));
    m_group->setAccessibleName(tr("What became of them"));
    m_group->setToolTip(tr("Show changes with one outcome alone"));
    for (int item = 0; item < m_kind->count(); ++item)
        m_kind->setItemText(
            item, item == 0 ? tr("All kinds") : OperationWords::kind(m_kind->itemData(item).toString()));
    m_kind->setAccessibleName(tr("Which kind"));
    m_kind->setToolTip(tr("Show changes of one kind alone"));
    for (int item = 0; item < m_period->count(); ++item) {
        const int days = m_period->itemData(item).toInt();
        m_period->setItemText(item,
            days == twoEnds ? tr("From… to…")
                : days == 0 ? tr("At any time")
                : days == 1 ? tr("Today")
                            : tr("Last %n day(s)", nullptr, days));
    }
    m_datesNote->setText(tr("Days of this computer, both included:"));
    //: Before the first day of a period.
    m_fromName->setText(tr("From"));
    //: Before the last day of a period.
    m_toName->setText(tr("to"));
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    m_period->setAccessibleName(tr("In which period"));
    m_period->setToolTip(tr("Show changes that were begun in a period alone; it is also what is exported as evidence"));
}

} // namespace ui
