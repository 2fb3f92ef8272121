#include "operation_presentation.h"

#include "columns.h"
#include "formats.h"
#include "listed.h"
#include "operation_badge.h"
#include "operation_table.h"
#include "operation_words.h"
#include "plain_text.h"
#include "typography.h"
#include "words.h"

#include <QApplication>

namespace ui {

using tables::OperationTable;

namespace {

QString moneyOf(const desk::RecordedOperation &recorded)
{
    return recorded.estimate ? Formats::money(*recorded.estimate) : QString();
}

QVariant alignmentOf(int column)
{
    return QVariant::fromValue<Qt::Alignment>(
        Qt::AlignVCenter | (column == OperationTable::Price ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

OperationPresentation::OperationPresentation(const OperationTable &table, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_table(table)
{
}

void OperationPresentation::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, OperationTable::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OperationTable::ColumnCount - 1));
}

QVariant OperationPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto recorded = QIdentityProxyModel::data(index, OperationTable::OperationRole).value<desk::Recorded>();
    const desk::Operation &operation = recorded->operation;
    const int column = index.column();
    const auto text = [&]() -> QString {
        switch (column) {
        case OperationTable::Begun:
            return Formats::dateTime(operation.startedAt);
        case OperationTable::State:
            return OperationWords::state(operation);
        case OperationTable::Kind:
            return OperationWords::kind(recorded->kind);
        case OperationTable::Device: {
            const QString iotId = operation.device().iotId;
            const QString name = m_table.nameOf(iotId, *recorded);
            return Formats::shown(name.trimmed().isEmpty() ? iotId : name);
        }
        case OperationTable::Orders:
            return onOneLine(listed(recorded->orders()));
        case OperationTable::Price:
            return moneyOf(*recorded);
        case OperationTable::Person:
            return onOneLine(recorded->person());
        case OperationTable::Profile:
            // The built-in platform has no profile of its own.
            return recorded->profileId.isEmpty() ? Words::environment(recorded->environment)
                                                 : onOneLine(recorded->profile);
        default:
            return {};
        }
    };
    const auto tip = [&]() -> QString {
        switch (column) {
        case OperationTable::Begun:
            return operation.startedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
        case OperationTable::State:
            return recorded->isKnownKind ? OperationWords::title(operation) : text();
        case OperationTable::Device:
            return text() + u'\n' + onOneLine(operation.device().iotId);
        case OperationTable::Price:
            return recorded->estimate ? tr("Estimated: price × copies, as they were shown") : QString();
        case OperationTable::Person:
            //: Who begins a change: %1 a name at the computer, %2 the computer.
            return tr("%1 on %2").arg(onOneLine(recorded->systemUser), onOneLine(recorded->computer));
        case OperationTable::Profile:
            return onOneLine(recorded->profile) + u'\n' + Words::environment(recorded->environment);
        default:
            return text();
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::AccessibleTextRole:
        return spoken(text());
    case Qt::ToolTipRole:
        return plainToolTip(tip());
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::FontRole:
        return column == OperationTable::Orders ? QVariant(identifierFont(QApplication::font())) : QVariant();
    case BadgeDelegate::BadgeRole:
        return QVariant::fromValue(badgeOf(operation));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant OperationPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OperationTable::Begun:
        //: Column: when a change was begun.
        return tr("Begun");
    case OperationTable::State:
        //: Column: what became of a change.
        return tr("Outcome");
    case OperationTable::Kind:
        //: Column: what was to be changed.
        return tr("Change");
    case OperationTable::Device:
        return tr("Device");
    case OperationTable::Orders:
        return tr("Order");
    case OperationTable::Price:
        return tr("Price");
    case OperationTable::Person:
        //: Column: who began a change, by the name they entered or else the login name.
        return tr("Begun by");
    case OperationTable::Profile:
        return tr("Profile");
    default:
        return {};
    }
}

} // namespace ui
