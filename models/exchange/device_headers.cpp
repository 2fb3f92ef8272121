#include "device_cells.h"

#include <QSet>

#include <utility>

// What the columns of a table of devices are called, here and elsewhere.

namespace exchange {

using plans::DeviceField;

namespace {

/** Letters and digits alone, in one case. */
QString bare(const QString &text)
{
    QString letters;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            letters += character;
    }
    return letters.toCaseFolded();
}

constexpr std::pair<DeviceField, const char16_t *> names[] = {
    {DeviceField::IotId, u"iotId"},
    {DeviceField::IotId, u"Device ID"},
    {DeviceField::IotId, u"设备 ID"},
    {DeviceField::IotId, u"设备标识"},
    {DeviceField::Name, u"Name"},
    {DeviceField::Name, u"Label"},
    {DeviceField::Name, u"名称"},
    {DeviceField::Name, u"设备名"},
    {DeviceField::Name, u"设备名称"},
    {DeviceField::Category, u"Category"},
    {DeviceField::Category, u"Type"},
    {DeviceField::Category, u"类别"},
    {DeviceField::Category, u"设备类型"},
    {DeviceField::Administrator, u"User"},
    {DeviceField::Administrator, u"Administrator"},
    {DeviceField::Administrator, u"Account"},
    {DeviceField::Administrator, u"Phone"},
    {DeviceField::Administrator, u"用户"},
    {DeviceField::Administrator, u"管理员"},
    {DeviceField::Administrator, u"设备管理员"},
    {DeviceField::Administrator, u"账号"},
    {DeviceField::Administrator, u"手机号"},
    {DeviceField::Tags, u"Tags"},
    {DeviceField::Tags, u"Tag"},
    {DeviceField::Tags, u"标签"},
    {DeviceField::Notes, u"Notes"},
    {DeviceField::Notes, u"Note"},
    {DeviceField::Notes, u"Remarks"},
    {DeviceField::Notes, u"备注"},
    {DeviceField::SerialNumber, u"Serial number"},
    {DeviceField::SerialNumber, u"Serial"},
    {DeviceField::SerialNumber, u"SN"},
    {DeviceField::SerialNumber, u"序列号"},
    {DeviceField::ProductKey, u"Product key"},
    {DeviceField::ProductName, u"Product"},
    {DeviceField::ProductName, u"Product name"},
    {DeviceField::ProductName, u"产品"},
    {DeviceField::ProductName, u"产品名称"},
    {DeviceField::DeviceName, u"Device name"},
    {DeviceField::PlatformName, u"Name on the platform"},
    {DeviceField::PlatformName, u"平台上的名称"},
    {DeviceField::Nickname, u"Nickname"},
    {DeviceField::Nickname, u"Name given by the user"},
    {DeviceField::Nickname, u"昵称"},
    {DeviceField::Nickname, u"用户所取名称"},
    {DeviceField::FirmwareVersion, u"Firmware version"},
    {DeviceField::FirmwareVersion, u"Firmware"},
    {DeviceField::FirmwareVersion, u"固件版本"},
    {DeviceField::Region, u"Region"},
    {DeviceField::Region, u"区域"},
    {DeviceField::Region, u"地域"},
    {DeviceField::Status, u"Connection"},
    {DeviceField::Status, u"Status"},
    {DeviceField::Status, u"连接状态"},
    {DeviceField::Status, u"状态"},
    {DeviceField::ActiveTime, u"Activated (UTC)"},
    {DeviceField::ActiveTime, u"Activated"},
    {DeviceField::ActiveTime, u"激活时间（UTC）"},
    {DeviceField::ActiveTime, u"激活时间"},
    {DeviceField::SeenAt, u"Last told by the platform (UTC)"},
    {DeviceField::SeenAt, u"平台最近返回时间（UTC）"},
};

} // namespace

std::optional<DeviceField> fieldOf(const QString &header)
{
    static const QHash<QString, DeviceField> fields = [] {
        QHash<QString, DeviceField> made;
        for (const auto &[field, name] : names)
            made.insert(bare(QString::fromUtf16(name)), field);
        return made;
    }();
    const auto found = fields.constFind(bare(header));
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

QList<std::optional<DeviceField>> mappingOf(const QStringList &headers)
{
    QSet<DeviceField> taken;
    QList<std::optional<DeviceField>> mapping;
    for (const QString &header : headers) {
        std::optional<DeviceField> field = fieldOf(header);
        if (field && taken.contains(*field))
            field.reset();
        if (field)
            taken.insert(*field);
        mapping << field;
    }
    return mapping;
}

} // namespace exchange
