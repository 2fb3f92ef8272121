#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

class QWidget;

/** What a person can read in the windows that are open, to be compared with the program's texts. */
namespace shown {

/** A text of the program as it stands in one language, with what is put into it left open. */
struct Pattern {
    QRegularExpression form; ///< Empty for a text into which nothing is put.
    QString text;

    bool matches(const QString &other) const;
};

/** All texts of the translation file as they are in English (first) and Chinese (second). */
std::pair<QList<Pattern>, QList<Pattern>> readTexts();

/** The texts a person can see or open that are one of @p patterns, a line each. */
QString found(const QList<Pattern> &patterns);

} // namespace shown
