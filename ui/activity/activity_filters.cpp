#include "activity_filters.h"

#include "intent_json.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "search_field.h"
#include "typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using tables::OperationGroup;

namespace {

constexpr OperationGroup groups[] = {OperationGroup::Open, OperationGroup::OutcomeUnknown, OperationGroup::Done,
    OperationGroup::Refused, OperationGroup::DidNotHappen, OperationGroup::NotSent};

// Days that are shown, today included; nothing: all.
constexpr int periods[] = {0, 1, 7, 30};

template <typename... Kinds>
QStringList kindsOf(const std::variant<Kinds...> *)
{
    return {desk::kindName(Kinds())...};
}

} // namespace

ActivityFilters::ActivityFilters(tables::OperationFilter &filter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_text(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_period(new QComboBox(this))
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this));
    row->addWidget(m_text, 1);
    for (QComboBox *box : {m_group, m_kind, m_period}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
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
        refreshPeriod();
        Q_EMIT changed();
    });
    keepTranslated(this, [this] { say(); });
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
    const QDateTime since = days > 0 ? QDate::currentDate().addDays(1 - days).startOfDay().toUTC() : QDateTime();
    if (since != m_filter.since())
        m_filter.setSince(since);
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
            days == 0       ? tr("At any time")
                : days == 1 ? tr("Today")
                            : tr("Last %n day(s)", nullptr, days));
    }
    m_period->setAccessibleName(tr("Since when"));
    m_period->setToolTip(tr("Show changes that were begun lately"));
}

} // namespace ui
