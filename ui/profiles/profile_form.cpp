#include "profile_form.h"

#include "call_versions_table.h"
#include "field_rows.h"
#include "keep_translated.h"
#include "profile_endpoint.h"
#include "profile_words.h"
#include "secret_field.h"
#include "typography.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace ui {

using credentials::Profile;
using credentials::ProfileProblem;
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
const QString projectIdField = QStringLiteral("projectId");
const QString userNameField = QStringLiteral("userName");
const QString callVersionsField = QStringLiteral("callVersions");

const QString pricePerOperationField = QStringLiteral("limits.pricePerOperation");
const QString pricePerDayField = QStringLiteral("limits.pricePerDay");
const QString copiesField = QStringLiteral("limits.copies");

/** The amount in @p edit; nothing when it is empty, or no amount at all. */
std::optional<plans::Money> amountIn(const QLineEdit *edit)
{
    return plans::Money::fromDecimal(edit->text().trimmed());
}

QString decimal(const std::optional<plans::Money> &amount)
{
    return amount ? amount->toDecimal() : QString();
}

QLineEdit *lineEdit(QWidget *parent, const QString &name)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QComboBox *comboBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QTabWidget(parent)
    , m_rows(new FieldRows(this))
    , m_name(lineEdit(this, nameField))
    , m_service(comboBox(this, serviceField))
    , m_region(comboBox(this, regionField))
    , m_baseUrl(lineEdit(this, baseUrlField))
    , m_appKey(lineEdit(this, appKeyField))
    , m_secret(new SecretField(this))
    , m_environment(comboBox(this, environmentField))
    , m_readOnly(new QCheckBox(this))
    , m_projectId(lineEdit(this, projectIdField))
    , m_userName(lineEdit(this, userNameField))
    , m_versions(new CallVersionsTable(this))
    , m_pricePerOperation(lineEdit(this, pricePerOperationField))
    , m_pricePerDay(lineEdit(this, pricePerDayField))
    , m_copies(lineEdit(this, copiesField))
{
    setObjectName(QStringLiteral("profileForm"));
    m_secret->setObjectName(secretField);
    m_readOnly->setObjectName(readOnlyField);
    for (const Service service : {Service::LivingIot, Service::Rtcx})
        m_service->addItem(QString(), static_cast<int>(service));
    using credentials::Environment;
    for (const Environment environment : {Environment::Sandbox, Environment::Test, Environment::Production})
        m_environment->addItem(QString(), static_cast<int>(environment));
    addFields();
    for (QLineEdit *edit : {m_name, m_baseUrl, m_appKey, m_projectId, m_userName, m_pricePerOperation, m_pricePerDay,
             m_copies, static_cast<QLineEdit *>(m_secret)}) {
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { touch(edit->objectName()); });
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (!edit->text().isEmpty())
                touch(edit->objectName());
        });
    }
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        fillRegions();
        m_versions->show(profile().service, {});
        touch(serviceField);
    });
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] { touch(regionField); });
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] { touch(environmentField); });
    connect(m_readOnly, &QCheckBox::toggled, this, [this] { touch(readOnlyField); });
    connect(m_versions, &CallVersionsTable::edited, this, [this] { touch(callVersionsField); });
    keepTranslated(this, [this] { say(); });
    setProfile(Profile());
}

QFormLayout *ProfileForm::addPage(const QString &name)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, grid(this, 1.5), grid(this), grid(this));
    form->setHorizontalSpacing(grid(this, 2));
    form->setVerticalSpacing(grid(this));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // It follows the focus to the fields.
    scroll->setWidget(page);
    addTab(scroll, QString());
    return form;
}

