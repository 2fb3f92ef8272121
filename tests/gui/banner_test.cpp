#include "banner.h"
#include "return_key.h"
#include "theme.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/** What can be done stands beside the words where there is room for both, and below them where there is not. */
class BannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnPressesTheButtonInFocusAndNoOther()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *banner = new ui::Banner(theme, &dialog);
        auto *close = new QPushButton(u"Close"_s, &dialog);
        auto *change = new QPushButton(u"Change"_s, &dialog);
        close->setDefault(true);
        ui::withstandReturn(change);
        for (QWidget *part :
            {static_cast<QWidget *>(banner), static_cast<QWidget *>(close), static_cast<QWidget *>(change)})
            column->addWidget(part);
        QPushButton *copy = banner->addAction(u"copy"_s);
        dialog.show();
        banner->say(ui::Banner::Mood::Info, u"One"_s, u"Two"_s);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QSignalSpy closed(close, &QPushButton::clicked);
        const QSignalSpy copied(copy, &QPushButton::clicked);
        const QSignalSpy changed(change, &QPushButton::clicked);
        copy->setFocus(Qt::TabFocusReason);
        QTest::keyClick(copy, Qt::Key_Return);
        QTest::keyClick(copy, Qt::Key_Enter);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(copy, &held);
        QCOMPARE(copied.count(), 2);
        change->setFocus(Qt::TabFocusReason);
        QTest::keyClick(change, Qt::Key_Return);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(closed.count(), 0);
        QVERIFY(close->isDefault());
        // Neither has become what Return is for elsewhere.
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(copied.count(), 2);
    }

    void actionsStandWhereThereIsRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("beside");
        const QString text
            = u"Devices that the platform still lists reappear, without notes and tags, when it is read again."_s;
        QTest::newRow("room") << text << 1200 << true;
        QTest::newRow("words that wrap") << text << 800 << true;
        QTest::newRow("few words") << u"One."_s << 500 << true;
        QTest::newRow("lower below") << text << 330 << false;
        QTest::newRow("not even for the actions") << text << 150 << false;
    }

    void actionsStandWhereThereIsRoom()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        QFETCH(const bool, beside);
        const ui::Theme theme(ui::ThemeChoice::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *banner = new ui::Banner(theme, &window);
        column->addWidget(banner);
        column->addStretch(1);
        QPushButton *undo = banner->addAction(u"undo"_s);
        QPushButton *hidden = banner->addAction(u"hidden"_s);
        QPushButton *dismiss = banner->addAction(u"dismiss"_s);
        undo->setText(u"Undo"_s);
        hidden->setText(u"Something that cannot be done now"_s);
        hidden->hide();
        dismiss->setText(u"Dismiss"_s);
        window.resize(width, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        banner->say(ui::Banner::Mood::Info, u"1 device removed from the book"_s, text);
        QTRY_VERIFY(dismiss->isVisible());
        const auto *words = banner->findChildren<QWidget *>(u"bannerText"_s).value(0);
        QVERIFY(words != nullptr);
        QTRY_COMPARE(undo->x() > words->geometry().right(), beside);
        QTRY_COMPARE(undo->y() > words->geometry().bottom(), !beside);
        if (width > 150)
            QTRY_COMPARE(dismiss->y(), undo->y());
        QVERIFY(banner->rect().contains(dismiss->geometry()));
        QVERIFY(undo->height() >= undo->sizeHint().height());
    }

    /** Whether the words are one line beside a higher button, or many. */
    void theSymbolStandsBesideTheFirstLine_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"1 order added"_s << QString();
        QTest::newRow("two lines") << u"1 order added"_s << u"It was read a moment ago."_s;
        QTest::newRow("a long title") << u"1 order added and more was changed elsewhere "_s.repeated(4) << QString();
    }

    void theSymbolStandsBesideTheFirstLine()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, text);
        const ui::Theme theme(ui::ThemeChoice::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *banner = new ui::Banner(theme, &window);
        column->addWidget(banner);
        column->addStretch(1);
        banner->addAction(u"dismiss"_s)->setText(u"Dismiss"_s);
        window.resize(600, 400);
        window.show();
        banner->say(ui::Banner::Mood::Info, title, text);
        const QLabel *symbol = nullptr;
        const QLabel *words = nullptr;
        for (const QLabel *label : banner->findChildren<QLabel *>()) {
            if (!label->pixmap().isNull())
                symbol = label;
            else if (label->text().contains(u"1 order"_s))
                words = label;
        }
        QVERIFY(symbol != nullptr && words != nullptr);
        QTRY_VERIFY(words->isVisible() && words->height() > 0);
        const int line = words->fontMetrics().height();
        const auto apart = [&] {
            const int middle = symbol->y() + qRound(symbol->pixmap().deviceIndependentSize().height() / 2);
            const int lines = words->heightForWidth(words->width());
            return qAbs(middle - (words->y() + (words->height() - lines) / 2 + line / 2));
        };
        QTRY_VERIFY2(apart() <= 1, qPrintable(QString::number(apart())));
    }

    void whatItSaysLaterHasRoomAsWell()
    {
        const ui::Theme theme(ui::ThemeChoice::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *holder = new QWidget(&window);
        auto *inner = new QVBoxLayout(holder);
        auto *banner = new ui::Banner(theme, holder);
        inner->addWidget(banner);
        column->addWidget(holder);
        column->addWidget(new QWidget(&window), 1);
        QList<QPushButton *> buttons;
        for (int number = 0; number < 5; ++number)
            buttons << banner->addAction(QString::number(number));
        window.resize(730, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (int words = 1; words < 80; words += 6) {
            for (QPushButton *button : std::as_const(buttons)) {
                button->setText(u"Something that can be done"_s.left(2 + (words % 24)));
                button->setVisible(words < 40 || button != buttons.value(words % 5));
            }
            banner->say(ui::Banner::Mood::Info, u"Title "_s.repeated(words / 2),
                u"words which are long "_s.repeated(words / 2));
            QTest::qWait(50);
            const auto *text = banner->findChild<QWidget *>(u"bannerText"_s);
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(QString::number(words)));
            for (const QPushButton *button : std::as_const(buttons)) {
                if (button->isVisible())
                    QVERIFY2(banner->rect().contains(button->geometry()), qPrintable(QString::number(words)));
            }
        }
    }
};

QTEST_MAIN(BannerTest)
#include "banner_test.moc"
