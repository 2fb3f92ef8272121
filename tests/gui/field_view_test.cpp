#include "baselines.h"
#include "field_view.h"
#include "row_limit.h"
#include "stretch.h"
#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

// An ideographic space has no ink, but stands in another font, which reaches higher.
const QString mixed = u"EEE\u3000E"_s;
const QString plain = u"EEE"_s;

/** The lowest line of @p picture between the columns @p from and @p to that is not all of one colour; -1: none. */
int lowestInk(const QImage &picture, int from, int to)
{
    for (int y = picture.height() - 1; y >= 0; --y) {
        for (int x = from + 1; x < to; ++x) {
            if (picture.pixel(x, y) != picture.pixel(from, y))
                return y;
        }
    }
    return -1;
}

/** Whether there is anything to be told of lines of writing that differ. */
bool otherFontStandsIn()
{
    return ui::firstBaseline(mixed, QApplication::font()) != ui::firstBaseline(plain, QApplication::font());
}

ui::Field field(const QString &label, const QString &value)
{
    return {u"key"_s, label, value, value};
}

} // namespace

/** Labels and values stand on one line of writing; lists and fields have the height they need. */
class FieldViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The same edge as values that stand below their labels, and as the title above all of them. */
    void labelsBeginWhereStackedOnesDo()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::FieldView view(theme);
        const auto firstInk = [&view](int width) {
            view.resize(width, 200);
            view.setFields({field(plain, QString())});
            const QImage picture = view.viewport()->grab().toImage();
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < view.rowHeight(0); ++y) {
                    if (picture.pixel(x, y) != picture.pixel(0, 0))
                        return x;
                }
            }
            return -1;
        };
        view.show();
        const int beside = firstInk(600);
        QVERIFY(!view.isColumnHidden(0));
        const int above = firstInk(60);
        QVERIFY(view.isColumnHidden(0));
        QCOMPARE(beside, above);
    }

    void labelsAndValuesStandOnOneLine_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        QTest::newRow("value reaches higher") << plain << mixed;
        QTest::newRow("label reaches higher") << mixed << plain;
    }

    void labelsAndValuesStandOnOneLine()
    {
        QFETCH(const QString, label);
        QFETCH(const QString, value);
        if (!otherFontStandsIn())
            QSKIP("no font here stands in for another one");
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::FieldView view(theme);
        view.resize(600, 200);
        view.setFields({field(label, value)});
        view.show();
        QVERIFY(!view.isColumnHidden(0));
        const QImage picture = view.viewport()->grab().toImage();
        const auto edge
            = [&](int column) { return qRound(view.columnViewportPosition(column) * picture.devicePixelRatio()); };
        const QImage row
            = picture.copy(0, 0, picture.width(), qRound((view.rowHeight(0) - 2) * picture.devicePixelRatio()));
        const int labelled = lowestInk(row, edge(0), edge(1));
        QVERIFY(labelled > 0);
        QCOMPARE(lowestInk(row, edge(1), edge(2)), labelled);
    }

    void labelsOfAPageDoAsWell()
    {
        if (!otherFontStandsIn())
            QSKIP("no font here stands in for another one");
        for (const auto &[one, other] : {std::pair(plain, mixed), {mixed, plain}}) {
            QLabel name(one);
            QLabel value(other);
            ui::alignBaselines(&name, &value);
            QCOMPARE(name.contentsMargins().top() + ui::firstBaseline(one, name.font()),
                value.contentsMargins().top() + ui::firstBaseline(other, value.font()));
        }
    }

    void aWholeViewIsScrolledByWhatItStandsIn()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        QScrollArea area;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *view = new ui::FieldView(theme, page);
        view->showWhole();
        column->addWidget(view);
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(400, 150);
        area.show();
        QList<ui::Field> fields;
        for (int number = 0; number < 20; ++number)
            fields << field(u"Label"_s, u"Value %1"_s.arg(number));
        view->setFields(fields);
        QTRY_COMPARE(view->viewport()->height(), view->verticalHeader()->length());
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
        view->setFocus();
        view->setCurrentCell(0, 1);
        for (int row = 0; row < 19; ++row)
            QTest::keyClick(view, Qt::Key_Down);
        const QRect last = view->visualItemRect(view->item(19, 1));
        const QRect place = last.translated(view->viewport()->mapTo(area.viewport(), QPoint()));
        QVERIFY2(place.bottom() < area.viewport()->height() + 2, qPrintable(QString::number(place.bottom())));
    }

    void aListIsNoHigherThanItsRows()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QListWidget(&window);
        auto *second = new QListWidget(&window);
        for (QListWidget *list : {first, second}) {
            new ui::RowLimit(list, 1);
            column->addWidget(list, ui::neededFirst);
        }
        column->addStretch(1);
        window.resize(300, 400);
        window.show();
        first->addItems({u"1"_s});
        QStringList many;
        for (int number = 0; number < 12; ++number)
            many << QString::number(number);
        second->addItems(many);
        // The one leaves to the other what it does not need.
        QTRY_COMPARE(first->viewport()->height(), first->sizeHintForRow(0));
        QTRY_COMPARE(second->verticalScrollBar()->maximum(), 0);
        QCOMPARE(second->viewport()->height(), 12 * second->sizeHintForRow(0));
        second->clear();
        QTRY_COMPARE(second->viewport()->height(), 0);
    }
};

QTEST_MAIN(FieldViewTest)
#include "field_view_test.moc"
