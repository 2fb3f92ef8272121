#include "administrators.h"

#include <QTest>

using plans::AdministratorMatch;
using plans::Binding;
using Told = std::optional<QList<Binding>>;

namespace {

Binding binding(const char *account, bool administrator)
{
    Binding binding;
    binding.identityId = QLatin1StringView(account);
    binding.administrator = administrator;
    return binding;
}

} // namespace

class AdministratorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreCompared_data()
    {
        QTest::addColumn<Told>("source");
        QTest::addColumn<Told>("target");
        QTest::addColumn<AdministratorMatch>("match");
        const QList<Binding> anna{binding("guest", false), binding("anna", true)};
        const QList<Binding> bert{binding("bert", true), binding("anna", false)};
        const QList<Binding> shared{binding("anna", false)};
        const QList<Binding> nobody;
        using M = AdministratorMatch;
        QTest::newRow("the same") << Told(anna) << Told(anna) << M::Same;
        QTest::newRow("sharing does not count") << Told(anna) << Told(bert) << M::Different;
        QTest::newRow("source not told") << Told() << Told(anna) << M::NotTold;
        QTest::newRow("target not told") << Told(anna) << Told() << M::NotTold;
        QTest::newRow("neither told") << Told() << Told() << M::NotTold;
        QTest::newRow("none is named") << Told(shared) << Told(shared) << M::NotTold;
        QTest::newRow("target unbound") << Told(anna) << Told(nobody) << M::TargetUnbound;
        QTest::newRow("target unbound, source not told") << Told() << Told(nobody) << M::TargetUnbound;
        QTest::newRow("source unbound") << Told(nobody) << Told(anna) << M::SourceUnbound;
        QTest::newRow("two unbound devices have no administrator in common")
            << Told(nobody) << Told(nobody) << M::SourceUnbound;
    }

    void theyAreCompared()
    {
        QFETCH(Told, source);
        QFETCH(Told, target);
        QTEST(plans::compareAdministrators(source, target), "match");
    }
};

QTEST_APPLESS_MAIN(AdministratorsTest)
#include "administrators_test.moc"
