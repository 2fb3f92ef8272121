#include "name_ranks.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace tables {

QCollator nameCollator(const QLocale &locale)
{
    // The C locale would not know numbers from letters.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    return collator;
}

std::vector<qint32> rankNames(const NameList &names)
{
    const QCollator collator = nameCollator(names.locale);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(names.ends.size());
    qsizetype begin = 0;
    for (const qsizetype end : names.ends) {
        keys.push_back(collator.sortKey(QString::fromUtf8(QByteArrayView(names.utf8).sliced(begin, end - begin))));
        begin = end;
    }
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&keys](size_t one, size_t other) { return keys[one] < keys[other]; });
    std::vector<qint32> ranks(keys.size());
    qint32 rank = 0;
    for (size_t place = 0; place < order.size(); ++place) {
        if (place > 0 && keys[order[place - 1]].compare(keys[order[place]]) != 0)
            ++rank;
        ranks[order[place]] = rank;
    }
    return ranks;
}

} // namespace tables
