#include "import_preview.h"

#include "columns.h"
#include "device_field_words.h"
#include "listed.h"
#include "plain_text.h"
#include "row_limit.h"
#include "stretch.h"
#include "typography.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <numeric>

namespace ui {

using plans::DeviceField;

namespace {

constexpr qsizetype mostDevices = 100; // Enough to see whether the columns are what they were taken for.

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_imported(plainLabel(this))
    , m_passedOver(plainLabel(this, QStringLiteral("muted")))
    , m_which(plainLabel(this, QStringLiteral("muted")))
    , m_devices(new QTableWidget(this))
{
    m_imported->setObjectName(QStringLiteral("importFields"));
    m_passedOver->setObjectName(QStringLiteral("importPassedOver"));
    m_devices->setObjectName(QStringLiteral("importPreview"));
    for (QLabel *label : {m_imported, m_passedOver, m_which})
        label->setWordWrap(true);
    showAsRows(m_devices);
    m_devices->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.5));
    column->addWidget(m_imported);
    column->addWidget(m_passedOver);
    column->addSpacing(grid(this, 0.5));
    column->addWidget(m_which);
    column->addWidget(m_devices, neededFirst);
    column->addStretch(1);
    new RowLimit(m_devices, 2);
}

void ImportPreview::preview(
    const QList<plans::DeviceChange> &changes, const QList<DeviceField> &fields, const QStringList &passedOver)
{
    QStringList names;
    for (const DeviceField field : fields)
        names << DeviceFieldWords::name(field);
    //: What an import takes from a file: %1 fields of a device, such as their names and tags.
    m_imported->setText(tr("Imported: %1").arg(listed(names)));
    //: Columns of a file that an import takes nothing from: %1 their titles.
    m_passedOver->setText(passedOver.isEmpty() ? QString() : tr("Not imported: %1").arg(onOneLine(listed(passedOver))));
    m_passedOver->setVisible(!passedOver.isEmpty());
    const auto shown = static_cast<int>(qMin(changes.size(), mostDevices));
    m_which->setText(shown < changes.size() ? tr("The first %Ln device(s), as the file is understood:", nullptr, shown)
                                            : tr("The devices, as the file is understood:"));
    m_devices->setAccessibleName(m_which->text());
    m_devices->setColumnCount(static_cast<int>(fields.size()));
    m_devices->setHorizontalHeaderLabels(names);
    m_devices->setRowCount(0);
    m_devices->setRowCount(shown);
    const exchange::TableWords words = DeviceFieldWords::tableWords();
    for (int row = 0; row < shown; ++row) {
        const QStringList cells = exchange::cellsOf(changes.at(row).device, words);
        for (int place = 0; place < fields.size(); ++place) {
            const QString text = cells.value(exchange::columns().indexOf(fields.at(place)));
            auto *item = new QTableWidgetItem(onOneLine(text));
            item->setToolTip(plainToolTip(text));
            item->setData(Qt::AccessibleTextRole, spoken(text));
            m_devices->setItem(row, place, item);
        }
    }
    delete m_columns; // Other columns may be there now.
    QList<int> all(fields.size());
    std::iota(all.begin(), all.end(), 0);
    m_columns = new Columns(m_devices, all);
}

} // namespace ui
