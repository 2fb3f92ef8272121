#pragma once

#include "banner.h"
#include "connection_test.h"

#include <QCoreApplication>

namespace ui {

/** What a test of a connection came to, for a person: what it is, and what to do next. */
class ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectionWords)

public:
    /** How good or bad what was found is, and its words. */
    static Banner::Mood mood(const desk::ConnectionFinding &finding);
    static QString title(const desk::ConnectionFinding &finding);

    /** @param profile the one that was tested */
    static QString text(const desk::ConnectionFinding &finding, const credentials::Profile &profile);

private:
    static QString network(const desk::ConnectionFinding &finding, const QString &host);
    static QString clock(const desk::ConnectionFinding &finding);
};

} // namespace ui
