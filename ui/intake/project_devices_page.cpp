#include "project_devices_page.h"

#include "banner.h"
#include "book_file_words.h"
#include "error_words.h"
#include "import_steps.h"
#include "import_summary.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "return_key.h"
#include "typography.h"
#include "words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QList<plans::DeviceChange> changesOf(const QList<plans::Device> &told, const QDateTime &seenAt)
{
    QList<plans::DeviceChange> changes;
    changes.reserve(told.size());
    for (const plans::Device &device : told)
        changes << plans::toldOf(device, seenAt);
    return changes;
}

} // namespace

ProjectDevicesPage::ProjectDevicesPage(const Theme &theme, ProjectDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, ProjectSteps::names, ProjectSteps::Devices, parent)
    , m_draft(draft)
    , m_bar(new QProgressBar(this))
    , m_words(plainLabel(this))
    , m_stop(new QPushButton(this))
    , m_summary(new ImportSummary(ImportSummary::Source::Platform, draft.task, this))
    , m_banner(new Banner(theme, this))
    , m_again(m_banner->addAction(QStringLiteral("projectAgain")))
{
    setCommitPage(true);
    m_bar->setProperty("thin", true);
    m_bar->setTextVisible(false);
    m_words->setObjectName(QStringLiteral("projectWords"));
    m_words->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("projectStop"));
    pressOnReturn(m_stop);
    m_banner->setObjectName(QStringLiteral("projectBanner"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    body()->addLayout(row);
    body()->addWidget(m_bar);
    body()->addWidget(m_summary);
    body()->addWidget(m_banner);
    body()->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &ProjectDevicesPage::stop);
    connect(m_again, &QPushButton::clicked, this, &ProjectDevicesPage::read);
    connect(m_summary, &ImportSummary::changed, this, &ProjectDevicesPage::sayResult);
    keepTranslated(this, [this] { say(); });
}

ProjectDevicesPage::~ProjectDevicesPage()
{
    if (m_reading)
        m_reading->stop();
}

void ProjectDevicesPage::initializePage()
{
    read();
}

void ProjectDevicesPage::cleanupPage()
{
    stop();
    m_turning.cancel();
    m_summary->clear();
}

void ProjectDevicesPage::read()
{
    m_error.reset();
    m_stopped = false;
    m_draft.task.changes.clear();
    m_summary->clear();
    m_reading = std::make_shared<desk::ProjectReading>();
    connect(m_reading.get(), &desk::ProjectReading::changed, this, &ProjectDevicesPage::sayProgress);
    m_bar->setRange(0, static_cast<int>(m_draft.products.size()));
    say();
    QCoro::connect(m_draft.desk.devicesOf(m_draft.products, m_reading), this,
        [this, asked = m_reading](const desk::Result<QList<plans::Device>> &devices) {
            if (asked == m_reading)
                take(devices);
        });
}

void ProjectDevicesPage::stop()
{
    if (!m_reading)
        return;
    m_reading->stop();
    m_reading->disconnect(this);
    // Its answer is dropped, whenever it comes.
    m_reading.reset();
    m_stopped = true;
    say();
}

void ProjectDevicesPage::take(const desk::Result<QList<plans::Device>> &devices)
{
    m_reading.reset();
    if (devices) {
        m_turning.start([told = *devices, now = m_draft.desk.client().platformTime()](
                            exchange::TableProgress &) { return changesOf(told, now); },
            [this](QList<plans::DeviceChange> changes) {
                m_draft.task.changes = std::move(changes);
                say();
                m_summary->count();
            });
    } else {
        m_error = devices.error();
    }
    say();
}

QString ProjectDevicesPage::buttonText() const
{
    return m_summary->importable() > 0 ? tr("&Import %Ln device(s)", nullptr, static_cast<int>(m_summary->importable()))
                                       : tr("&Import");
}

/** How many devices are in each state. */
QString ProjectDevicesPage::facts() const
{
    QMap<int, int> counts;
    for (const plans::DeviceChange &change : std::as_const(m_draft.task.changes)) {
        if (change.device.device.status)
            ++counts[change.device.device.status->number()];
    }
    QStringList words;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const auto status = plans::OpenEnum<plans::DeviceStatus>::fromNumber(count.key());
        //: %1 a number of devices, %2 their connection, such as online.
        words << tr("%1 %2").arg(QLocale().toString(count.value()), Words::connection(status));
    }
    return words.join(QStringLiteral(" · "));
}

void ProjectDevicesPage::say()
{
    setHeading(tr("Which devices are there?"),
        tr("Online, offline, never active and disabled ones of %Ln product(s)", nullptr,
            static_cast<int>(m_draft.products.size())));
    m_stop->setText(tr("&Stop"));
    m_again->setText(tr("Read again"));
    m_stop->setVisible(isReading());
    m_bar->setVisible(isReading());
    sayProgress();
    sayResult();
}

void ProjectDevicesPage::sayProgress()
{
    if (!m_reading) {
        m_words->setText(facts());
        return;
    }
    m_bar->setValue(m_reading->products());
    //: Progress of reading: %1 products read so far of %2, %3 so many devices.
    m_words->setText(tr("Products: %1 of %2 · %3")
                         .arg(QLocale().toString(m_reading->products()), QLocale().toString(m_draft.products.size()),
                             tr("%Ln device(s) so far", nullptr, m_reading->devices())));
    m_bar->setAccessibleName(m_words->text());
}

void ProjectDevicesPage::sayResult()
{
    m_again->setVisible(m_error || m_stopped || m_summary->error());
    if (m_error) {
        m_banner->sayError(Banner::Mood::Danger,
            tr("The devices were not read: %1").arg(ErrorWords::describe(*m_error).title), *m_error);
    } else if (m_stopped) {
        m_banner->say(Banner::Mood::Info, tr("Stopped; nothing was imported"), tr("The book is as it was before."));
    } else if (m_summary->state() == ImportSummary::State::Failed) {
        m_banner->say(
            Banner::Mood::Danger, tr("The book does not answer"), BookFileWords::notWritten(*m_summary->error()));
    } else {
        m_banner->hide();
    }
    const bool counted = m_summary->state() == ImportSummary::State::Done;
    setObstacle(isReading() || m_turning.isRunning() || m_summary->state() == ImportSummary::State::Counting
            ? tr("Wait until all devices are read, or stop.")
            : !counted                     ? tr("Read the devices to go on.")
            : m_summary->importable() == 0 ? tr("There is nothing to import.")
                                           : QString());
    Q_EMIT buttonTextChanged();
}

} // namespace ui
