#include "activity_hand.h"

#include "buy_wizard.h"
#include "field_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QTest>

using desk::OperationState;
using tables::OperationTable;

namespace activity {

sandbox::Fault once(const char *kind, const char *value, bool afterEffect)
{
    return {QStringLiteral("commodity/buy"), QLatin1StringView(kind), QLatin1StringView(value), afterEffect, 1};
}

void buy(DeskFixture &desk, const QString &iotId, OperationState state)
{
    QVERIFY(desk.showDevice(iotId));
    ui::BuyWizard *wizard = desk.openWizard();
    QVERIFY(wizard != nullptr);
    DeskFixture::goToEffect(wizard);
    QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
    const auto isThere = [&] {
        const QList<desk::Operation> operations = desk.runner().operations();
        return desk.runner().running() == 0
            && std::any_of(operations.begin(), operations.end(), [&](const desk::Operation &operation) {
                   return operation.device().iotId == iotId && operation.state == state;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    wizard->close();
    QTRY_VERIFY(desk.window().findChild<ui::BuyWizard *>() == nullptr);
}

void buyThree(DeskFixture &desk)
{
    QVERIFY(desk.becomesReady());
    buy(desk, lobby, OperationState::Settled);
    desk.platform().addFault(once("refuse", "2066"));
    buy(desk, bold, OperationState::Refused);
    desk.platform().addFault(once("close", "", true));
    buy(desk, corridor, OperationState::Unknown);
    QVERIFY(desk.trigger("showActivity"));
    QTRY_COMPARE_WITH_TIMEOUT(view(desk)->model()->rowCount(), 3, patience);
}

QAbstractItemView *view(DeskFixture &desk)
{
    return desk.find<QAbstractItemView>("activityView");
}

QStringList column(DeskFixture &desk, OperationTable::Column column)
{
    QStringList texts;
    for (int row = 0; row < view(desk)->model()->rowCount(); ++row)
        texts << view(desk)->model()->index(row, column).data().toString();
    return texts;
}

const QList<ui::Field> &fields(DeskFixture &desk, const char *name)
{
    return desk.find<ui::FieldView>(name)->fields();
}

QString value(DeskFixture &desk, const char *view, const char *key)
{
    for (const ui::Field &field : fields(desk, view)) {
        if (field.key == QLatin1StringView(key))
            return field.value;
    }
    return QStringLiteral("no such field");
}

void choose(DeskFixture &desk, int row)
{
    view(desk)->setCurrentIndex({});
    QTRY_VERIFY(desk.find("activityTabs")->isHidden());
    view(desk)->setCurrentIndex(view(desk)->model()->index(row, 0));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find("activityCopy")->isEnabled(), patience);
}

void click(DeskFixture &desk, const char *name)
{
    QTest::mouseClick(desk.find<QWidget>(name), Qt::LeftButton);
}

QString ticket(DeskFixture &desk)
{
    QGuiApplication::clipboard()->clear();
    click(desk, "activityCopy");
    return QGuiApplication::clipboard()->text();
}

} // namespace activity
