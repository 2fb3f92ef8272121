#include "activity_page.h"

#include "actions_menu.h"
#include "activity_filters.h"
#include "busy_line.h"
#include "columns.h"
#include "evidence_export.h"
#include "folding_splitter.h"
#include "keep_translated.h"
#include "operation_detail.h"
#include "operation_filter.h"
#include "operation_loader.h"
#include "operation_presentation.h"
#include "operation_runner.h"
#include "operation_table.h"
#include "plain_text.h"
#include "record_words.h"
#include "state_page.h"
#include "status_badge.h"
#include "symbolic_icon.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using tables::OperationTable;

namespace {

enum Shown { Operations, Nothing };

// Of the width, in steps of the grid where there are so many.
constexpr int listShare = 90;
constexpr int detailShare = 48;

/** Numbers of orders begin alike: their ends tell them apart. */
class OrderNumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

ActivityPage::ActivityPage(const ActivityParts &parts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_theme(theme)
    , m_table(new OperationTable(this))
    , m_filter(new tables::OperationFilter(*m_table, this))
    , m_loader(
          new tables::OperationLoader(parts.journal, parts.book, *m_table, tables::OperationLoader::portionSize, this))
    , m_presentation(new OperationPresentation(*m_table, this))
    , m_title(plainLabel(this))
    , m_filters(new ActivityFilters(*m_filter, theme, this))
    , m_export(new QToolButton(this))
    , m_count(plainLabel(this, QStringLiteral("muted")))
    , m_busy(new BusyLine(this))
    , m_view(new QTableView(this))
    , m_state(new StatePage(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_detail(new OperationDetail(parts.desk, parts.runner, parts.journal, theme, this))
    , m_exporter(new EvidenceExport(parts.journal, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(100));
    layOut();
    connectParts();
    connectExport();
    keepTranslated(this, [this] { say(); });
}

void ActivityPage::layOut()
{
    m_title->setObjectName(QStringLiteral("activityPageTitle"));
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_export->setObjectName(QStringLiteral("activityExportShown"));
    m_export->setIcon(symbolicIcon(m_theme, QStringLiteral("export"), QStringLiteral("text")));
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_filters->setTitle(m_title);
    m_filters->addCount(m_count);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid(this));
    top->addWidget(m_filters, 1);
    top->addWidget(m_export, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 2.5), grid(this, 2));
    column->setSpacing(grid(this));
    column->addLayout(top);
    column->addWidget(new FoldingSplitter(makeList(), listShare, m_detail, detailShare, this), 1);
}

QWidget *ActivityPage::makeList()
{
    m_presentation->setSourceModel(m_filter);
    m_view->setObjectName(QStringLiteral("activityView"));
    m_view->setModel(m_presentation);
    m_view->setItemDelegateForColumn(OperationTable::State, new BadgeDelegate(m_theme, this));
    m_view->setItemDelegateForColumn(OperationTable::Orders, new OrderNumberDelegate(this));
    showAsRows(m_view);
    addCopying(m_view);
    offerActions(m_view, m_detail->buttons() + QList<QAbstractButton *>{m_export});
    // Who it was, and in which profile, is among the facts too.
    new Columns(
        m_view, {OperationTable::Device, OperationTable::Orders}, {OperationTable::Profile, OperationTable::Person});
    m_state->setObjectName(QStringLiteral("activityState"));
    m_count->setObjectName(QStringLiteral("activityCount"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *card = new QFrame(this);
    card->setProperty("panel", QStringLiteral("card"));
    card->setMinimumWidth(grid(this, 27)); // When it was and what came of it are seen.
    auto *column = new QVBoxLayout(card);
    const int edge = card->frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    return card;
}

void ActivityPage::connectParts()
{
    connect(m_filters, &ActivityFilters::changed, this, &ActivityPage::sayState);
    connect(m_filters, &ActivityFilters::entered, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_state, &StatePage::actionTriggered, this, &ActivityPage::act);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::choose);
    connect(m_presentation, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const QModelIndex current = m_view->currentIndex();
            if (current.isValid() && current.row() >= first.row() && current.row() <= last.row())
                choose(current);
        });
    connect(m_detail, &OperationDetail::deviceWanted, this, &ActivityPage::deviceWanted);
    connect(m_detail, &OperationDetail::rereadWanted, this, &ActivityPage::rereadWanted);
    connect(m_detail, &OperationDetail::settleWanted, this, &ActivityPage::settleWanted);
    connect(m_detail, &OperationDetail::remedyWanted, this, &ActivityPage::remedyWanted);
    connect(m_loader, &tables::OperationLoader::updated, this, [this] {
        m_busy->setBusy(false);
        m_filters->refreshPeriod();
        sayState();
        chooseWanted();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_parts.runner, &desk::OperationRunner::changed, this, [this](const desk::Operation &operation) {
        m_detail->follow(operation);
        if (!m_pause.isActive())
            m_pause.start();
    });
}

void ActivityPage::connectExport()
{
    connect(m_export, &QToolButton::clicked, this, &ActivityPage::exportShown);
    connect(m_detail, &OperationDetail::evidenceWanted, this, [this](const QString &id) {
        m_exporter->offer({id, {}, {}}, QStringLiteral("evidence-%1.json").arg(desk::shortIdOf(id)));
    });
    connect(m_exporter, &EvidenceExport::saved, this, [this](const QString &path) {
        m_file.noteSaved(path);
        sayState();
    });
    connect(m_exporter, &EvidenceExport::failed, this, [this](const QString &, const QString &why) {
        m_file.noteFailure(why);
        sayState();
    });
}

void ActivityPage::choose(const QModelIndex &index)
{
    const auto recorded = index.data(OperationTable::OperationRole).value<desk::Recorded>();
    if (recorded)
        m_detail->show(recorded, m_table->nameOf(recorded->operation.device().iotId, *recorded));
    else
        m_detail->clear();
}

void ActivityPage::showOperation(const QString &operationId)
{
    m_filters->clear();
    m_wanted = operationId;
    chooseWanted();
}

void ActivityPage::chooseWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_table->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    const QModelIndex found = m_presentation->mapFromSource(m_filter->mapFromSource(m_table->index(row, 0)));
    m_view->setCurrentIndex(found);
    m_view->scrollTo(found);
    m_view->setFocus(Qt::OtherFocusReason);
}

/** What is written down of the period that is shown, whatever else is chosen: a chain has no gaps. */
void ActivityPage::exportShown()
{
    m_exporter->offer(
        {{}, m_filter->since(), m_filter->until()}, QStringLiteral("evidence-%1.json").arg(m_filters->periodName()));
}

void ActivityPage::focusSearch()
{
    m_filters->focusSearch();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void ActivityPage::read()
{
    if (!m_recordOpened)
        return;
    m_busy->setBusy(true);
    m_loader->update();
}

void ActivityPage::setRecordError(const std::optional<storage::StorageError> &error)
{
    m_recordError = error;
    m_recordOpened = !error;
    if (isVisible())
        read();
    sayState();
}

void ActivityPage::forbidChanges(const QString &obstacle)
{
    m_detail->forbidChanges(obstacle);
}

void ActivityPage::act()
{
    if (m_recordError)
        Q_EMIT openRecordWanted();
    else if (m_loader->error())
        read();
    else
        m_filters->clear();
}

void ActivityPage::say()
{
    m_title->setText(tr("Activity"));
    m_export->setText(tr("Export evidence of this period…"));
    m_export->setToolTip(
        tr("Save everything that was recorded in the period chosen here, in a file that can be checked "
           "offline; it has phone numbers in full"));
    m_export->setAccessibleName(m_export->text());
    m_view->setAccessibleName(tr("Changes that were tried here"));
    m_presentation->retranslate();
    sayState();
}

void ActivityPage::sayState()
{
    const int shown = m_filter->rowCount();
    const int all = m_table->rowCount();
    const std::optional<storage::StorageError> &error = m_recordError ? m_recordError : m_loader->error();
    const bool waiting = !error && !m_loader->hasLoaded();
    m_stack->setCurrentIndex(shown > 0 && !waiting ? Operations : Nothing);
    QStringList notes{shown == all ? tr("%Ln change(s)", nullptr, all)
                                   //: Of a list that is filtered: %1 how many there are.
                                   : tr("%Ln of %1 change(s)", nullptr, shown).arg(QLocale().toString(all))};
    if (error)
        notes << tr("Perhaps not up to date: the activity record cannot be read");
    notes << m_file.lines();
    m_count->setText(notes.join(QStringLiteral(" · ")));
    m_export->setEnabled(all > 0 && !error);
    if (error) {
        m_state->say(QStringLiteral("error"),
            m_recordError ? RecordWords::title() : tr("The activity record cannot be read"),
            RecordWords::explanation(*error), tr("Try again"));
    } else if (waiting) {
        m_state->say(QStringLiteral("waiting"), tr("Reading the activity record…"), {});
    } else if (m_filters->isNarrowed()) {
        m_state->say(QStringLiteral("search"), tr("No change is like that"),
            tr("None of the changes that were tried here fits what is chosen above."), tr("Show all changes"));
    } else {
        m_state->say(QStringLiteral("empty"), tr("Nothing was changed here yet"),
            tr("Every purchase, transfer, suspension and other change is recorded here from its first moment on, with "
               "what came of it."));
    }
}

} // namespace ui