void ProfileForm::addFields()
{
    QFormLayout *connection = addPage(QStringLiteral("connectionPage"));
    m_rows->add(connection, nameField, m_name);
    m_rows->add(connection, serviceField, m_service);
    m_rows->add(connection, regionField, m_region);
    m_rows->add(connection, baseUrlField, m_baseUrl);
    m_rows->add(connection, appKeyField, m_appKey);
    m_rows->add(connection, secretField, m_secret);
    m_rows->add(connection, environmentField, m_environment);
    m_rows->add(connection, readOnlyField, m_readOnly);
    QFormLayout *further = addPage(QStringLiteral("furtherPage"));
    m_rows->add(further, userNameField, m_userName);
    m_rows->add(further, projectIdField, m_projectId);
    m_rows->add(further, callVersionsField, m_versions);
    QFormLayout *limits = addPage(QStringLiteral("limitsPage"));
    m_rows->add(limits, pricePerOperationField, m_pricePerOperation);
    m_rows->add(limits, pricePerDayField, m_pricePerDay);
    m_rows->add(limits, copiesField, m_copies);
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_filling = true;
    m_profile = profile;
    m_name->setText(profile.name);
    m_name->setCursorPosition(0);
    m_service->setCurrentIndex(m_service->findData(static_cast<int>(profile.service)));
    fillRegions();
    // A region that this program does not know must not turn into another by saving.
    if (!profile.region.isEmpty() && m_region->findData(profile.region) < 0)
        m_region->insertItem(
            m_region->count() - 1, ProfileWords::region(profile.service, profile.region), profile.region);
    const int region = m_region->findData(profile.region);
    const bool own = !profile.baseUrl.isEmpty();
    m_region->setCurrentIndex(own ? m_region->count() - 1 : qMax(0, region));
    m_baseUrl->setText(profile.baseUrl.toString());
    m_appKey->setText(profile.appKey);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    m_readOnly->setChecked(profile.readOnly);
    m_projectId->setText(profile.projectId);
    m_userName->setText(profile.userName);
    m_versions->show(profile.service, profile.callVersions);
    m_pricePerOperation->setText(decimal(profile.limits.pricePerOperation));
    m_pricePerDay->setText(decimal(profile.limits.pricePerDay));
    m_copies->setText(profile.limits.copies ? QString::number(*profile.limits.copies) : QString());
    m_secret->forget();
    m_touched.clear();
    m_filling = false;
    say();
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.service = static_cast<Service>(m_service->currentData().toInt());
    profile.region = m_region->currentData().toString();
    profile.baseUrl.clear();
    if (profile.region.isEmpty())
        profile.baseUrl = QUrl(m_baseUrl->text().trimmed(), QUrl::StrictMode);
    profile.appKey = m_appKey->text().trimmed();
    profile.environment = static_cast<credentials::Environment>(m_environment->currentData().toInt());
    profile.readOnly = m_readOnly->isChecked();
    profile.projectId = m_projectId->text().trimmed();
    profile.userName = m_userName->text().trimmed();
    profile.callVersions = m_versions->overrides();
    profile.limits.pricePerOperation = amountIn(m_pricePerOperation);
    profile.limits.pricePerDay = amountIn(m_pricePerDay);
    const QString copies = m_copies->text().trimmed();
    profile.limits.copies = copies.isEmpty() ? std::nullopt : std::optional(copies.toInt());
    return profile;
}

/** What is wrong with the profile, and what was typed as an amount and is none. */
credentials::ProfileProblems ProfileForm::problems() const
{
    credentials::ProfileProblems problems = credentials::problemsOf(profile(), desk::knownRegions());
    for (const QLineEdit *edit : {m_pricePerOperation, m_pricePerDay}) {
        if (!edit->text().trimmed().isEmpty() && !amountIn(edit))
            problems.append({edit->objectName(), credentials::ProblemKind::NotAnAmount});
    }
    if (const auto problem = credentials::problemOfSecret(secret().bytes()))
        problems.append({secretField, *problem});
    for (ProfileProblem &problem : problems) {
        // What was typed is no address at all.
        if (problem.field == regionField && !m_baseUrl->text().trimmed().isEmpty())
            problem.kind = credentials::ProblemKind::BadUrl;
    }
    return problems;
}

int ProfileForm::pageOf(const QWidget *field) const
{
    int page = 0;
    while (page < count() - 1 && !widget(page)->isAncestorOf(field))
        ++page;
    return page;
}

plans::Secret ProfileForm::secret() const
{
    return m_secret->secret();
}

void ProfileForm::clearSecret()
{
    m_secret->forget();
}

bool ProfileForm::accept()
{
    for (const QString &field : {nameField, regionField, baseUrlField, appKeyField, secretField, projectIdField,
             userNameField, pricePerOperationField, pricePerDayField, copiesField})
        m_touched.insert(field);
    judge();
    const credentials::ProfileProblems wrongFields = problems();
    if (wrongFields.isEmpty())
        return true;
    QWidget *wrong = m_rows->field(wrongFields.first().field);
    if (wrongFields.first().field == regionField)
        wrong = m_baseUrl;
    if (wrong != nullptr) {
        setCurrentIndex(pageOf(wrong));
        wrong->setFocus();
    }
    return false;
}

