#include "folding_splitter.h"
#include "page_area.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using ui::FoldingSplitter;

namespace {

constexpr int narrow = 300;
constexpr int wide = 900;
constexpr int listWidth = 220;
constexpr int detailWidth = 250;

/** A page that is scrolled where it is too low: a list beside what is chosen in it. */
class Page
{
public:
    Page()
    {
        list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        list->setMinimumSize(listWidth, 180);
        auto *content = new QWidget;
        content->setMinimumSize(detailWidth, 180);
        detail->setLayout(new QVBoxLayout);
        detail->layout()->setContentsMargins(0, 0, 0, 0);
        detail->layout()->addWidget(content);
        auto *left = new QWidget;
        left->setLayout(new QVBoxLayout);
        left->layout()->setContentsMargins(0, 0, 0, 0);
        left->layout()->addWidget(list);
        holder->setLayout(new QVBoxLayout);
        splitter = new FoldingSplitter(left, 1, detail, 1);
        holder->layout()->addWidget(splitter);
        area.resize(wide, 200);
        area.show();
    }

    QListWidget *list = new QListWidget;
    QWidget *detail = new QWidget;
    QWidget *holder = new QWidget;
    FoldingSplitter *splitter = nullptr;
    ui::PageArea area{holder};
};

} // namespace

class FoldingSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreBelowEachOtherWhereTheWidthIsMissing()
    {
        Page page;
        QTRY_VERIFY(!page.splitter->isFolded());
        page.area.resize(narrow, 200);
        QTRY_VERIFY(page.splitter->isFolded());
        QTRY_VERIFY(page.detail->y() >= page.list->parentWidget()->geometry().bottom());
        QVERIFY(page.splitter->minimumSizeHint().width() < narrow);
        QVERIFY(page.splitter->sizeHint().width() >= listWidth + detailWidth);
        page.area.resize(wide, 200);
        QTRY_VERIFY(!page.splitter->isFolded());
        QTRY_VERIFY(page.detail->x() >= page.list->parentWidget()->geometry().right());
    }

    void bothHaveTheSameHeightBelowEachOther()
    {
        Page page;
        page.splitter->setStretchFactor(0, 1);
        page.splitter->setStretchFactor(1, 0);
        page.area.resize(narrow, 200);
        QTRY_VERIFY(page.splitter->isFolded());
        page.splitter->setMinimumHeight(700);
        QTRY_VERIFY(page.splitter->height() >= 700);
        QTRY_VERIFY(qAbs(page.list->parentWidget()->height() - page.detail->height()) <= 1);
    }

    void aPartThatIsHiddenNeedsNoRoom()
    {
        Page page;
        page.detail->hide();
        page.area.resize(narrow, 200);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!page.splitter->isFolded());
        page.detail->show();
        QTRY_VERIFY(page.splitter->isFolded());
    }

    void wordsThatWrapHaveTheirHeight()
    {
        Page page;
        auto *words = new QLabel(QStringLiteral("It was sent, and no clear answer came. ").repeated(20), page.detail);
        words->setWordWrap(true);
        page.detail->layout()->addWidget(words);
        for (const int width : {wide, narrow, 600}) {
            page.area.resize(width, 200);
            QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()),
                qPrintable(QStringLiteral("%1 at %2").arg(words->height()).arg(width)));
        }
    }

    void theSharesOfTheWidthAreKept()
    {
        Page page;
        page.splitter->setSizes({500, 350});
        const int chosen = page.list->width();
        const QByteArray sides = page.splitter->saveSides();
        page.area.resize(narrow, 200);
        QTRY_VERIFY(page.splitter->isFolded());
        QCOMPARE(page.splitter->saveSides(), sides);
        page.area.resize(wide, 200);
        QTRY_COMPARE(page.list->width(), chosen);
        // Those of an earlier run, told while it is folded.
        Page later;
        later.area.resize(narrow, 200);
        QTRY_VERIFY(later.splitter->isFolded());
        later.splitter->restoreSides(sides);
        QVERIFY(later.splitter->isFolded());
        later.area.resize(wide, 200);
        QTRY_COMPARE(later.list->width(), chosen);
    }

    void whatIsClickedIsBroughtIntoSight()
    {
        Page page;
        page.area.resize(narrow, 200);
        QTRY_VERIFY(page.splitter->isFolded());
        QTRY_COMPARE(page.area.verticalScrollBar()->value(), 0);
        QVERIFY(page.detail->visibleRegion().isEmpty() || page.detail->visibleRegion().boundingRect().height() < 100);
        QTest::mouseClick(
            page.list->viewport(), Qt::LeftButton, {}, page.list->visualItemRect(page.list->item(1)).center());
        QTRY_COMPARE(page.detail->visibleRegion().boundingRect().size(), page.detail->size());
        page.area.verticalScrollBar()->setValue(0);
        QTest::keyClick(page.list, Qt::Key_Return);
        QTRY_COMPARE(page.detail->visibleRegion().boundingRect().size(), page.detail->size());
        // Side by side all is in sight anyway.
        page.area.resize(wide, 200);
        QTRY_VERIFY(!page.splitter->isFolded());
        QTest::mouseClick(
            page.list->viewport(), Qt::LeftButton, {}, page.list->visualItemRect(page.list->item(0)).center());
        QTRY_COMPARE(page.area.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(FoldingSplitterTest)
#include "folding_splitter_test.moc"
