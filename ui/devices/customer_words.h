#pragma once

#include "diagnosis.h"

#include <QString>

#include <memory>

class QTranslator;

namespace ui {

/**
 * What to tell the customer about a missing recording, in a language of its own: a desk that works in English answers
 * customers who read Chinese, and the other way round.
 */
class CustomerWords
{
public:
    /** @param language a code of Language::codes() */
    explicit CustomerWords(const QString &language);
    ~CustomerWords();

    /** Some sentences about the likeliest of @p findings, without identifiers of the platform. */
    QString text(const QString &deviceName, const QList<plans::Finding> &findings) const;

private:
    QString say(const char *words) const;
    QString about(const plans::Finding &finding) const;
    QString moment(const QDateTime &time) const;

    std::unique_ptr<QTranslator> m_translator;
};

} // namespace ui
