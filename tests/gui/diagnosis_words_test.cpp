#include "card_words.h"
#include "change_words.h"
#include "customer_words.h"
#include "diagnosis_words.h"
#include "language.h"
#include "plan_samples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using plans::Cause;
using plans::Finding;

namespace {

QList<Cause> causes()
{
    QList<Cause> all;
    for (int cause = 0; cause <= static_cast<int>(Cause::PlanInForce); ++cause)
        all << static_cast<Cause>(cause);
    return all;
}

Finding finding(Cause cause, bool dated)
{
    Finding finding{cause, {}, plans::nextAction(cause)};
    if (dated) {
        finding.evidence.begin = samples::at(u"2026-10-16"_s);
        finding.evidence.end = samples::at(u"2026-12-16"_s);
    }
    return finding;
}

bool hasChinese(const QString &text)
{
    static const QRegularExpression characters(u"\\p{Han}"_s);
    return text.contains(characters);
}

} // namespace

/** Nothing that can be found is without words, in either language. */
class DiagnosisWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }

    void everyCauseHasItsWords()
    {
        QFETCH(QString, code);
        const ui::Language language(code);
        QSet<QString> words;
        for (const Cause cause : causes()) {
            const QString text = ui::DiagnosisWords::cause(cause);
            QCOMPARE(hasChinese(text), code == u"zh_CN"_s);
            words << text;
            QCOMPARE(hasChinese(ui::DiagnosisWords::next(plans::nextAction(cause))), code == u"zh_CN"_s);
        }
        QCOMPARE(words.size(), causes().size());
        for (const plans::Unseen unseen : plans::unseen())
            QCOMPARE(hasChinese(ui::DiagnosisWords::unseen(unseen)), code == u"zh_CN"_s);
    }

    void theCustomerIsToldInBothWhateverTheDeskSpeaks()
    {
        for (const QString &code : ui::Language::codes()) {
            const ui::Language language(code);
            const ui::CustomerWords english(u"en"_s);
            const ui::CustomerWords chinese(u"zh_CN"_s);
            for (const Cause cause : causes()) {
                for (const bool dated : {true, false}) {
                    const QList<Finding> findings{finding(cause, dated)};
                    const QString inEnglish = english.text(u"Till 2"_s, findings);
                    const QString inChinese = chinese.text(u"Till 2"_s, findings);
                    QVERIFY2(inEnglish.startsWith(u"About your device “Till 2”:\n"_s), qPrintable(inEnglish));
                    QVERIFY2(!hasChinese(inEnglish), qPrintable(inEnglish));
                    QVERIFY2(inChinese.startsWith(u"关于您的设备“Till 2”：\n"_s), qPrintable(inChinese));
                    QVERIFY2(!inEnglish.contains(u'%') && !inChinese.contains(u'%'), qPrintable(inChinese));
                    QCOMPARE(inEnglish.contains(u"2026-1"_s), inChinese.contains(u"2026-1"_s));
                    // The customer may live in another zone than the desk.
                    QCOMPARE(inEnglish.contains(u" (UTC"_s), inEnglish.contains(u"2026-1"_s));
                    QCOMPARE(inChinese.contains(u"（UTC"_s), inChinese.contains(u"2026-1"_s));
                }
            }
            QVERIFY(english.text(u"Till 2"_s, {}).isEmpty());
        }
    }

    void aDeviceNameIsPlainText()
    {
        const ui::CustomerWords english(u"en"_s);
        const QString text = english.text(u"a\nb %1"_s, {finding(Cause::StartsLater, true)});
        QVERIFY2(text.startsWith(u"About your device “a b %1”:"_s), qPrintable(text));
    }

    void changesInOneLine()
    {
        const ui::Language language(u"en"_s);
        const plans::Order order = samples::continuous(u"a"_s, u"2026-10-16"_s, u"2026-12-16"_s);
        plans::Order frozen = order;
        frozen.status = plans::OrderStatus::Frozen;
        const QList<plans::Change> changes{{plans::ChangeKind::OrderAdded, {}, order},
            {plans::ChangeKind::StatusChanged, order, frozen}, {plans::ChangeKind::FreePlanClaimed, {}, {}}};
        QCOMPARE(ui::ChangeWords::summary(changes), u"1 order added, 1 frozen, free plan claimed"_s);
        QCOMPARE(ui::ChangeWords::notes(changes).value(u"a"_s), u"New since the last look\nChanged: valid → frozen"_s);
    }

    void cardsOfADeviceWithoutDates()
    {
        const ui::Language language(u"en"_s);
        const QList<plans::Order> orders{samples::continuous(u"a"_s, {}, {})};
        const plans::Coverage coverage = plans::coverageOf(orders, {}, samples::at(u"2026-11-22"_s));
        const plans::Cards cards = plans::cardsOf(coverage, orders, {});
        QCOMPARE(ui::CardWords::inForce(cards).value, u"1 valid without dates"_s);
        QCOMPARE(ui::CardWords::next(cards).facts.constFirst(), u"1 valid without dates"_s);
        QCOMPARE(ui::CardWords::freePlan(cards, ui::FreePlanReading::NotOffered).value, u"not reported"_s);
        QCOMPARE(ui::CardWords::latest(cards).orderId, u"a"_s);
        const plans::Cards none = plans::cardsOf(plans::coverageOf({}, {}, samples::at(u"2026-11-22"_s)), {}, {});
        QCOMPARE(ui::CardWords::inForce(none).value, u"No plan"_s);
        QCOMPARE(ui::CardWords::latest(none).value, u"No order"_s);
    }
};

QTEST_MAIN(DiagnosisWordsTest)
#include "diagnosis_words_test.moc"
