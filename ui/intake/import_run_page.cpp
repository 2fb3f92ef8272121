#include "import_run_page.h"

#include "banner.h"
#include "book_file_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "return_key.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pulse{50};

} // namespace

ImportRunPage::ImportRunPage(
    const Theme &theme, const Environment &environment, ImportTask &task, ImportPlace place, QWidget *parent)
    : WizardPage(environment, place.names, place.step, parent)
    , m_task(task)
    , m_place(std::move(place))
    , m_bar(new QProgressBar(this))
    , m_words(plainLabel(this))
    , m_stop(new QPushButton(this))
    , m_banner(new Banner(theme, this))
    , m_again(m_banner->addAction(QStringLiteral("importRunAgain")))
{
    m_bar->setObjectName(QStringLiteral("importBar"));
    m_bar->setProperty("thin", true);
    m_bar->setTextVisible(false);
    m_words->setObjectName(QStringLiteral("importWords"));
    m_stop->setObjectName(QStringLiteral("importStop"));
    pressOnReturn(m_stop);
    m_banner->setObjectName(QStringLiteral("importResult"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    body()->addLayout(row);
    body()->addWidget(m_bar);
    body()->addWidget(m_banner);
    body()->addStretch(1);
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &ImportRunPage::sayProgress);
    connect(m_stop, &QPushButton::clicked, this, &ImportRunPage::stop);
    connect(m_again, &QPushButton::clicked, this, &ImportRunPage::run);
    keepTranslated(this, [this] { say(); });
}

ImportRunPage::~ImportRunPage()
{
    stop();
}

void ImportRunPage::initializePage()
{
    run();
}

void ImportRunPage::run()
{
    m_result.reset();
    m_progress = std::make_shared<storage::BookProgress>();
    m_bar->setRange(0, static_cast<int>(qMax<qsizetype>(1, m_task.changes.size())));
    m_pulse.start();
    QCoro::connect(m_task.book.change(m_task.changes, m_task.policy, m_progress), this,
        [this](const storage::Result<storage::ChangeCounts> &result) { take(result); });
    say();
}

void ImportRunPage::stop()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ImportRunPage::take(const storage::Result<storage::ChangeCounts> &result)
{
    m_pulse.stop();
    m_progress.reset();
    m_result = result;
    say();
}

void ImportRunPage::say()
{
    setHeading(tr("The import"), m_place.subject());
    m_stop->setText(tr("&Stop"));
    m_again->setText(tr("Try again"));
    m_stop->setVisible(isRunning());
    m_bar->setVisible(isRunning());
    m_words->setVisible(isRunning());
    sayProgress();
    sayResult();
    setObstacle(isRunning() ? tr("All devices come into the book, or none.") : QString());
}

void ImportRunPage::sayProgress()
{
    if (!m_progress)
        return;
    const QLocale locale;
    const qint64 done = m_progress->done;
    m_bar->setValue(static_cast<int>(done));
    m_stop->setEnabled(!m_progress->cancelled);
    m_words->setText(m_progress->cancelled
            ? tr("Stopping…")
            //: Progress of an import: %1 devices so far of %2.
            : tr("Importing: %1 of %2").arg(locale.toString(done), locale.toString(m_task.changes.size())));
    m_bar->setAccessibleName(m_words->text());
}

void ImportRunPage::sayResult()
{
    m_banner->setVisible(m_result.has_value());
    if (!m_result)
        return;
    const bool cancelled = !*m_result && m_result->error().kind == storage::StorageErrorKind::Cancelled;
    m_again->setVisible(!*m_result);
    if (*m_result)
        m_banner->say(Banner::Mood::Good, tr("The import is done"), counts(**m_result));
    else if (cancelled)
        m_banner->say(Banner::Mood::Info, tr("Stopped; nothing was imported"), tr("The book is as it was before."));
    else
        m_banner->say(Banner::Mood::Danger, tr("Nothing was imported"), BookFileWords::notWritten(m_result->error()));
}

QString ImportRunPage::counts(const storage::ChangeCounts &counts)
{
    QStringList lines{tr("%Ln device(s) added", nullptr, static_cast<int>(counts.added))};
    if (counts.updated > 0)
        lines << tr("%Ln updated", nullptr, static_cast<int>(counts.updated));
    if (counts.kept > 0)
        lines << tr("%Ln kept as before", nullptr, static_cast<int>(counts.kept));
    return lines.join(QStringLiteral(" · "));
}

} // namespace ui
