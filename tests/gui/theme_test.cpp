#include "application_style.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

namespace {

/** A desktop on which one click opens. */
class SingleClickStyle : public QProxyStyle
{
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 1
                                                             : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/** How many points of @p after stand out from what was there before: as far as a sign must that is no text. */
int standingOut(const QImage &before, const QImage &after)
{
    int points = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            points += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3 ? 1 : 0;
    }
    return points;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClickShowsAndTwoOpen()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        ui::ApplicationStyle style(theme);
        style.setBaseStyle(new SingleClickStyle);
        QCOMPARE(style.baseStyle()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 1);
        QCOMPARE(style.styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick), 0);
        QTableWidget table(2, 1);
        table.setStyle(&style);
        table.setEditTriggers(QAbstractItemView::NoEditTriggers);
        table.show();
        QSignalSpy activated(&table, &QAbstractItemView::activated);
        const QPoint place = table.visualRect(table.model()->index(1, 0)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(table.currentRow(), 1);
        QCOMPARE(activated.size(), 0);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activated.size(), 1);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fill");
        for (const bool dark : {false, true}) {
            const auto add = [dark](const QString &text, const QString &fill) {
                QTest::addRow("%s %s on %s", dark ? "dark" : "light", qPrintable(text), qPrintable(fill))
                    << dark << text << fill;
            };
            for (const char *fill : {"background", "surface", "raised", "hover", "accentSoft"}) {
                add(QStringLiteral("text"), QLatin1StringView(fill));
                add(QStringLiteral("muted"), QLatin1StringView(fill));
            }
            for (const char *fill : {"accent", "accentHover", "accentPressed"})
                add(QStringLiteral("accentText"), QLatin1StringView(fill));
            for (const char *fill : {"background", "surface", "accentSoft"})
                add(QStringLiteral("accent"), QLatin1StringView(fill));
            for (const char *tone : {"good", "waiting", "neutral", "cold", "warning", "danger", "accent"})
                add(QStringLiteral("tone.%1.text").arg(QLatin1StringView(tone)),
                    QStringLiteral("tone.%1.fill").arg(QLatin1StringView(tone)));
            for (const char *kind : {"sandbox", "test", "production"}) {
                add(QStringLiteral("environment.%1.text").arg(QLatin1StringView(kind)),
                    QStringLiteral("environment.%1.fill").arg(QLatin1StringView(kind)));
                add(QStringLiteral("muted"), QStringLiteral("environment.%1.fill").arg(QLatin1StringView(kind)));
            }
            add(QStringLiteral("tone.warning.text"), QStringLiteral("background"));
            add(QStringLiteral("tone.danger.text"), QStringLiteral("background"));
        }
    }

    void textCanBeRead()
    {
        QFETCH(const bool, dark);
        QFETCH(const QString, text);
        QFETCH(const QString, fill);
        const ui::Theme theme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QVERIFY(theme.colorNames().contains(text) && theme.colorNames().contains(fill));
        const double ratio = contrast(theme.color(text), theme.color(fill));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theFocusIsSeen()
    {
        QFETCH(const bool, dark);
        const ui::Theme theme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QWidget window;
        auto *other = new QLineEdit(&window);
        auto *table = new QTableWidget(3, 2, &window);
        auto *primary = new QPushButton(QStringLiteral("Next"), &window);
        primary->setProperty("emphasis", QStringLiteral("primary"));
        auto *plain = new QPushButton(QStringLiteral("Cancel"), &window);
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : QWidgetList{other, table, primary, plain})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *widget : QWidgetList{table, primary, plain}) {
            other->setFocus();
            const QImage before = widget->grab().toImage();
            const QSize size = widget->sizeHint();
            widget->setFocus();
            QVERIFY(widget->hasFocus());
            const int points = standingOut(before, widget->grab().toImage());
            // A ring, and not just one of the edges' thin lines in another colour.
            QVERIFY2(points > 2 * (widget->width() + widget->height()),
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1StringView(widget->metaObject()->className())).arg(points)));
            QCOMPARE(widget->sizeHint(), size);
        }
    }

    void bothThemesHaveTheSameNames()
    {
        ui::Theme theme(ui::ThemeChoice::Light);
        const QStringList light = theme.colorNames();
        theme.choose(ui::ThemeChoice::Dark);
        QCOMPARE(theme.colorNames(), light);
        QVERIFY(!light.isEmpty());
    }

    void theStyleSheetLeavesNoVariable()
    {
        const ui::Theme theme(ui::ThemeChoice::Dark);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(QStringLiteral("${")),
            qPrintable(qApp->styleSheet().section(QStringLiteral("${"), 1).left(40)));
    }

    void menusAndButtonsHaveTheLettersOfTheRest()
    {
        const QFont before = QApplication::font();
        QApplication::setFont(ui::scaledFont(before, 1.5, QFont::Normal));
        // As a desktop with fonts of its own for some widgets does.
        QApplication::setFont(before, "QToolButton");
        const ui::Theme theme(ui::ThemeChoice::Light);
        QCOMPARE(QApplication::font("QToolButton").pointSizeF(), QApplication::font().pointSizeF());
        QCOMPARE(QApplication::font("QMenuBar").pointSizeF(), QApplication::font().pointSizeF());
        QApplication::setFont(before);
    }

    void symbolsGrowWithTheLetters()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        QPushButton button;
        const int before = button.iconSize().height();
        button.setFont(ui::scaledFont(button.font(), 2, QFont::Normal));
        QVERIFY2(button.iconSize().height() > before * 3 / 2, qPrintable(QString::number(button.iconSize().height())));
    }

    void aSymbolWithoutRoomIsNone()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter")));
        QVERIFY(ui::symbolicIcon(theme, QStringLiteral("search")).pixmap(QSize(0, 16)).isNull());
    }

    void theButtonThatClearsAFieldIsInTheColoursOfTheTheme()
    {
        ui::Theme theme(ui::ThemeChoice::Light);
        QLineEdit field;
        field.setClearButtonEnabled(true);
        const auto *clear = field.findChild<QAction *>();
        QVERIFY(clear != nullptr);
        const QSize size(32, 32);
        const QImage light = clear->icon().pixmap(size).toImage();
        theme.choose(ui::ThemeChoice::Dark);
        QVERIFY(clear->icon().pixmap(size).toImage() != light);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
