#include "tour.h"
#include "tour_hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTableWidget>

namespace tour {

namespace {

const QString camera = QStringLiteral("xC3vB6nM9qW2eR5tY8u1000100");
const QString mainWindow = QStringLiteral("mainWindow");
const QString surplusWizard = QStringLiteral("surplusWizard");

QWidget *found(const char *name)
{
    return Hand::find(QLatin1StringView(name));
}

QAbstractItemView *orders()
{
    return qobject_cast<QAbstractItemView *>(found("orderChoice"));
}

bool bannerIs(const char *mood)
{
    const QWidget *banner = found("operationBanner");
    return banner != nullptr && banner->property("banner") == QLatin1StringView(mood);
}

} // namespace

void Tour::tellPlatform(const QString &name, const QJsonObject &wish)
{
    QNetworkRequest request(m_platform.baseUrl.resolved(QUrl(QStringLiteral("/_sandbox/") + name)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    ++m_untold;
    QNetworkReply *reply = m_control.post(request, QJsonDocument(wish).toJson());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            --m_untold;
    });
}

/** A purchase whose answer is lost, while somebody else buys the same: one too many is frozen, the other confirmed. */
void Tour::addSurplus()
{
    addShowing(camera);
    m_steps << Step{QStringLiteral("the next answer is lost"),
        [this] {
            tellPlatform(QStringLiteral("fault"),
                {{QStringLiteral("call"), QStringLiteral("commodity/buy")},
                    {QStringLiteral("kind"), QStringLiteral("close")},
                    {QStringLiteral("when"), QStringLiteral("after")}, {QStringLiteral("count"), 1}});
            return true;
        },
        [this] { return m_untold == 0; }, QString()};
    m_steps << Step{QStringLiteral("buy once more"),
        [] {
            if (found("buyWizard") == nullptr)
                Hand::click(found("buyButton"));
            return Hand::goOnTo("buyWizard", "userName")
                && Hand::type(found("userName"), QStringLiteral("13800138000"));
        },
        [] { return Hand::button("buyWizard", QWizard::NextButton) != nullptr; }, QString()};
    m_steps << Step{QStringLiteral("its effect"), [] { return Hand::goOnTo("buyWizard", "reason"); },
        [] { return Hand::canChange("buyWizard"); }, QString()};
    m_steps << Step{QStringLiteral("28d-outcome-unknown"),
        [] { return Hand::click(Hand::button("buyWizard", QWizard::CommitButton)); },
        [this] {
            const bool lost = bannerIs("danger") && Hand::button("buyWizard", QWizard::FinishButton) != nullptr;
            m_purchases += lost ? 1 : 0;
            return lost;
        },
        QStringLiteral("buyWizard")};
    m_steps << Step{QStringLiteral("somebody else buys the same"),
        [this] {
            tellPlatform(QStringLiteral("purchase"),
                {{QStringLiteral("iotId"), camera}, {QStringLiteral("userName"), QStringLiteral("another desk")},
                    {QStringLiteral("commodityCode"), QStringLiteral("ilopLVCloudResource")},
                    {QStringLiteral("specification"), QStringLiteral("eventResource_3")},
                    {QStringLiteral("copies"), 1}});
            return Hand::click(Hand::button("buyWizard", QWizard::FinishButton));
        },
        [this] { return m_untold == 0 && found("buyWizard") == nullptr; }, QString()};
    m_steps << Step{QStringLiteral("28e-suspected-duplicate"),
        [] {
            // It may have been read before the other one was there.
            return found("outcomeRemedy") != nullptr || (Hand::click(found("outcomeRead")) && false);
        },
        [] { return found("outcomeRemedy") != nullptr && found("outcomeRemedy")->isEnabled(); }, mainWindow};
    addRemedying();
}

void Tour::addRemedying()
{
    m_steps << Step{QStringLiteral("28f-surplus-order"),
        [] {
            if (found("surplusWizard") == nullptr)
                Hand::click(found("outcomeRemedy"));
            return orders() != nullptr && Hand::clickRow(orders(), 0);
        },
        [] { return Hand::button("surplusWizard", QWizard::NextButton) != nullptr; }, surplusWizard};
    m_steps << Step{QStringLiteral("28f-surplus-order-effect"),
        [this] {
            if (const auto *table = qobject_cast<const QTableWidget *>(orders()))
                m_order = table->item(table->currentRow(), 1)->text();
            if (!Hand::goOnTo("surplusWizard", "orderEnding"))
                return false;
            qobject_cast<QComboBox *>(found("reasons"))->setCurrentIndex(2);
            return Hand::type(found("orderEnding"), m_order);
        },
        [] { return Hand::canChange("surplusWizard"); }, surplusWizard};
    m_steps << Step{QStringLiteral("28g-surplus-suspended"),
        [] { return Hand::click(Hand::button("surplusWizard", QWizard::CommitButton)); },
        [] {
            return found("outcomeConfirm") != nullptr
                && Hand::button("surplusWizard", QWizard::FinishButton) != nullptr;
        },
        surplusWizard};
    m_steps << Step{QStringLiteral("28h-surplus-matched"),
        [] { return Hand::click(Hand::button("surplusWizard", QWizard::FinishButton)); },
        [] { return found("surplusWizard") == nullptr; }, mainWindow};
    m_steps << Step{QStringLiteral("28i-surplus-put-right"), [] { return Hand::click(found("outcomeConfirm")); },
        [] { return bannerIs("good"); }, mainWindow};
    m_steps << Step{QStringLiteral("all devices after the surplus"),
        [] {
            QWidget *search = found("deviceSearch");
            return Hand::click(found("outcomeDismiss")) && Hand::type(search, QString())
                && Hand::press(search, Qt::Key_Backspace);
        },
        [] { return found("operationBanner") == nullptr; }, QString()};
}

} // namespace tour
