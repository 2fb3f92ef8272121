#pragma once

#include "operation.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** What became of a write, in words. */
class OperationWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OperationWords)

public:
    /** What is done, for lists; @p kind is a word of desk::kindName(), or one that this program does not know. */
    static QString kind(const QString &kind);

    /** The name of the device that it is about, or its ID. */
    static QString deviceOf(const desk::Operation &operation);

    /** How far it has come, in a word or two. */
    static QString state(const desk::Operation &operation);

    /** How it stands, in one line. */
    static QString title(const desk::Operation &operation);

    /** Why, and what to do next. */
    static QString explanation(const desk::Operation &operation);

    /** How the platform's dates stand to those that were assumed; empty: nothing is to be said of them. */
    static QString forecast(const desk::Operation &operation);

    /** All about it for a ticket, in English, phone numbers masked. */
    static QString ticket(const desk::Operation &operation);

    /** Which limit of the profile is passed, with both figures. */
    static QString overLimit(const desk::OverLimit &limit);

    /** What is recorded as the reason when a person confirms what a reading found; always in English. */
    static QString confirmation(const desk::Operation &operation);

private:
    static QString what(const desk::Operation &operation);
    static QString done(const desk::Operation &operation);
    static QString found(const desk::Operation &operation);
    static QString whoHolds(const desk::Operation &operation);
    static QString duplicate(const desk::Operation &operation);
    static QString unclear(const desk::Operation &operation);
    static QString settled(const desk::Operation &operation);
    static QString unwritten(const desk::Operation &operation);
    static QString unknown(const desk::Operation &operation);
    static QString obstacle(const desk::Operation &operation);
};

} // namespace ui
