#include "banner.h"
#include "clipped_texts.h"
#include "desk_fixture.h"
#include "journal_database.h"
#include "operation_record.h"
#include "shown_texts.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::OperationState;

namespace {

constexpr int patience = 20'000;
const QString camera = u"xC3vB6nM9qW2eR5tY8u1000100"_s;

} // namespace

/** What another PlanDesk on the same data does not know is told here too, and whose it is. */
class OthersBannerTest : public QObject
{
    Q_OBJECT

private:
    static DeskSetup setup()
    {
        DeskSetup setup;
        setup.pickUpDelay = std::chrono::milliseconds(100);
        return setup;
    }

    /** The record as another process has it open; it lives until this goes. */
    static std::unique_ptr<storage::JournalDatabase> otherProcess(DeskFixture &desk)
    {
        auto journal = std::make_unique<storage::JournalDatabase>(desk.journalPath(), storage::JournalSettings());
        if (!journal->open())
            qFatal("the journal cannot be opened");
        return journal;
    }

    /** Lets it come to an unknown outcome of a purchase for @p iotId. */
    static void lose(storage::JournalDatabase &journal, const QString &id, const QString &iotId)
    {
        const storage::DeviceKey device{u"living-iot"_s, u"127.0.0.1"_s, iotId};
        storage::Entry begun = desk::reservedEntry(desk::BuyIntent{iotId, u"Back door"_s});
        begun.payload[u"operator"_s] = u"Wang Li"_s;
        begun.payload[u"computer"_s] = u"counter-7"_s;
        QVERIFY(journal.reserve(id, {device}, begun));
        QVERIFY(journal.append(id, desk::entryFor(OperationState::Sent)));
        QVERIFY(journal.append(id, desk::entryFor(OperationState::Unknown)));
    }

    static QString text(DeskFixture &desk)
    {
        QString all;
        for (const QLabel *label : desk.find("othersBanner")->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

private Q_SLOTS:
    void itSaysWhoseItIsAndLeadsToIt()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        const QWidget *banner = desk.find("othersBanner");
        QVERIFY(!banner->isVisible());
        const auto other = otherProcess(desk);
        lose(*other, u"op"_s, camera);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        for (const QString &part : {u"Wang Li"_s, u"counter-7"_s, u"Back door"_s, u"cannot be read again"_s})
            QVERIFY2(text(desk).contains(part), qPrintable(text(desk)));
        QVERIFY2(!text(desk).contains(u" more "_s), qPrintable(text(desk)));
        // It is not this program's, which neither reads nor closes it.
        QVERIFY(!desk.find("operationBanner")->isVisible());
        QVERIFY(!desk.runner().operation(u"op"_s));
        QTest::mouseClick(desk.find<QPushButton>("othersActivity"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("activityTitle")->isVisible(), patience);
        QVERIFY(desk.find<QLabel>("activityText")->text().contains(u"close it there"_s));

        lose(*other, u"op2"_s, u"camera-2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text(desk).contains(u"1 more "_s), patience);
        const auto [english, chinese] = shown::readTexts();
        desk.language().choose(u"zh_CN"_s);
        QTRY_COMPARE(shown::found(english), QString());
        QTRY_COMPARE(tour::clippedTexts(&desk.window()).join(u'\n'), QString());
        desk.language().choose(u"en"_s);

        QVERIFY(other->append(u"op2"_s, desk::entryFor(OperationState::Settled)));
        QVERIFY(other->append(u"op"_s, desk::entryFor(OperationState::Settled)));
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
    }

    void onceTheOtherEndsItIsOurs()
    {
        DeskFixture desk(setup());
        QVERIFY(desk.becomesReady());
        auto other = otherProcess(desk);
        lose(*other, u"op"_s, camera);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("othersBanner")->isVisible(), patience);
        other.reset();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("operationBanner")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find("othersBanner")->isVisible(), patience);
        QVERIFY(desk.find("outcomeRead")->isVisible());
    }
};

QTEST_MAIN(OthersBannerTest)
#include "others_banner_test.moc"
