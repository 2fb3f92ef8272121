// Finding among the names of 100,000 devices as one types, also by pinyin, as a ratio to looking for the same text in
// every one of the same names with QString::contains(). Both take turns within one run.

#include "device_names.h"
#include "measuring.h"
#include "romanizer.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int devices = 100'000;
constexpr int rounds = 5;
constexpr int shown = 20;

search::DeviceNaming namingOf(int number)
{
    const QStringList places{QStringLiteral("大堂"), QStringLiteral("后门"), QStringLiteral("电梯厅"),
        QStringLiteral("Lobby"), QStringLiteral("仓库东侧"), QStringLiteral("停车场入口")};
    return {QStringLiteral("QIuozfUcxRX6frOT%1000100").arg(number, 6, 10, QLatin1Char('0')),
        QStringLiteral("%1摄像机 %2").arg(places.at(number % places.size())).arg((number * 7919) % devices),
        {QStringLiteral("SN-%1").arg(number * 31)}};
}

} // namespace

int main()
{
    QList<search::DeviceNaming> namings;
    QStringList plain;
    for (int number = 0; number < devices; ++number) {
        namings << namingOf(number);
        plain << namings.last().iotId + u'\n' + namings.last().name + u'\n' + namings.last().others.join(u'\n');
    }
    search::Romanizer romanizer;
    search::DeviceNames names;
    const double building = milliseconds([&] { names = search::DeviceNames(namings, romanizer); });
    std::vector<double> here;
    std::vector<double> there;
    double longest = 0;
    qsizetype found = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const char *typed : {"d", "da", "dat", "datang", "dtsxj", "s", "sxj 77", "大", "大堂", "frOT0777", "1"}) {
            const QString text = QString::fromUtf8(typed);
            here.push_back(milliseconds([&] { found += names.find(search::Query(text), shown).total; }));
            longest = std::max(longest, here.back());
            there.push_back(milliseconds([&] {
                for (const QString &one : std::as_const(plain))
                    found += one.contains(text, Qt::CaseInsensitive) ? 1 : 0;
            }));
        }
    }
    std::printf("quick open, a keystroke, %d devices: %.2f × as fast as QString::contains over the same names (%.1f ms "
                "here, aim < 16, longest %.1f ms; %.1f ms there; %lld found)\n",
        devices, median(there) / median(here), median(here), longest, median(there), static_cast<long long>(found));
    std::printf("quick open, making the names ready, on a thread of its own: %.0f ms\n", building);
    return 0;
}
