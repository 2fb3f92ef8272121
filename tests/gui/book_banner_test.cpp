#include "banner.h"
#include "desk_fixture.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

namespace {

void writeNonsense(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
}

void makeReadOnly(const QString &path)
{
    writeNonsense(path);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
}

bool hasDevices(storage::Book &book)
{
    const auto entries = QCoro::waitFor(book.entries({}, 1));
    return entries && !entries->isEmpty();
}

DeskSetup with(std::function<void(const QString &path)> prepareBook)
{
    DeskSetup setup;
    setup.prepareBook = std::move(prepareBook);
    return setup;
}

} // namespace

/** A book that cannot be used is told of, and nothing else suffers. */
class BookBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundBookIsNoNews()
    {
        DeskFixture desk(QStringLiteral("en"));
        QVERIFY(desk.becomesReady());
        QVERIFY(QCoro::waitFor(desk.book().entries({}, 1)));
        QVERIFY(!desk.find<ui::Banner>("bookBanner")->isVisible());
    }

    void aDamagedBookIsMovedAside()
    {
        DeskFixture desk(with(writeNonsense));
        QVERIFY(desk.becomesReady());
        const auto *banner = desk.find<ui::Banner>("bookBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QVERIFY2(banner->title().contains(QStringLiteral("damaged")), qPrintable(banner->title()));
        QVERIFY2(banner->accessibleDescription().contains(QStringLiteral("book-")),
            qPrintable(banner->accessibleDescription()));
        QVERIFY(!desk.find<QPushButton>("bookOpen")->isVisible());
        QVERIFY(QCoro::waitFor(desk.book().entries({}, 1)));

        desk.language().choose(QStringLiteral("zh_CN"));
        QTRY_VERIFY_WITH_TIMEOUT(banner->title().contains(QStringLiteral("设备簿")), 20'000);
        QTest::mouseClick(desk.find<QPushButton>("bookDismiss"), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
    }

    void aBookThatCannotBeOpenedCanBeTriedAgain()
    {
        QString path;
        DeskFixture desk(with([&path](const QString &where) {
            path = where;
            makeReadOnly(where);
        }));
        QVERIFY(desk.becomesReady());
        const auto *banner = desk.find<ui::Banner>("bookBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QVERIFY2(banner->accessibleDescription().contains(QStringLiteral("read-only")),
            qPrintable(banner->accessibleDescription()));
        QVERIFY(QFile::remove(path));
        QTest::mouseClick(desk.find<QPushButton>("bookOpen"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 20'000);
        QVERIFY(QFile::exists(path));
        // The book came empty: the devices are learnt again, and are kept from now on.
        QTRY_VERIFY_WITH_TIMEOUT(hasDevices(desk.book()), 20'000);
    }
};

QTEST_MAIN(BookBannerTest)
#include "book_banner_test.moc"
