#include "target_page.h"

#include "administrator_words.h"
#include "book_loader.h"
#include "columns.h"
#include "device_table.h"
#include "formats.h"
#include "headings.h"
#include "iot_id.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "search_field.h"
#include "typography.h"

#include <QFrame>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using tables::DeviceColumn;
using tables::DeviceTable;

namespace {

/** Draws the platform's texts, each on one line. */
class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &) const override { return onOneLine(value.toString()); }
};

/** The devices under titles in the person's language. */
class Titled : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (static_cast<DeviceColumn>(section)) {
        case DeviceColumn::Name:
            return TargetPage::tr("Name");
        case DeviceColumn::IotId:
            return TargetPage::tr("Device ID");
        case DeviceColumn::Product:
            return TargetPage::tr("Product");
        default:
            return {};
        }
    }
};

} // namespace

TargetPage::TargetPage(desk::Desk &desk, storage::Book &book, const Theme &theme, const plans::Device &source,
    const Environment &environment, TargetDraft &draft, StepNames steps, int step, QWidget *parent)
    : WizardPage(environment, steps, step, parent)
    , m_source(source)
    , m_draft(draft)
    , m_table(new DeviceTable([&desk] { return desk.client().platformTime(); }, this))
    , m_titled(new Titled(this))
    , m_loader(new tables::BookLoader(book, *m_table, this))
    , m_check(new AdministratorCheck(desk, this))
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_chosen(plainLabel(this))
    , m_administrators(plainLabel(this, QStringLiteral("muted")))
{
    m_search->setObjectName(QStringLiteral("targetSearch"));
    makeSearchField(m_search, theme);
    m_view->setObjectName(QStringLiteral("targetView"));
    m_titled->setSourceModel(m_table);
    m_view->setModel(m_titled);
    m_view->setItemDelegate(new PlainDelegate(this));
    showAsRows(m_view);
    m_view->verticalHeader()->setDefaultSectionSize(grid(this, 3.5));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QList<int> shown;
    for (const DeviceColumn column : {DeviceColumn::Name, DeviceColumn::IotId, DeviceColumn::Product})
        shown << static_cast<int>(column);
    for (int column = 0; column < DeviceTable::ColumnCount; ++column)
        m_view->setColumnHidden(column, !shown.contains(column));
    new Columns(m_view, shown);
    m_chosen->setObjectName(QStringLiteral("targetChosen"));
    m_chosen->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_chosen->setWordWrap(true);
    m_administrators->setObjectName(QStringLiteral("targetAdministrators"));
    m_administrators->setWordWrap(true);
    auto *card = new QFrame(this);
    card->setProperty("panel", QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(card->frameWidth(), card->frameWidth(), card->frameWidth(), card->frameWidth());
    inCard->addWidget(m_view);
    body()->addWidget(m_search);
    body()->addWidget(card, 1);
    body()->addWidget(m_chosen);
    body()->addWidget(m_administrators);

    connect(m_search, &QLineEdit::textChanged, this, &TargetPage::find);
    leadDown(m_search, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetPage::choose);
    connect(m_loader, &tables::BookLoader::loaded, this, &TargetPage::find);
    connect(m_check, &AdministratorCheck::changed, this, &TargetPage::say);
    m_loader->load();
    keepTranslated(this, [this] { say(); });
}

void TargetPage::initializePage()
{
    focusFirst(m_search);
    say();
}

void TargetPage::propose(const QString &iotId)
{
    m_search->setText(iotId);
}

void TargetPage::showEvent(QShowEvent *event)
{
    WizardPage::showEvent(event);
    if (!m_draft.isOld)
        return;
    m_draft.isOld = false;
    m_check->ask(m_source.iotId, m_draft.device.iotId);
    say();
}

void TargetPage::find()
{
    const QString text = m_search->text().trimmed();
    m_table->setText(text);
    // A whole device ID means that device; a single match of anything else is not chosen by itself.
    if (const int row = m_table->rowOf(text); row >= 0)
        m_view->setCurrentIndex(m_titled->index(row, 0));
    choose();
}

/** The device whose ID stands in the search field and that is not in the book. */
std::optional<plans::Device> TargetPage::pasted() const
{
    const QString text = m_search->text().trimmed();
    if (m_table->rowCount() > 0 || !plans::isIotId(text))
        return std::nullopt;
    plans::Device device;
    device.iotId = text;
    return device;
}

void TargetPage::choose()
{
    const QModelIndex current = m_view->currentIndex();
    const plans::Device device = current.isValid() ? current.data(DeviceTable::DeviceRole).value<plans::Device>()
                                                   : pasted().value_or(plans::Device());
    const bool another = device.iotId != m_draft.device.iotId;
    m_draft.device = device; // One that was pasted may be found in the book later, with its name.
    if (another) {
        if (device.iotId.isEmpty() || device.iotId == m_source.iotId)
            m_check->cancel();
        else
            m_check->ask(m_source.iotId, device.iotId);
    }
    say();
}

QString TargetPage::objection() const
{
    const QString &iotId = m_draft.device.iotId;
    if (iotId.isEmpty()) {
        if (m_table->rowCount() > 0 || m_search->text().trimmed().isEmpty())
            return tr("Choose the device that gets the order, or paste its device ID.");
        return tr(
            "No device in the book matches, and this is no device ID, which has 1 to 64 letters, digits, _ or -.");
    }
    if (iotId == m_source.iotId)
        return tr("This is the device that has the order. Choose another one.");
    if (m_check->isRunning())
        return tr("Asking the platform who administers both devices…");
    return AdministratorWords::forbids(m_draft.match) ? tr("The order cannot be moved to this device.") : QString();
}

void TargetPage::say()
{
    m_check->fill(m_draft);
    setHeading(tr("To which device?"), deviceSubject(m_source));
    m_search->setPlaceholderText(tr("Find by name, device ID or serial, or paste a device ID"));
    m_search->setAccessibleName(tr("Find the target device"));
    m_view->setAccessibleName(tr("Devices"));
    Q_EMIT m_titled->headerDataChanged(Qt::Horizontal, 0, m_titled->columnCount() - 1);
    const plans::Device &device = m_draft.device;
    const bool known = m_view->currentIndex().isValid();
    //: The device that was chosen; %1 its name, %2 its ID.
    const QString named = tr("To %1 · %2").arg(Formats::shown(device.displayName()), device.iotId);
    //: The device whose ID was pasted, %1.
    const QString unknown = tr("To %1, which is not in the device book").arg(device.iotId);
    m_chosen->setText(device.iotId.isEmpty() ? QString() : known ? named : unknown);
    const bool checked = !device.iotId.isEmpty() && device.iotId != m_source.iotId && !m_check->isRunning();
    m_administrators->setText(checked ? AdministratorWords::explanation(m_draft) : QString());
    setObstacle(objection());
}

} // namespace ui
