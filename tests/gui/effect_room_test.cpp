#include "buy_wizard.h"
#include "coverage_view.h"
#include "typography.h"
#include "wizard_hand.h"

#include <QLabel>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

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
        QTRY_VERIFY(page->findChild<QLabel *>(u"assumed"_s)->text().count(u"◆"_s) > 1);
        QTRY_VERIFY(namesAnAccount(page));
        QTRY_COMPARE(hidden(page->findChild<QWidget *>(u"effectFacts"_s)), QString());
    }
};

QTEST_MAIN(EffectRoomTest)
#include "effect_room_test.moc"
