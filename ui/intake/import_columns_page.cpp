#include "import_columns_page.h"

#include "banner.h"
#include "busy_line.h"
#include "columns.h"
#include "device_field_words.h"
#include "flow_layout.h"
#include "import_steps.h"
#include "import_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "row_limit.h"
#include "stretch.h"
#include "typography.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using plans::DeviceField;

namespace {

enum Place { Title, FirstExample, SecondExample, Target, PlaceCount };

constexpr int nothing = -1;
constexpr int mostColumns = 100; // More are not shown, and not imported.

/** As wide as what is chosen in it, and its list as wide as what can be: examples need the room more. */
class FieldBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override
    {
        int widest = 0;
        for (int item = 0; item < count(); ++item)
            widest = qMax(widest, fontMetrics().boundingRect(itemText(item)).width());
        const int spare = widest - fontMetrics().boundingRect(currentText()).width();
        // Where rules of the theme give it edges, its own hint lacks them.
        return QComboBox::sizeHint() - QSize(spare - grid(this, 1.25), 0);
    }

    void showPopup() override
    {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * view()->frameWidth());
        QComboBox::showPopup();
    }
};

} // namespace

ImportColumnsPage::ImportColumnsPage(const Theme &theme, ImportDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, ImportSteps::names, ImportSteps::Columns, parent)
    , m_draft(draft)
    , m_encodingLabel(plainLabel(this, QStringLiteral("muted")))
    , m_encoding(new QComboBox(this))
    , m_separatorLabel(plainLabel(this, QStringLiteral("muted")))
    , m_separator(new QComboBox(this))
    , m_header(new QCheckBox(this))
    , m_busy(new BusyLine(this))
    , m_columns(new QTableWidget(0, PlaceCount, this))
    , m_problem(new Banner(theme, this))
{
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    for (const csv::Encoding encoding : {csv::Encoding::Utf8, csv::Encoding::Gb18030, csv::Encoding::Utf16})
        m_encoding->addItem(ImportWords::encoding(encoding), static_cast<int>(encoding));
    m_separator->setObjectName(QStringLiteral("importSeparator"));
    for (const char16_t separator : {u',', u';', u'\t'})
        m_separator->addItem(QString(), QChar(separator));
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(grid(this, 4.5));
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_widths = new Columns(m_columns, {Title, FirstExample, SecondExample}, {SecondExample});
    new RowLimit(m_columns, 1);
    m_problem->setObjectName(QStringLiteral("importColumnsProblem"));
    layOut();
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_draft.format.encoding = static_cast<csv::Encoding>(m_encoding->currentData().toInt());
        readAgain();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_draft.format.separator = m_separator->currentData().toChar();
        readAgain();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool header) {
        m_draft.table.hasHeader = header;
        m_draft.take(std::move(m_draft.table));
        showTable();
    });
    keepTranslated(this, [this] { say(); });
}

void ImportColumnsPage::layOut()
{
    auto *format = new FlowLayout(grid(this, 2));
    format->setLineSpacing(grid(this));
    const auto addPair = [&](QLabel *name, QComboBox *choice) {
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(grid(this));
        row->addWidget(name);
        row->addWidget(choice);
        format->addWidget(pair);
    };
    addPair(m_encodingLabel, m_encoding);
    addPair(m_separatorLabel, m_separator);
    format->addWidget(m_header);
    m_encodingLabel->setBuddy(m_encoding);
    m_separatorLabel->setBuddy(m_separator);
    body()->addLayout(format);
    body()->addWidget(m_busy);
    body()->addWidget(m_problem);
    body()->addWidget(m_columns, neededFirst);
    body()->addStretch(1);
}

void ImportColumnsPage::initializePage()
{
    showTable();
    say();
}

void ImportColumnsPage::readAgain()
{
    m_busy->setBusy(true);
    m_reading.start([path = m_draft.path, format = m_draft.format](
                        exchange::TableProgress &progress) { return exchange::readTable(path, format, progress); },
        [this](exchange::TableFile table) {
            m_busy->setBusy(false);
            m_draft.take(std::move(table));
            showTable();
        });
    judge();
}

