#include "busy_desk.h"
#include "clipped_texts.h"
#include "wizard_hand.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** The smallest screen at twice its scale: every page of a wizard fits, and its buttons are seen. */
class SmallWizardsTest : public QObject
{
    Q_OBJECT

private:
    /** The column of @p header that stands last. */
    static int lastOf(const QHeaderView *header) { return header->count() - 1; }

    /** What of @p wizard is not to be seen on a screen of @p room; empty: nothing. */
    static QString lost(const QWizard *wizard, const QSize &room)
    {
        QStringList lost;
        const QSize size = wizard->size();
        if (size.width() > room.width() || size.height() > room.height())
            lost << u"%1x%2"_s.arg(size.width()).arg(size.height());
        for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::CommitButton, QWizard::CancelButton,
                 QWizard::FinishButton}) {
            const QAbstractButton *button = wizard->button(which);
            const QRect place(button->mapTo(wizard, QPoint()), button->size());
            if (button->isVisible() && !wizard->rect().contains(place))
                lost << button->text();
        }
        for (const QScrollArea *area : wizard->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                lost << u"%1 of %2"_s.arg(area->viewport()->width()).arg(area->widget()->width());
        }
        for (const QTableView *table : wizard->currentPage()->findChildren<QTableView *>()) {
            if (!table->isVisible())
                continue;
            const QHeaderView *header = table->horizontalHeader();
            if (table->horizontalScrollBar()->maximum() > 0)
                lost << u"%1 in a table"_s.arg(table->horizontalScrollBar()->maximum());
            if (table->objectName() == u"planView"_s && QApplication::font().pointSize() < 14
                && header->sectionSize(lastOf(header)) < header->sectionSizeHint(lastOf(header)))
                lost << u"whether a plan can be bought"_s;
        }
        const auto scrolls
            = [](const QScrollArea *area) { return area->isVisible() && area->verticalScrollBar()->isVisible(); };
        for (const QScrollArea *area : wizard->currentPage()->findChildren<QScrollArea *>()) {
            for (const auto *part : area->findChildren<QScrollArea *>()) {
                if (scrolls(area) && scrolls(part))
                    lost << u"%1 is scrolled within what is scrolled"_s.arg(part->objectName());
            }
        }
        lost << tour::clippedTexts(wizard);
        return lost.join(u'\n');
    }

    /** The same in both languages, once all has its place. */
    static QString lostInBoth(DeskFixture &desk, const QWizard *wizard, const QSize &room)
    {
        QString all;
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            desk.language().choose(language);
            QString now;
            if (!QTest::qWaitFor([&] { return (now = lost(wizard, room)).isEmpty(); }, 2000))
                all += QString::fromLatin1(wizard->currentPage()->metaObject()->className()) + u' ' + now + u'\n';
        }
        return all;
    }

private Q_SLOTS:
    void whereThereIsRoomEveryColumnIsShown()
    {
        for (const auto &[name, view] : {std::pair(u"suspend"_s, u"orderChoice"_s), {u"buy"_s, u"planView"_s}}) {
            const hand::Wizard which = hand::wizard(name);
            DeskFixture desk(u"en"_s);
            ui::ChangeWizard *wizard = hand::open(desk, which);
            QVERIFY(wizard != nullptr);
            wizard->fitInto({1280, 720});
            QVERIFY(hand::becomesRead(wizard));
            const auto *header = wizard->currentPage()->findChild<QTableView *>(view)->horizontalHeader();
            QTRY_VERIFY(header->count() > 0 && header->hiddenSectionCount() <= (name == u"buy"_s ? 2 : 0));
        }
    }

    void everyPageFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("points");
        for (const hand::Wizard &which : hand::wizards()) {
            for (const int points : {9, 14})
                QTest::addRow("%s %d pt", which.name, points) << QString::fromLatin1(which.name) << points;
        }
    }

    void everyPageFits()
    {
        QFETCH(const QString, name);
        QFETCH(const int, points);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(points);
        QTest::failOnWarning(QRegularExpression(u"QPainter"_s)); // Nothing is painted where there is no room yet.
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        const QSize screen(640, 360);
        wizard->fitInto(screen);
        QCOMPARE(lostInBoth(desk, wizard, screen), QString());
        while (wizard->button(QWizard::NextButton)->isVisible()) {
            hand::fill(wizard, which);
            QVERIFY2(hand::goOn(wizard), qPrintable(hand::obstacle(wizard)));
            QCOMPARE(lostInBoth(desk, wizard, screen), QString());
        }
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        QCOMPARE(lostInBoth(desk, wizard, screen), QString());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QTRY_VERIFY(wizard->button(QWizard::FinishButton)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(wizard->button(QWizard::FinishButton)->text(), u"&Close"_s, 30'000);
        const auto *outcome = wizard->currentPage()->findChild<QLabel *>(u"runTitle"_s);
        QTRY_VERIFY(outcome->visibleRegion().boundingRect().height() >= outcome->fontMetrics().height());
        QCOMPARE(lostInBoth(desk, wizard, screen), QString());
    }
};

QTEST_MAIN(SmallWizardsTest)
#include "small_wizards_test.moc"
