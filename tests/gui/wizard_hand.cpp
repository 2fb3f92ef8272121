#include "wizard_hand.h"

#include "shown_texts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace hand {

namespace {

/** Waits until @p search finds nothing; what it found last. */
template <typename Search>
QString waitForNothing(Search search)
{
    QString found;
    const bool clean = QTest::qWaitFor([&] { return (found = search()).isEmpty(); }, 5000);
    return clean ? QString() : found;
}

} // namespace

QString obstacle(const QWizard *wizard)
{
    return wizard->currentPage()->findChild<QLabel *>(QStringLiteral("obstacle"))->text();
}

bool goOn(QWizard *wizard)
{
    auto *next = wizard->button(QWizard::NextButton);
    if (!QTest::qWaitFor([next] { return next->isVisible() && next->isEnabled(); }, 10'000))
        return false;
    const int page = wizard->currentId();
    QTest::mouseClick(next, Qt::LeftButton);
    return wizard->currentId() == page + 1;
}

bool becomesRead(const QWizard *wizard)
{
    return QTest::qWaitFor([wizard] { return !obstacle(wizard).startsWith(QStringLiteral("Reading")); }, 10'000);
}

void holdReturn(QWizard *wizard)
{
    for (int press = 0; press < 30; ++press) {
        QWidget *focus = wizard->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : wizard, Qt::Key_Return);
    }
}

void pressChangeOften(QWizard *wizard)
{
    auto *change = wizard->button(QWizard::CommitButton);
    const QPoint where = change->mapTo(wizard, change->rect().center());
    QTest::mouseClick(change, Qt::LeftButton);
    // Whatever stands in the place of the button now gets the rest of the clicks.
    for (int click = 0; click < 3; ++click) {
        if (QWidget *below = wizard->childAt(where))
            QTest::mouseClick(below, Qt::LeftButton);
    }
    holdReturn(wizard);
}

bool ended(DeskFixture &desk)
{
    const QList<desk::Operation> operations = desk.runner().operations();
    return operations.size() == 1 && !desk::isOpen(operations.first().state);
}

QString changeLanguage(DeskFixture &desk, const QWizard *wizard)
{
    static const auto texts = shown::readTexts();
    QString wrong;
    desk.language().choose(QStringLiteral("zh_CN"));
    wrong += waitForNothing([] { return shown::found(texts.first); });
    wrong += waitForNothing([wizard] { return shown::clipped(wizard); });
    desk.language().choose(QStringLiteral("en"));
    wrong += waitForNothing([] { return shown::found(texts.second); });
    return wrong + waitForNothing([wizard] { return shown::clipped(wizard); });
}

} // namespace hand
