#include "busy_desk.h"
#include "wizard_hand.h"

#include <QAbstractButton>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/** Counts how often what is below a widget asks to be arranged. */
class Requests : public QObject
{
public:
    explicit Requests(QWidget *page)
    {
        for (QWidget *widget : page->findChildren<QWidget *>())
            widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

} // namespace

/** Nobody can make a change on a small screen before they had its effect in sight. */
class EffectSightTest : public QObject
{
    Q_OBJECT

private:
    /** How many of the pictures of afterwards are not whole in sight. */
    static int hidden(const QWidget *page)
    {
        int hidden = 0;
        for (const QWidget *after : page->findChildren<QWidget *>(u"coverageAfter"_s)) {
            const QRect sight = after->visibleRegion().boundingRect();
            hidden += after->isVisibleTo(page) && (sight.top() > 0 || sight.bottom() < after->rect().bottom()) ? 1 : 0;
        }
        return hidden;
    }

    static void everyWizard(std::initializer_list<std::pair<QSize, int>> screens)
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("points");
        for (const hand::Wizard &which : hand::wizards()) {
            for (const auto &[screen, points] : screens)
                QTest::addRow("%s %dx%d %d pt", which.name, screen.width(), screen.height(), points)
                    << QString::fromLatin1(which.name) << screen << points;
        }
    }

    /** Goes to the page of effects of @p wizard and gives what it asks for, but does not scroll. */
    static bool goToEffectAlone(ui::ChangeWizard *wizard, const hand::Wizard &which)
    {
        while (wizard->button(QWizard::NextButton)->isVisible()) {
            hand::fill(wizard, which);
            if (!hand::goOn(wizard))
                return false;
        }
        const bool read = hand::becomesRead(wizard);
        hand::fill(wizard, which);
        return read;
    }

private Q_SLOTS:
    void theButtonIsDeadUntilAfterwardsWasInSight_data()
    {
        everyWizard({{QSize(640, 360), 9}, {QSize(853, 480), 14}, {QSize(640, 360), 14}});
    }

    void theButtonIsDeadUntilAfterwardsWasInSight()
    {
        QFETCH(const QString, name);
        QFETCH(const QSize, screen);
        QFETCH(const int, points);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(points);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        wizard->fitInto(screen);
        QVERIFY2(goToEffectAlone(wizard, which), qPrintable(hand::obstacle(wizard)));
        auto *page = wizard->currentPage();
        const auto *change = wizard->button(QWizard::CommitButton);
        const auto says = [wizard] { return hand::obstacle(wizard).startsWith(u"Scroll"_s); };
        // Live with all in sight, or dead with a reason.
        QTRY_VERIFY2(change->isEnabled() ? hidden(page) == 0 : says(), qPrintable(hand::obstacle(wizard)));
        // One picture has room wherever letters and screen go together; two, where letters are small.
        const qsizetype pictures = page->findChildren<QWidget *>(u"coverageAfter"_s).size();
        if (points == 9 || (pictures == 1 && screen.height() > 360))
            QTRY_VERIFY2(change->isEnabled(), "one has to scroll");
        hand::lookDown(wizard);
        QTRY_VERIFY2(change->isEnabled(), qPrintable(hand::obstacle(wizard)));
        // What was in sight once may be left again.
        hand::lookDown(wizard);
        QVERIFY(change->isEnabled());
    }

    void whatWasSeenInAnotherSizeIsToBeSeenAgain_data() { everyWizard({{QSize(640, 360), 14}}); }

    void whatWasSeenInAnotherSizeIsToBeSeenAgain()
    {
        QFETCH(const QString, name);
        QFETCH(const QSize, screen);
        QFETCH(const int, points);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(points);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        wizard->fitInto(screen);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        auto *page = wizard->currentPage();
        const auto *change = wizard->button(QWizard::CommitButton);
        const auto says = [wizard] { return hand::obstacle(wizard).startsWith(u"Scroll"_s); };
        wizard->resize(wizard->width() + 40, wizard->height());
        QTRY_VERIFY2(change->isEnabled() ? hidden(page) == 0 : says(), qPrintable(hand::obstacle(wizard)));
        QVERIFY2(hand::canChange(wizard), qPrintable(hand::obstacle(wizard)));
        wizard->resize(wizard->width() - 40, wizard->height());
        QTRY_VERIFY2(change->isEnabled() ? hidden(page) == 0 : says(), qPrintable(hand::obstacle(wizard)));
        QVERIFY2(hand::canChange(wizard), qPrintable(hand::obstacle(wizard)));
    }

    void nothingIsArrangedForEver_data() { everyWizard({{QSize(640, 360), 9}, {QSize(1280, 720), 9}}); }

    void nothingIsArrangedForEver()
    {
        QFETCH(const QString, name);
        QFETCH(const QSize, screen);
        QFETCH(const int, points);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
        busy::setLetters(points);
        const hand::Wizard which = hand::wizard(name);
        DeskFixture desk(u"en"_s);
        ui::ChangeWizard *wizard = hand::open(desk, which);
        QVERIFY(wizard != nullptr);
        wizard->fitInto(screen);
        QVERIFY2(hand::goToEffect(wizard, which), qPrintable(hand::obstacle(wizard)));
        QTest::qWait(100);
        const Requests requests(wizard);
        QTest::qWait(200);
        QVERIFY2(requests.count < 20, qPrintable(QString::number(requests.count)));
    }
};

QTEST_MAIN(EffectSightTest)
#include "effect_sight_test.moc"
