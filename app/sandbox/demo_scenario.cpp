#include "demo_scenario.h"

#include "history_writer.h"

#include <iterator>

namespace sandbox {

namespace {

enum ProductIndex { Indoor, Outdoor, Doorbell };
enum Connection { NeverActive = 0, Online = 1, Offline = 3, Disabled = 8 };

constexpr int nobody = -1;

constexpr QLatin1String event3("eventResource_3");
constexpr QLatin1String event7("eventResource_7");
constexpr QLatin1String eventYear("eventResource_7_year");
constexpr QLatin1String week("continuousResource_7");
constexpr QLatin1String quarter("continuousResource_14");
constexpr QLatin1String month30("continuousResource_30");
constexpr QLatin1String year("continuousResource_7_year");
constexpr QLatin1String bell3("doorbellEventResource_3");
constexpr QLatin1String bell7("doorbellEventResource_7");
constexpr QLatin1String bellYear("doorbellEventResource_7_year");

struct DemoDevice {
    const char16_t *iotId;
    const char16_t *nickName;
    int product;
    int status;
    int owner; ///< Index into the accounts, or nobody.
    void (*history)(HistoryWriter &);
};

void lobby(HistoryWriter &orders)
{
    orders.ending(week, 24, 2);
    orders.starting(week, 24);
    orders.freePlan(3, -64);
    orders.frozen(event3, -101, -90);
    orders.expiredMonths(week, 8, -67);
    orders.expiredMonths(event3, 12, -120);
}

void bothTypesWithGaps(HistoryWriter &orders)
{
    orders.ending(week, 12);
    orders.starting(week, 45);
    orders.ending(week, -40);
    orders.ending(event7, -3);
    orders.starting(event7, 8);
    orders.ending(event7, -70);
}

void everyState(HistoryWriter &orders)
{
    orders.ending(week, 18);
    orders.starting(month30, 18);
    orders.frozen(event7, -20, -10);
    orders.beingCreated(week, Unpaid);
    orders.beingCreated(event7, Paying, 2);
    orders.freePlan(1, -20);
    orders.expiredMonths(event3, 3, -50);
}

void nothing(HistoryWriter &) { }

// A lambda a row keeps each device's story beside its name.
const DemoDevice devices[] = {
    {u"6vw0OrGyHFSW6EQA000100", u"大堂摄像头", Indoor, Online, 0, lobby},
    {u"QIuozfUcxRX6frOTO4dK000100", u"Car park, east gate", Outdoor, Online, 1,
        [](HistoryWriter &orders) {
            orders.ending(week, 6);
            orders.expiredMonths(week, 2, -25);
        }},
    {u"kU3bPzQ1d0rXe2sLQeGh000100", u"前门门铃", Doorbell, Online, 2, nothing},
    {u"xLeWd92sK0fQm3kXaZ11000100", u"Back yard", Outdoor, Online, 3,
        [](HistoryWriter &orders) {
            orders.frozen(week, -12, -2);
            orders.expiredMonths(week, 1, -15);
        }},
    {u"m2Vt8cQpL7eRz5uYbN44000100", u"装卸平台", Outdoor, Online, 1,
        [](HistoryWriter &orders) {
            orders.ending(week, 20);
            orders.expiredMonths(week, 3, -12);
        }},
    {u"pA9sD3fG6hJ1kL4zX7c2000100", u"2nd-floor corridor", Indoor, Online, 0,
        [](HistoryWriter &orders) {
            orders.starting(week, 9);
            orders.ending(week, -4);
        }},
    {u"Zt5rE8wQ2aS4dF7gH1j3000100", u"仓库 A", Indoor, Online, 4,
        [](HistoryWriter &orders) {
            orders.ending(year, 211);
            orders.expiredMonths(week, 2, -160);
        }},
    {u"bN6mV3cX9zL2kJ5hG8f1000100", u"Warehouse B", Indoor, Online, 4,
        [](HistoryWriter &orders) { orders.beingCreated(week, Unpaid); }},
    {u"wE4rT7yU1iO3pA6sD9f2000100", u"收银台 2", Indoor, Online, 5,
        [](HistoryWriter &orders) { orders.ending(month30, 27); }},
    {u"cvgIDouK5w6wA00000cz000100", u"Office door", Indoor, Online, 4,
        [](HistoryWriter &orders) { orders.beingCreated(event7, Paying); }},
    {u"nH2yB7tG5vF4cR8dE1x0000100", u"后厨", Indoor, Online, 5,
        [](HistoryWriter &orders) {
            orders.ending(week, 2);
            orders.starting(week, 2);
            orders.expiredMonths(week, 4, -29);
        }},
    {u"uJ8mK1oL6pQ3aZ5wS9x2000100", u"Rooftop", Outdoor, Offline, 1,
        [](HistoryWriter &orders) { orders.expiredMonths(week, 5, -33); }},
    {u"rF5tG8yH2uJ4iK7oL0p3000100", u"婴儿房", Indoor, Online, 6,
        [](HistoryWriter &orders) { orders.freePlan(1, -12); }},
    {u"eD3rF6tG9yH1uJ5iK8o4000100", u"Nursery", Indoor, Online, 7,
        [](HistoryWriter &orders) { orders.freePlan(2, -40); }},
    {u"yH7uJ0iK3oL6pA9sD2f5000100", u"书房", Indoor, Online, 6,
        [](HistoryWriter &orders) { orders.freePlan(3, -100); }},
    {u"tG1yH4uJ7iK0oL3pA6s6000100", u"Both kinds, with gaps", Outdoor, Online, 7, bothTypesWithGaps},
    {u"iK9oL2pA5sD8fG1hJ4k7000100", u"每种状态各一", Indoor, Online, 0, everyState},
    {u"sD4fG7hJ0kL3zX6cV9b8000100", u"Spare camera, not bound", Indoor, Online, nobody, nothing},
    {u"gH6jK9lZ2xC5vB8nM1q9000100", u"已解绑的摄像头", Indoor, Offline, nobody,
        [](HistoryWriter &orders) {
            orders.ending(week, 90, 6);
            orders.expiredMonths(week, 1, -95);
        }},
    {u"fV8gB1hN4jM7kQ0lW3e0000100", u"New in box", Outdoor, NeverActive, nobody, nothing},
    {u"zX2cV5bN8mQ1wE4rT7y1000100", u"停用的设备", Outdoor, Disabled, 3,
        [](HistoryWriter &orders) { orders.expiredMonths(event7, 2, -10); }},
    {u"lK5jH8gF1dS4aP7oI0u2000100", u"Store room", Indoor, Offline, 4,
        [](HistoryWriter &orders) { orders.ending(quarter, 55); }},
    {u"aQ3wS6eD9rF2tG5yH8u3000100", u"电梯厅", Indoor, Online, 0,
        [](HistoryWriter &orders) {
            orders.ending(event7, 29);
            orders.freePlan(1, -90);
        }},
    {u"oP7iU0yT3rE6wQ9aS2d4000100", u"Side door bell", Doorbell, Online, 2,
        [](HistoryWriter &orders) {
            orders.ending(bell7, 15);
            orders.expiredMonths(bell7, 2, -16);
        }},
    {u"hB1nJ4mK7lQ0wE3rT6y5000100", u"三单元门铃", Doorbell, Online, 8,
        [](HistoryWriter &orders) { orders.ending(bellYear, 340); }},
    {u"dC8vF1gB4hN7jM0kL3q6000100", u"Garden gate bell", Doorbell, Offline, 9,
        [](HistoryWriter &orders) { orders.expiredMonths(bell3, 1, -2); }},
    {u"vB5gN8hM1jQ4kW7lE0r7000100", u"别墅门铃", Doorbell, Online, 8,
        [](HistoryWriter &orders) {
            orders.ending(bell3, 4);
            orders.starting(bell3, 4);
        }},
    {u"jM2kQ5lW8eR1tY4uI7o8000100", u"Reception bell", Doorbell, Online, 0,
        [](HistoryWriter &orders) { orders.frozen(bell7, -3, 0); }},
    {u"qW9eR2tY5uI8oP1aS4d9000100", u"订单很多的摄像头", Indoor, Online, 5,
        [](HistoryWriter &orders) {
            orders.ending(week, 21);
            orders.frozenDays(event3, 16, -40);
            orders.expiredMonths(week, 120, -11);
        }},
    {u"wR6tY9uI2oP5aS8dF1g0000100", u"Exactly fifty orders", Outdoor, Online, 1,
        [](HistoryWriter &orders) {
            orders.ending(week, 13);
            orders.expiredMonths(week, 49, -18);
        }},
    {u"HISTORY0000000000260000100", u"260 orders of history", Outdoor, Online, 3,
        [](HistoryWriter &orders) {
            orders.ending(week, 25);
            orders.expiredMonths(week, 159, -6);
            orders.frozenDays(event7, 100, -60);
        }},
    {u"xC3vB6nM9qW2eR5tY8u1000100", u"<b>Bold</b> & <img src='x'> camera", Indoor, Online, 9,
        [](HistoryWriter &orders) { orders.ending(week, 10); }},
    {u"bG0hN3jM6kQ9lW2eR5t2000100", u"Gate \u202Egnp.aremac\u202C \u2067שער\u2069 north", Outdoor, Online, 9,
        [](HistoryWriter &orders) { orders.ending(event7, 16); }},
    {u"pL4oK7iJ0uH3yG6tF9r3000100",
        u"西区三号楼地下二层停车场东南角消防通道出口旁配电房门口上方第二个摄像头（原二号机位，2024 年改造后移至此处）"
        u" West block, building 3, basement level 2, south-east corner, second camera above the switch room door",
        Outdoor, Online, 1, [](HistoryWriter &orders) { orders.ending(quarter, 70); }},
    {u"mN7bV0cX3zA6sD9fG2h4000100", u"", Indoor, Online, 7, [](HistoryWriter &orders) { orders.ending(event7, 5); }},
    {u"kJ1hG4fD7sA0qW3eR6t5000100", u"Ends today", Indoor, Online, 7,
        [](HistoryWriter &orders) {
            orders.ending(week, 1);
            orders.expiredMonths(event7, 1, 0);
        }},
    {u"uY8tR1eW4qA7sD0fG3h6000100", u"全年事件录像", Outdoor, Online, 8,
        [](HistoryWriter &orders) { orders.ending(eventYear, 300); }},
    {u"eW5rT8yU1iO4pA7sD0f7000100", u"Three in a row", Outdoor, Online, 6,
        [](HistoryWriter &orders) {
            orders.ending(week, 7);
            orders.starting(week, 7);
            orders.starting(week, 38);
        }},
    {u"oI2uY5tR8eW1qL4kJ7h8000100", u"换机：旧摄像头", Indoor, Offline, 8,
        [](HistoryWriter &orders) { orders.ending(year, 120); }},
    {u"gF9hJ2kL5zX8cV1bN4m9000100", u"Swap: new camera", Indoor, Online, 8, nothing},
};

struct DemoAccount {
    const char16_t *identityId;
    const char16_t *phone;
    const char16_t *email;
    const char16_t *nickName;
};

const DemoAccount accounts[] = {
    {u"50ebop0a7c41e2f3b8d96a5e4c1f0b2d37a980", u"13800138000", u"front.desk@hotel.example", u"前台 Front desk"},
    {u"50ebop1b8d52f3a4c9ea7b6f5d2a1c3e48ba91", u"13912340001", u"parking@site.example", u"Car park office"},
    {u"50ebop2c9e63a4b5daFb8c7a6e3b2d4f59cb02", u"13912340002", u"wang@home.example", u"王女士"},
    {u"50ebop3daf74b5c6ebac9d8b7f4c3e5a6adc13", u"13912340003", u"garden@home.example", u"Gardener"},
    {u"50ebop4eba85c6d7fcbdae9c8a5d4f6b7bed24", u"13912340004", u"stock@ware.example", u"仓库管理员"},
    {u"50ebop5fcb96d7e8adcebfad9b6e5a7c8cfe35", u"13912340005", u"till@shop.example", u"便利店"},
    {u"50ebop6adca7e8f9bedfcabeac7f6b8d9daf46", u"13912340006", u"li@home.example", u"李先生"},
    {u"50ebop7bedb8f9aacfeadbcfbd8a7c9eaeba57", u"13912340007", u"kate@home.example", u"Kate"},
    {u"50ebop8cfec9aabbdafbecdace9b8daffbcb68", u"13912340008", u"villa@home.example", u"别墅业主"},
    {u"50ebop9dafdabbccebacfdebdfac9ebaacdc79", u"", u"guest@home.example", u"Guest"},
};

const DemoDevice &row(int index)
{
    return devices[static_cast<std::size_t>(index)];
}

} // namespace

DemoScenario::DemoScenario(qint64 today)
    : m_today(today)
{
}

int DemoScenario::deviceCount() const
{
    return static_cast<int>(std::size(devices));
}

int DemoScenario::productOf(int index) const
{
    return row(index).product;
}

int DemoScenario::statusOf(int index) const
{
    return row(index).status;
}

Device DemoScenario::device(int index) const
{
    Device device;
    device.iotId = QString::fromUtf16(row(index).iotId);
    device.product = row(index).product;
    device.deviceName = QStringLiteral("%1%2")
                            .arg(row(index).product == Doorbell ? QStringLiteral("DB") : QStringLiteral("CAM"))
                            .arg(100'200 + index * 7);
    device.nickName = QString::fromUtf16(row(index).nickName);
    device.status = row(index).status;
    device.serialNumber = QStringLiteral("SN2024%1").arg(index * 37 + 1000, 6, 10, QLatin1Char('0'));
    device.firmwareVersion = index % 5 == 1 ? QStringLiteral("1.9.4") : QStringLiteral("3.2.%1").arg(index % 4);
    constexpr qint64 dayMs = 86'400'000;
    device.activeMs = device.status == NeverActive ? 0 : m_today - (400 + index * 11) * dayMs;
    return device;
}

int DemoScenario::indexOf(const QString &iotId) const
{
    for (int i = 0; i < deviceCount(); ++i) {
        if (iotId == QStringView(row(i).iotId))
            return i;
    }
    return -1;
}

QStringList DemoScenario::boundAccounts(int index) const
{
    if (row(index).owner == nobody)
        return {};
    QStringList bound{account(row(index).owner).identityId};
    if (index % 9 == 0) // Every ninth device is shared with the guest.
        bound.append(account(accountCount() - 1).identityId);
    return bound;
}

Holding DemoScenario::holding(int index) const
{
    Holding holding;
    const QStringList bound = boundAccounts(index);
    holding.owner = bound.value(0);
    holding.sharedWith = bound.mid(1);
    HistoryWriter history(holding, index, m_today);
    row(index).history(history);
    history.finish();
    return holding;
}

int DemoScenario::accountCount() const
{
    return static_cast<int>(std::size(accounts));
}

Account DemoScenario::account(int index) const
{
    const DemoAccount &entry = accounts[static_cast<std::size_t>(index)];
    return {QString::fromUtf16(entry.identityId), QString::fromUtf16(entry.phone), QString::fromUtf16(entry.email),
        QString::fromUtf16(entry.nickName)};
}

int DemoScenario::accountIndexOf(const QString &identityId) const
{
    for (int i = 0; i < accountCount(); ++i) {
        if (identityId == QStringView(accounts[i].identityId))
            return i;
    }
    return -1;
}

} // namespace sandbox
