#pragma once

#include "book.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace tables {

/** Texts that many devices share, each kept once. */
class SharedTexts
{
public:
    quint64 numberOf(const QString &text);
    const QString &at(quint64 number) const { return m_texts.at(static_cast<qsizetype>(number)); }

    /** The place of a text among all, in the order of the person's language. */
    qint64 placeOf(quint64 number) const;

private:
    QStringList m_texts;
    mutable QList<qsizetype> m_places; ///< Worked out when asked for.
    QHash<QString, qsizetype> m_numbers;
};

/** What a record begins with, in this order, so that it can be read without the rest. */
enum class RecordText { IotId, Label, Nickname, Name, DeviceName, Serial, Administrator, Tags };
enum class SharedText { ProductName, Region };

/** A device of the book as a few bytes; its notes are left out. */
QByteArray recordOf(const storage::BookEntry &entry, SharedTexts &shared);

/** The device of a record. */
plans::Device deviceOf(QByteArrayView record, const SharedTexts &shared);

/** The plans of a record. */
std::optional<plans::PlanSummary> plansOf(QByteArrayView record);

/** One text of a record as UTF-8; empty when it was not reported. Tags are separated by line feeds. */
QByteArrayView textOf(QByteArrayView record, RecordText which);

/** The number of one text of a record, or nothing when it was not reported. */
std::optional<quint64> sharedTextOf(QByteArrayView record, SharedText which);

/** What a device is called, as plans::Device::displayName() says, in UTF-8. */
QByteArrayView displayNameOf(QByteArrayView record);

/** Everything a device is found by, case folded, in UTF-8, one item a line. */
QByteArray searchTextOf(const plans::BookDevice &device);

} // namespace tables
