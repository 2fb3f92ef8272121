#include "csv_cell.h"

#include <QStringView>

#include <algorithm>

namespace csv {

namespace {

constexpr qsizetype mostDigits = 11; // A spreadsheet shows more as 1.2E+11, and forgets those beyond the 15th.

/** Whether @p text, without apostrophes in front of it, begins what a spreadsheet may run. */
bool isDangerous(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    // In Chinese and Japanese the wide signs begin a formula too.
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
}

/** Whether @p text, without tabs behind it, is a number that a spreadsheet would spoil. */
bool isSpoilt(QStringView text)
{
    while (text.endsWith(u'\t'))
        text.chop(1);
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && (text.size() > mostDigits || (text.size() > 1 && text.front() == u'0'));
}

bool isNoText(QChar character)
{
    return character.category() == QChar::Other_Control && !QStringView(u"\t\r\n").contains(character);
}

} // namespace

QString guarded(const QString &text)
{
    QString cell = text;
    std::replace_if(cell.begin(), cell.end(), isNoText, QChar(QChar::ReplacementCharacter));
    // What looks as if it were guarded already is guarded once more, so that taking it away is exact.
    if (isDangerous(cell))
        cell.prepend(u'\'');
    else if (isSpoilt(cell))
        cell.append(u'\t');
    return cell;
}

QString unguarded(const QString &cell)
{
    if (cell.startsWith(u'\'') && isDangerous(cell))
        return cell.sliced(1);
    if (cell.endsWith(u'\t') && isSpoilt(cell))
        return cell.chopped(1);
    return cell;
}

} // namespace csv
