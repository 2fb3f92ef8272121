#pragma once

#include <QByteArray>
#include <QCollator>
#include <QLocale>

#include <vector>

namespace tables {

/** Names to be ranked, behind each other. */
struct NameList {
    QByteArray utf8;
    std::vector<qsizetype> ends; ///< Where each name ends in utf8.
    QLocale locale;
};

/** Compares names as rankNames() does. */
QCollator nameCollator(const QLocale &locale);

/**
 * The place of each name in the order of the person's language, numbers by their value; equal names share one. Takes
 * a while for many names; may be called in any thread.
 */
std::vector<qint32> rankNames(const NameList &names);

} // namespace tables
