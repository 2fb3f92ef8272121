#pragma once

#include "api_error.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/** An error for a person: what happened, why, and what to do next. */
struct ErrorText {
    QString title;
    QString why;
    QString next;
    bool offline = false; ///< Whether the network is to blame, not the platform.
};

/** The one place where errors become words. */
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorWords)

public:
    /** Words for @p error; for a write the title says first what became of it. */
    static ErrorText describe(const linkvisual::ApiError &error);

    /** Path, version, code, the platform's words, ids and UTC time, for a ticket; no secrets. Always in English. */
    static QString ticket(const linkvisual::ApiError &error);

    /** What the platform itself said, with its code, or empty. */
    static QString platformWords(const linkvisual::ApiError &error);

private:
    static ErrorText foundHere(const linkvisual::ApiError &error);
    static ErrorText onTheWay(const linkvisual::ApiError &error);
    static ErrorText noAnswer(const linkvisual::ApiError &error);
    static ErrorText fromGateway(const linkvisual::ApiError &error);
    static ErrorText fromPlatform(const linkvisual::ApiError &error);
    static QString meaningOf(int code);
};

} // namespace ui
