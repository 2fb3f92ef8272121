#include "account_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

using tables::AccountTable;

class AccountTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAccounts()
    {
        AccountTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plans::Account account;
        account.identityId = QStringLiteral("50ebop");
        account.phone = QStringLiteral("13800138000");
        account.loginName = QStringLiteral("front");
        table.setAccounts({account});
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.rowCount(table.index(0, 0)), 0);
        QCOMPARE(table.columnCount(table.index(0, 0)), 0);
        QCOMPARE(table.index(0, AccountTable::Phone).data().toString(), QStringLiteral("13800138000"));
        QVERIFY(!table.index(0, AccountTable::Email).data().isValid());
        QCOMPARE(table.index(0, AccountTable::Name).data().toString(), QStringLiteral("front"));
        QCOMPARE(table.index(0, 0).data(AccountTable::AccountRole).value<plans::Account>(), account);
    }
};

QTEST_APPLESS_MAIN(AccountTableTest)
#include "account_table_test.moc"
