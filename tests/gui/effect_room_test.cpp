#include "buy_wizard.h"
#include "coverage_view.h"
#include "notes.h"
#include "typography.h"
#include "wizard_hand.h"

#include <QLabel>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/** The page of effects of a wizard with large letters, on a screen that is too low for its pictures. */
struct EffectOnASmallScreen {
    explicit EffectOnASmallScreen(const QString &name)
    {
        QFont font = ui::applicationFont(QApplication::font());
        font.setPointSize(14);
        QApplication::setFont(font);
        desk = std::make_unique<DeskFixture>(u"en"_s);
        const hand::Wizard which = hand::wizard(name);
        wizard = hand::open(*desk, which);
        if (wizard == nullptr)
            return;
        wizard->fitInto({1280, 720});
        if (hand::goToEffect(wizard, which))
            page = wizard->currentPage();
    }

    std::unique_ptr<DeskFixture> desk;
    ui::ChangeWizard *wizard = nullptr;
    QWidget *page = nullptr; ///< Nothing when it could not be reached.
};

} // namespace

/** Where a purchase is decided, what it costs, whose it will be and what is only assumed are seen without scrolling. */
class EffectRoomTest : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *device = "6vw0OrGyHFSW6EQA000100";

    /** What is bought and starts now; what went wrong, or nothing. */
    static QString buy(DeskFixture &desk, const QString &specification)
    {
        desk::BuyIntent intent{QString::fromLatin1(device), u"another desk"_s};
        intent.plan.commodityCode = u"ilopLVCloudResource"_s;
        intent.plan.specification = specification;
        intent.userName = u"another"_s;
        intent.immediateUse = true;
        return desk.changeElsewhere(intent);
    }

    /** Freezes what is in force of both types, and buys anew, so that the picture's lanes have several rows. */
    static QString stackPlans(DeskFixture &desk)
    {
        const QString iotId = QString::fromLatin1(device);
        QString wrong;
        for (const QString &specification : {u"continuousResource_7"_s, u"eventResource_3"_s}) {
            for (int order = 0; order < 2; ++order) {
                wrong += buy(desk, specification);
                const QString latest = desk.ordersOf(iotId).last()[u"orderId"_s].toString();
                wrong += desk.changeElsewhere(desk::SuspendIntent{iotId, u"another desk"_s, latest, {}});
            }
            wrong += buy(desk, specification);
        }
        return wrong;
    }

    /** What of the words of @p page cannot be seen; empty: all can. */
    static QString hidden(const QWidget *page)
    {
        QStringList hidden;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->rect().isEmpty())
                continue;
            if (!label->visibleRegion().contains(label->rect())
                || label->visibleRegion().boundingRect() != label->rect())
                hidden << label->text();
        }
        return hidden.join(u'\n');
    }

    /** Whether the account is named to which the order will belong; the user name here is none of a person. */
    static bool namesAnAccount(const QWidget *page)
    {
        const QList<QLabel *> labels = page->findChild<QWidget *>(u"effectFacts"_s)->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"****"_s); });
    }

private Q_SLOTS:
    void picturesAreNotCutWhereThereIsRoom_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN"})
            QTest::addRow("%s", language) << QString::fromLatin1(language);
    }

    void picturesAreNotCutWhereThereIsRoom()
    {
        QFETCH(const QString, language);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        QFont font = ui::applicationFont(usual);
        font.setPointSize(14);
        QApplication::setFont(font);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        QVERIFY(desk.showDevice(QString::fromLatin1(device)));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        wizard->fitInto({1280, 720});
        auto *page = wizard->currentPage();
        QTRY_VERIFY(namesAnAccount(page));
        QTRY_COMPARE(page->findChild<QScrollArea *>(u"effectScroll"_s)->verticalScrollBar()->maximum(), 0);
        QTRY_COMPARE(hidden(page->findChild<QWidget *>(u"effectFacts"_s)), QString());
    }

    void noRoomIsEmptyWherePicturesAreCut_data() { afterwardsIsSeenFirst_data(); }

    void noRoomIsEmptyWherePicturesAreCut()
    {
        QFETCH(const QString, name);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        const EffectOnASmallScreen effect(name);
        QVERIFY(effect.page != nullptr);
        const QScrollArea *pictures = effect.page->findChild<QScrollArea *>(u"effectScroll"_s);
        QTRY_VERIFY(pictures->verticalScrollBar()->maximum() > 0);
        const auto *reason = effect.page->findChild<QWidget *>(u"reason"_s);
        const auto below
            = [&] { return effect.page->height() - reason->mapTo(effect.page, QPoint(0, reason->height())).y(); };
        QTRY_VERIFY2(below() < 2 * ui::grid(effect.page), qPrintable(QString::number(below())));
    }

    void afterwardsIsSeenFirst_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"transfer", "replace"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void afterwardsIsSeenFirst()
    {
        QFETCH(const QString, name);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        const EffectOnASmallScreen effect(name);
        QVERIFY(effect.page != nullptr);
        auto *pictures = effect.page->findChild<QScrollArea *>(u"effectScroll"_s);
        QScrollBar *bar = pictures->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        for (const QWidget *after : effect.page->findChildren<QWidget *>(u"coverageAfter"_s)) {
            const auto top = [&] { return after->mapTo(pictures->viewport(), QPoint()).y(); };
            QTRY_VERIFY2(top() >= 0 && top() < pictures->viewport()->height() / 2, qPrintable(QString::number(top())));
        }
        // What a person scrolls to stays, whatever becomes longer or shorter.
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        effect.wizard->resize(effect.wizard->size() - QSize(0, 5));
        QTest::qWait(50);
        QCOMPARE(bar->value(), 0);
    }

    void itIsSeenWithoutScrolling_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("points");
        for (const char *language : {"en", "zh_CN"}) {
            for (const QSize &screen : {QSize(1280, 720), QSize(1440, 900)}) {
                for (const int points : {10, 12, 14}) {
                    QTest::addRow("%s %dx%d %d pt", language, screen.width(), screen.height(), points)
                        << QString::fromLatin1(language) << screen << points;
                }
            }
        }
    }

    void itIsSeenWithoutScrolling()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, screen);
        QFETCH(const int, points);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        QFont font = usual;
        font.setPointSize(points);
        QApplication::setFont(font);
        DeskFixture desk(language);
        QVERIFY(desk.becomesReady());
        QCOMPARE(stackPlans(desk), QString());
        QVERIFY(desk.showDevice(QString::fromLatin1(device)));
        ui::BuyWizard *wizard = desk.openWizard();
        QVERIFY(wizard != nullptr);
        DeskFixture::goToEffect(wizard);
        wizard->fitInto(screen);
        QVERIFY2(wizard->height() <= screen.height(), qPrintable(QString::number(wizard->height())));
        auto *page = wizard->currentPage();
        const plans::Coverage now = page->findChild<ui::CoverageView *>(u"coverageNow"_s)->coverage();
        QVERIFY2(now.continuous.rows > 1 && now.event.rows > 1,
            qPrintable(u"%1 %2"_s.arg(now.continuous.rows).arg(now.event.rows)));
        page->findChild<QRadioButton *>(u"startNow"_s)->click();
        QTRY_VERIFY(page->findChild<ui::Notes *>()->sentences().size() > 1);
        QTRY_VERIFY(namesAnAccount(page));
        QTRY_COMPARE(hidden(page->findChild<QWidget *>(u"effectFacts"_s)), QString());
    }
};

QTEST_MAIN(EffectRoomTest)
#include "effect_room_test.moc"