void ImportColumnsPage::showTable()
{
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(m_draft.table.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(m_draft.table.separator));
    m_header->setChecked(m_draft.table.hasHeader);
    const auto count = static_cast<int>(qMin<qsizetype>(m_draft.table.columnCount(), mostColumns));
    m_draft.reading.mapping.resize(count);
    m_columns->setRowCount(0);
    m_columns->setRowCount(count);
    QWidget *before = m_header;
    for (int column = 0; column < count; ++column) {
        showRow(column);
        setTabOrder(before, m_columns->cellWidget(column, Target));
        before = m_columns->cellWidget(column, Target);
    }
    sayFields();
    judge();
}

void ImportColumnsPage::showRow(int column)
{
    const int first = m_draft.table.hasHeader ? 1 : 0;
    const QStringList texts{ImportWords::column(m_draft.table, column), m_draft.table.firstCell(first, column),
        m_draft.table.firstCell(first + 1, column)};
    for (int place = 0; place < texts.size(); ++place) {
        auto *item = new QTableWidgetItem(onOneLine(texts.at(place)));
        item->setToolTip(plainToolTip(texts.at(place)));
        m_columns->setItem(column, place, item);
    }
    m_columns->setCellWidget(column, Target, fieldBox(column));
}

QComboBox *ImportColumnsPage::fieldBox(int column)
{
    auto *box = new FieldBox(m_columns);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setObjectName(QStringLiteral("importField-%1").arg(column));
    box->addItem(QString(), nothing);
    for (const DeviceField field : exchange::columns())
        box->addItem(QString(), static_cast<int>(field));
    connect(box, &QComboBox::activated, this, [this, column, box] { choose(column, box->currentData().toInt()); });
    return box;
}

void ImportColumnsPage::choose(int column, int field)
{
    auto &mapping = m_draft.reading.mapping;
    const auto wanted = field == nothing ? std::nullopt : std::optional(static_cast<DeviceField>(field));
    // A field has one column: the one that had it before has nothing now.
    for (auto &other : mapping) {
        if (wanted && other == wanted)
            other.reset();
    }
    mapping[column] = wanted;
    sayFields();
    judge();
}

void ImportColumnsPage::judge()
{
    using exchange::FileProblem;
    if (m_reading.isRunning())
        return setObstacle(tr("The file is being read."));
    const FileProblem problem = m_draft.table.problem;
    if (problem != FileProblem::None)
        m_problem->say(
            Banner::Mood::Warning, tr("The file cannot be read like this"), ImportWords::problem(m_draft.table));
    else
        m_problem->hide();
    const bool hasId = m_draft.reading.mapping.contains(std::optional(DeviceField::IotId));
    setObstacle(problem != FileProblem::None ? tr("Put the file right to go on.")
            : hasId                          ? QString()
                                             : tr("Say which column has the device IDs to go on."));
}

void ImportColumnsPage::say()
{
    setHeading(tr("What is in the columns?"), QFileInfo(m_draft.path).fileName());
    m_encodingLabel->setText(tr("&Encoding"));
    m_separatorLabel->setText(tr("&Separator"));
    m_header->setText(tr("The first &line names the columns"));
    for (int index = 0; index < m_separator->count(); ++index)
        m_separator->setItemText(index, ImportWords::separator(m_separator->itemData(index).toChar()));
    m_columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("First device"), tr("Second device"),
        //: Title of a column: the field of a device that a column of the file is imported as.
        tr("Imported as")});
    m_columns->setAccessibleName(tr("Columns of the file"));
    if (!m_draft.table.hasHeader) {
        for (int column = 0; column < m_columns->rowCount(); ++column)
            m_columns->item(column, Title)->setText(ImportWords::column(m_draft.table, column));
    }
    sayFields();
    judge();
}

void ImportColumnsPage::sayFields()
{
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        auto *box = qobject_cast<QComboBox *>(m_columns->cellWidget(column, Target));
        box->setItemText(0, tr("Not imported"));
        for (int index = 1; index < box->count(); ++index)
            box->setItemText(index, DeviceFieldWords::name(static_cast<DeviceField>(box->itemData(index).toInt())));
        const auto &field = m_draft.reading.mapping.at(column);
        box->setCurrentIndex(box->findData(field ? static_cast<int>(*field) : nothing));
        //: Name of a choice for those who cannot see: %1 the title of a column.
        box->setAccessibleName(tr("%1, imported as").arg(m_columns->item(column, Title)->text()));
        // What a screen reader calls a list is what is chosen in it.
        box->setAccessibleDescription(box->accessibleName());
    }
    m_widths->fit(); // The words of a choice are none of the table's own.
}

} // namespace ui
