#include "device_cells.h"

#include "iot_id.h"
#include "tags.h"

#include <QRegularExpression>

namespace exchange {

using plans::Category;
using plans::DeviceField;
using plans::DeviceStatus;

namespace {

constexpr std::pair<const char16_t *, Category> categoryNames[] = {
    {u"camera", Category::Camera},
    {u"ipc", Category::Camera},
    {u"摄像头", Category::Camera},
    {u"摄像机", Category::Camera},
    {u"doorbell", Category::Doorbell},
    {u"门铃", Category::Doorbell},
    {u"可视门铃", Category::Doorbell},
};

constexpr std::pair<const char16_t *, DeviceStatus> statusNames[] = {
    {u"never active", DeviceStatus::NeverActive},
    {u"从未激活", DeviceStatus::NeverActive},
    {u"未激活", DeviceStatus::NeverActive},
    {u"online", DeviceStatus::Online},
    {u"在线", DeviceStatus::Online},
    {u"offline", DeviceStatus::Offline},
    {u"离线", DeviceStatus::Offline},
    {u"disabled", DeviceStatus::Disabled},
    {u"已禁用", DeviceStatus::Disabled},
    {u"禁用", DeviceStatus::Disabled},
};

template <typename Names>
auto named(const QString &cell, const Names &names) -> decltype(std::optional(std::begin(names)->second))
{
    for (const auto &[name, value] : names) {
        if (cell.compare(QStringView(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/** The time, and in brackets what the platform wrote. */
QString textOf(const plans::Reported<plans::Moment> &moment)
{
    if (!moment)
        return {};
    return QStringLiteral("%1 (%2)").arg(textOf(moment->utc), moment->text).trimmed();
}

std::optional<QDateTime> timeIn(const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // What names no zone is not of this computer's.
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        time = plans::momentFromText(text, plans::WrittenIn::Utc);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

std::optional<plans::Moment> momentIn(const QString &cell)
{
    const qsizetype bracket = cell.indexOf(u'(');
    const bool both = bracket >= 0 && cell.endsWith(u')');
    const std::optional<QDateTime> time = timeIn((both ? cell.first(bracket) : cell).trimmed());
    if (!time)
        return std::nullopt;
    return plans::Moment{*time, both ? cell.mid(bracket + 1).chopped(1) : cell};
}

std::optional<plans::OpenEnum<DeviceStatus>> statusIn(const QString &cell)
{
    if (const std::optional<DeviceStatus> status = named(cell, statusNames))
        return plans::OpenEnum<DeviceStatus>(*status);
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    return isNumber ? std::optional(plans::OpenEnum<DeviceStatus>::fromNumber(number)) : std::nullopt;
}

bool isSpoilt(const QString &cell)
{
    static const QRegularExpression rounded(
        QStringLiteral("^[0-9]([.,][0-9]+)?E\\+[0-9]+$"), QRegularExpression::CaseInsensitiveOption);
    return cell.contains(u'+') && rounded.match(cell).hasMatch();
}

bool isIdentifier(DeviceField field)
{
    return field == DeviceField::IotId || field == DeviceField::SerialNumber || field == DeviceField::Administrator
        || field == DeviceField::DeviceName;
}

/** A text field of the platform. */
plans::Reported<QString> *textField(plans::Device &device, DeviceField field)
{
    switch (field) {
    case DeviceField::SerialNumber:
        return &device.serialNumber;
    case DeviceField::ProductKey:
        return &device.productKey;
    case DeviceField::ProductName:
        return &device.productName;
    case DeviceField::DeviceName:
        return &device.deviceName;
    case DeviceField::PlatformName:
        return &device.name;
    case DeviceField::Nickname:
        return &device.nickname;
    case DeviceField::FirmwareVersion:
        return &device.firmwareVersion;
    case DeviceField::Region:
        return &device.region;
    default:
        return nullptr;
    }
}

QString cellOf(plans::BookDevice device, DeviceField field, const TableWords &words)
{
    if (const plans::Reported<QString> *text = textField(device.device, field))
        return text->value_or(QString());
    switch (field) {
    case DeviceField::IotId:
        return device.device.iotId;
    case DeviceField::Name:
        return device.device.displayName();
    case DeviceField::Category:
        return device.category ? words.categories.value(*device.category) : QString();
    case DeviceField::Administrator:
        return device.administrator;
    case DeviceField::Tags:
        return plans::textOf(device.tags);
    case DeviceField::Notes:
        return device.notes;
    case DeviceField::Status: {
        if (!device.device.status)
            return {};
        const auto documented = device.device.status->documented();
        return documented ? words.statuses.value(*documented) : QString::number(device.device.status->number());
    }
    case DeviceField::ActiveTime:
        return textOf(device.device.activeTime);
    case DeviceField::SeenAt:
        return textOf(device.seenAt);
    default:
        return {};
    }
}

} // namespace

const QList<DeviceField> &columns()
{
    static const QList<DeviceField> all{DeviceField::IotId, DeviceField::Name, DeviceField::Category,
        DeviceField::Administrator, DeviceField::Tags, DeviceField::Notes, DeviceField::SerialNumber,
        DeviceField::ProductName, DeviceField::ProductKey, DeviceField::DeviceName, DeviceField::PlatformName,
        DeviceField::Nickname, DeviceField::FirmwareVersion, DeviceField::Region, DeviceField::Status,
        DeviceField::ActiveTime, DeviceField::SeenAt};
    return all;
}

QStringList cellsOf(const plans::BookDevice &device, const TableWords &words)
{
    QStringList cells;
    for (const DeviceField field : columns())
        cells << cellOf(device, field, words);
    return cells;
}

namespace {

/** For fields that are no plain texts of the platform; @p text without spaces around it. */
std::optional<CellProblem> readValue(const QString &text, DeviceField field, plans::BookDevice &device)
{
    switch (field) {
    case DeviceField::IotId:
        device.device.iotId = text;
        return plans::isIotId(text) ? std::nullopt : std::optional(CellProblem::InvalidId);
    case DeviceField::Name:
        device.device.label = text;
        break;
    case DeviceField::Category:
        device.category = named(text, categoryNames);
        return device.category ? std::nullopt : std::optional(CellProblem::UnknownCategory);
    case DeviceField::Administrator:
        device.administrator = text;
        break;
    case DeviceField::Status:
        device.device.status = statusIn(text);
        return device.device.status ? std::nullopt : std::optional(CellProblem::UnknownStatus);
    case DeviceField::ActiveTime:
        device.device.activeTime = momentIn(text);
        return device.device.activeTime ? std::nullopt : std::optional(CellProblem::InvalidTime);
    case DeviceField::SeenAt:
        device.seenAt = timeIn(text).value_or(QDateTime());
        return device.seenAt.isValid() ? std::nullopt : std::optional(CellProblem::InvalidTime);
    default:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<CellProblem> read(const QString &cell, DeviceField field, plans::DeviceChange &change)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (isIdentifier(field) && isSpoilt(text))
        return CellProblem::SpoiltNumber;
    if (field != DeviceField::IotId)
        change.fields.insert(field);
    if (plans::Reported<QString> *platformText = textField(change.device.device, field)) {
        *platformText = cell;
    } else if (field == DeviceField::Tags) {
        change.device.tags = plans::tagsIn(cell);
    } else if (field == DeviceField::Notes) {
        change.device.notes = cell;
    } else {
        return readValue(text, field, change.device);
    }
    return std::nullopt;
}

} // namespace exchange
