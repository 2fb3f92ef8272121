#include "connection_page.h"

#include "field_rows.h"
#include "profile_endpoint.h"
#include "profile_words.h"
#include "secret_field.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

using credentials::Profile;
using credentials::Service;

namespace {

const QString nameField = QStringLiteral("name");
const QString serviceField = QStringLiteral("service");
const QString regionField = QStringLiteral("region");
const QString baseUrlField = QStringLiteral("baseUrl");
const QString appKeyField = QStringLiteral("appKey");
const QString secretField = QStringLiteral("appSecret");
const QString environmentField = QStringLiteral("environment");
const QString readOnlyField = QStringLiteral("readOnly");

} // namespace

ConnectionPage::ConnectionPage(QWidget *parent)
    : ProfilePage(parent)
    , m_name(addLine(nameField))
    , m_service(addChoice(serviceField))
    , m_region(addChoice(regionField))
    , m_baseUrl(addLine(baseUrlField))
    , m_appKey(addLine(appKeyField))
    , m_secret(new SecretField(this))
{
    setObjectName(QStringLiteral("connectionPage"));
    addField(secretField, m_secret);
    follow(m_secret);
    m_environment = addChoice(environmentField);
    m_readOnly = new QCheckBox(this);
    addField(readOnlyField, m_readOnly);
    for (const Service service : {Service::LivingIot, Service::Rtcx})
        m_service->addItem(QString(), static_cast<int>(service));
    using credentials::Environment;
    for (const Environment environment : {Environment::Sandbox, Environment::Test, Environment::Production})
        m_environment->addItem(QString(), static_cast<int>(environment));
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        fillRegions();
        Q_EMIT serviceChosen(service());
        touch(serviceField);
    });
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] { touch(regionField); });
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] { touch(environmentField); });
    connect(m_readOnly, &QCheckBox::toggled, this, [this] { touch(readOnlyField); });
}

QString ConnectionPage::title() const
{
    //: Title of a page of a profile's fields.
    return tr("Connection");
}

void ConnectionPage::fill(const Profile &profile)
{
    m_name->setText(profile.name);
    m_name->setCursorPosition(0);
    m_service->setCurrentIndex(m_service->findData(static_cast<int>(profile.service)));
    fillRegions();
    // A region that this program does not know must not turn into another by saving.
    if (!profile.region.isEmpty() && m_region->findData(profile.region) < 0)
        m_region->insertItem(
            m_region->count() - 1, ProfileWords::region(profile.service, profile.region), profile.region);
    const int region = m_region->findData(profile.region);
    m_region->setCurrentIndex(profile.baseUrl.isEmpty() ? qMax(0, region) : m_region->count() - 1);
    m_baseUrl->setText(profile.baseUrl.toString());
    m_appKey->setText(profile.appKey);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_readOnly->setChecked(profile.readOnly);
    m_secretStored = profile.secretStored;
    m_secret->forget();
}

void ConnectionPage::putInto(Profile &profile) const
{
    profile.name = m_name->text().trimmed();
    profile.service = service();
    profile.region = m_region->currentData().toString();
    profile.baseUrl.clear();
    if (isOwnAddress())
        profile.baseUrl = QUrl(m_baseUrl->text().trimmed(), QUrl::StrictMode);
    profile.appKey = m_appKey->text().trimmed();
    profile.environment = static_cast<credentials::Environment>(m_environment->currentData().toInt());
    profile.readOnly = m_readOnly->isChecked();
}

credentials::ProfileProblems ConnectionPage::problems() const
{
    const auto problem = credentials::problemOfSecret(secret().bytes());
    return problem ? credentials::ProfileProblems{{secretField, *problem}} : credentials::ProfileProblems();
}

plans::Secret ConnectionPage::secret() const
{
    return m_secret->secret();
}

void ConnectionPage::clearSecret()
{
    m_secret->forget();
}

Service ConnectionPage::service() const
{
    return static_cast<Service>(m_service->currentData().toInt());
}

bool ConnectionPage::isOwnAddress() const
{
    return m_region->currentData().toString().isEmpty();
}

QString ConnectionPage::fieldOf(const QString &field) const
{
    return field == regionField && isOwnAddress() ? baseUrlField : field;
}

bool ConnectionPage::hasAddress() const
{
    return !m_baseUrl->text().trimmed().isEmpty();
}

void ConnectionPage::showAddress()
{
    rows().setVisible(baseUrlField, isOwnAddress());
}

void ConnectionPage::sayNameTaken()
{
    setProblem(nameField, tr("Another profile has this name. Choose another."));
    m_name->setFocus();
}

void ConnectionPage::fillRegions()
{
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    for (const QString &id : desk::knownRegions().value(service()))
        m_region->addItem(QString(), id);
    m_region->addItem(QString(), QString());
    sayChoices();
}

void ConnectionPage::say()
{
    rows().say(nameField, tr("Name"), tr("As people here call it; the window's bar shows it."));
    rows().say(serviceField, tr("Platform"), {});
    rows().say(regionField, tr("Region"), tr("A device is found only in the region it lives in."));
    //: The base URL of a gateway.
    rows().say(baseUrlField, tr("Address"), tr("Such as https://gateway.example.com"));
    rows().say(appKeyField, tr("AppKey"), {});
    rows().say(secretField, tr("AppSecret"), tr("Kept in this computer's keychain and nowhere else."));
    m_secret->setPlaceholderText(m_secretStored ? tr("in the keychain; type to replace it") : QString());
    rows().say(environmentField, tr("Environment"), tr("Colours the window's bar and stands there."));
    rows().say(readOnlyField, tr("Changes"), {});
    m_readOnly->setText(tr("Read-only: nothing can be bought or changed"));
    m_readOnly->setAccessibleName(m_readOnly->text());
    sayChoices();
}

void ConnectionPage::sayChoices()
{
    for (int item = 0; item < m_service->count(); ++item)
        m_service->setItemText(item, ProfileWords::service(static_cast<Service>(m_service->itemData(item).toInt())));
    for (int item = 0; item < m_region->count(); ++item) {
        const QString id = m_region->itemData(item).toString();
        m_region->setItemText(item, id.isEmpty() ? tr("Own address…") : ProfileWords::region(service(), id));
    }
    for (int item = 0; item < m_environment->count(); ++item) {
        Profile example;
        example.environment = static_cast<credentials::Environment>(m_environment->itemData(item).toInt());
        m_environment->setItemText(item, Words::environment(environmentOf(example).kind));
    }
}

} // namespace ui