void ProfileForm::sayNameTaken()
{
    m_rows->setProblem(nameField, tr("Another profile has this name. Choose another."));
    setCurrentIndex(0);
    m_name->setFocus();
}

void ProfileForm::fillRegions()
{
    const Service service = profile().service;
    const bool filling = std::exchange(m_filling, true);
    m_region->clear();
    for (const QString &id : desk::knownRegions().value(service))
        m_region->addItem(QString(), id);
    m_region->addItem(QString(), QString());
    sayChoices();
    m_filling = filling;
}

void ProfileForm::touch(const QString &name)
{
    if (m_filling)
        return;
    m_touched.insert(name);
    judge();
    Q_EMIT edited();
}

void ProfileForm::judge()
{
    m_rows->setVisible(baseUrlField, m_region->currentData().toString().isEmpty());
    QMap<QString, QString> wrong;
    for (const ProfileProblem &problem : problems()) {
        // Without a region it is the address that is missing.
        const QString field = problem.field == regionField ? baseUrlField : problem.field;
        if (m_touched.contains(field))
            wrong.insert(field, ProfileWords::problem(problem.kind));
    }
    for (const QString &field : {nameField, baseUrlField, appKeyField, secretField, projectIdField, userNameField,
             pricePerOperationField, pricePerDayField, copiesField})
        m_rows->setProblem(field, wrong.value(field));
}

void ProfileForm::say()
{
    //: Title of a page of a profile's fields.
    setTabText(0, tr("Connection"));
    //: Title of a page of a profile's fields.
    setTabText(1, tr("Defaults and versions"));
    m_rows->say(nameField, tr("Name"), tr("As people here call it; the window's bar shows it."));
    m_rows->say(serviceField, tr("Platform"), {});
    m_rows->say(regionField, tr("Region"), tr("A device is found only in the region it lives in."));
    //: The base URL of a gateway.
    m_rows->say(baseUrlField, tr("Address"), tr("Such as https://gateway.example.com"));
    m_rows->say(appKeyField, tr("AppKey"), {});
    m_rows->say(secretField, tr("AppSecret"), tr("Kept in this computer's keychain and nowhere else."));
    m_secret->setPlaceholderText(m_profile.secretStored ? tr("in the keychain; type to replace it") : QString());
    m_rows->say(environmentField, tr("Environment"), tr("Colours the window's bar and stands there."));
    m_rows->say(readOnlyField, tr("Changes"), {});
    m_readOnly->setText(tr("Read-only: nothing can be bought or changed"));
    m_readOnly->setAccessibleName(m_readOnly->text());
    m_rows->say(userNameField, tr("User name"), tr("Filled into forms that ask for the purchaser; may be left empty."));
    m_rows->say(projectIdField, tr("Project"),
        tr("Only for platforms that want a project token; a new token ends that of every other program."));
    m_rows->say(callVersionsField, tr("Call versions"), tr("Leave them unless the platform's support says otherwise."));
    //: Title of a page of a profile's fields: what may be spent with it.
    setTabText(2, tr("Limits"));
    m_rows->say(pricePerOperationField, tr("Price of one purchase"),
        tr("In yuan, all copies together, such as 150.00; empty: no limit."));
    m_rows->say(pricePerDayField, tr("Price of all purchases of a day"),
        tr("In yuan, by the day of this computer; empty: no limit. Purchases with an unknown outcome count."));
    m_rows->say(copiesField, tr("Copies of one purchase"), tr("Empty: no limit."));
    sayChoices();
    judge();
}

void ProfileForm::sayChoices()
{
    const Service chosen = static_cast<Service>(m_service->currentData().toInt());
    for (int item = 0; item < m_service->count(); ++item)
        m_service->setItemText(item, ProfileWords::service(static_cast<Service>(m_service->itemData(item).toInt())));
    for (int item = 0; item < m_region->count(); ++item) {
        const QString id = m_region->itemData(item).toString();
        m_region->setItemText(item, id.isEmpty() ? tr("Own address…") : ProfileWords::region(chosen, id));
    }
    for (int item = 0; item < m_environment->count(); ++item) {
        Profile example;
        example.environment = static_cast<credentials::Environment>(m_environment->itemData(item).toInt());
        m_environment->setItemText(item, Words::environment(environmentOf(example).kind));
    }
}

} // namespace ui
