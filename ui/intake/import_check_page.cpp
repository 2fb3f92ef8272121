#include "import_check_page.h"

#include "banner.h"
#include "book_file_words.h"
#include "device_field_words.h"
#include "import_steps.h"
#include "import_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Place { Line, Column, What, PlaceCount };

constexpr std::chrono::milliseconds pulse{50};

} // namespace

ImportCheckPage::ImportCheckPage(const Theme &theme, ImportDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, ImportSteps::Check, ImportSteps::Count, parent)
    , m_draft(draft)
    , m_bar(new QProgressBar(this))
    , m_summary(plainLabel(this))
    , m_update(new QRadioButton(this))
    , m_keep(new QRadioButton(this))
    , m_banner(new Banner(theme, this))
    , m_again(m_banner->addAction(QStringLiteral("importAgain")))
    , m_copy(m_banner->addAction(QStringLiteral("importCopy")))
    , m_problems(new QTableWidget(0, PlaceCount, this))
{
    setCommitPage(true);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setProperty("thin", true);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_summary->setWordWrap(true);
    m_update->setObjectName(QStringLiteral("importUpdate"));
    m_keep->setObjectName(QStringLiteral("importKeep"));
    m_banner->setObjectName(QStringLiteral("importCheckBanner"));
    layOut();
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, [this] { m_bar->setValue(m_checking.permille()); });
    connect(m_update, &QRadioButton::toggled, this, [this](bool update) {
        m_draft.policy = update ? storage::KnownDevices::Update : storage::KnownDevices::Keep;
        sayState();
    });
    connect(m_again, &QPushButton::clicked, this, &ImportCheckPage::checkAgain);
    connect(m_copy, &QPushButton::clicked, this, &ImportCheckPage::copyProblems);
    keepTranslated(this, [this] { say(); });
}

void ImportCheckPage::layOut()
{
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setShowGrid(false);
    m_problems->setTabKeyNavigation(false);
    m_problems->verticalHeader()->hide();
    m_problems->horizontalHeader()->setHighlightSections(false);
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->setColumnWidth(Column, grid(this, 16));
    body()->addWidget(m_bar);
    body()->addWidget(m_summary);
    body()->addWidget(m_update);
    body()->addWidget(m_keep);
    body()->addWidget(m_banner);
    body()->addWidget(m_problems, 1);
    body()->addStretch(0);
}

void ImportCheckPage::initializePage()
{
    m_update->setChecked(m_draft.policy == storage::KnownDevices::Update);
    m_keep->setChecked(m_draft.policy == storage::KnownDevices::Keep);
    check();
    say();
}

void ImportCheckPage::cleanupPage()
{
    m_reading.cancel();
    m_checking.cancel();
    if (m_counting)
        m_counting->cancelled = true;
    m_counting.reset();
    m_pulse.stop();
}

/** After the file was mended; its columns are taken to be what they were. */
void ImportCheckPage::checkAgain()
{
    exchange::TableFormat format{m_draft.table.encoding, m_draft.table.separator};
    m_reading.start([path = m_draft.path, format](
                        exchange::TableProgress &progress) { return exchange::readTable(path, format, progress); },
        [this, header = m_draft.table.hasHeader](exchange::TableFile table) {
            m_draft.table = std::move(table);
            m_draft.table.hasHeader = header;
            if (m_draft.table.problem == exchange::FileProblem::None)
                check();
            else
                become(State::Unreadable);
        });
    become(State::Checking);
}

void ImportCheckPage::check()
{
    m_draft.checked = {};
    m_checking.start([text = m_draft.table.text, reading = m_draft.reading](
                         exchange::TableProgress &progress) { return exchange::checked(text, reading, progress); },
        [this](exchange::CheckedTable table) {
            m_draft.checked = std::move(table);
            count();
        });
    become(State::Checking);
}

/** Asks the book how many of the devices it has. */
void ImportCheckPage::count()
{
    QStringList iotIds;
    iotIds.reserve(m_draft.checked.changes.size());
    for (const plans::DeviceChange &change : std::as_const(m_draft.checked.changes))
        iotIds << change.device.device.iotId;
    m_counting = std::make_shared<storage::BookProgress>();
    become(State::Counting); // First, because the answer may be here at once.
    QCoro::connect(m_draft.book.countKnown(iotIds, m_counting), this,
        [this, asked = m_counting](const storage::Result<qint64> &known) {
            if (asked != m_counting)
                return;
            m_counting.reset();
            m_draft.known = known.value_or(0);
            m_error = known ? std::nullopt : std::optional(known.error());
            become(known ? State::Done : State::NotCounted);
        });
}

void ImportCheckPage::become(State state)
{
    m_state = state;
    if (state == State::Checking)
        m_pulse.start();
    else
        m_pulse.stop();
    m_bar->setValue(0);
    m_bar->setVisible(state == State::Checking || state == State::Counting);
    showProblems();
    sayState();
}

void ImportCheckPage::showProblems()
{
    const QList<exchange::RowProblem> &problems = m_draft.checked.problems;
    m_problems->setRowCount(0);
    m_problems->setRowCount(m_state == State::Done ? static_cast<int>(problems.size()) : 0);
    for (int row = 0; row < m_problems->rowCount(); ++row) {
        const exchange::RowProblem &problem = problems.at(row);
        const QStringList texts{QLocale().toString(problem.line),
            problem.field ? DeviceFieldWords::name(*problem.field) : QString(), ImportWords::problem(problem)};
        for (int place = 0; place < texts.size(); ++place) {
            auto *item = new QTableWidgetItem(texts.at(place));
            item->setToolTip(plainToolTip(texts.at(place)));
            m_problems->setItem(row, place, item);
        }
    }
    m_problems->setVisible(m_problems->rowCount() > 0);
}

void ImportCheckPage::copyProblems()
{
    QStringList lines;
    for (const exchange::RowProblem &problem : std::as_const(m_draft.checked.problems))
        //: A line of a list of problems: %1 the number of a line, %2 what is wrong.
        lines << tr("Line %1: %2").arg(QLocale().toString(problem.line), ImportWords::problem(problem));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

qint64 ImportCheckPage::importable() const
{
    const qint64 all = m_draft.checked.changes.size();
    return m_draft.policy == storage::KnownDevices::Keep ? all - m_draft.known : all;
}

QString ImportCheckPage::summary() const
{
    switch (m_state) {
    case State::Checking:
        return tr("Checking the rows…");
    case State::Counting:
        return tr("Looking up what is in the book already…");
    case State::Unreadable:
    case State::NotCounted:
        return {};
    case State::Done:
        break;
    }
    const auto all = static_cast<int>(m_draft.checked.changes.size());
    const auto known = static_cast<int>(m_draft.known);
    //: What the rows of a table are: %1 so many new devices, %2 so many that are known.
    return tr("%1 · %2").arg(
        tr("%n new device(s)", nullptr, all - known), tr("%n in the book already", nullptr, known));
}

QString ImportCheckPage::buttonText() const
{
    return m_state == State::Done && m_draft.checked.problemCount == 0
        ? tr("&Import %n device(s)", nullptr, static_cast<int>(importable()))
        : tr("&Import");
}

void ImportCheckPage::say()
{
    setHeading(ImportSteps::names(), tr("What will happen?"), QFileInfo(m_draft.path).fileName());
    m_problems->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("What is wrong")});
    m_problems->setAccessibleName(tr("Rows that cannot be imported"));
    m_again->setText(tr("&Check again"));
    m_copy->setText(tr("Copy the list"));
    showProblems();
    sayState();
}

void ImportCheckPage::sayState()
{
    const bool done = m_state == State::Done;
    const bool wrong = done && m_draft.checked.problemCount > 0;
    m_summary->setText(summary());
    m_update->setVisible(done && m_draft.known > 0);
    m_keep->setVisible(done && m_draft.known > 0);
    m_update->setText(tr("&Update the known ones: what is written in a cell replaces what was, empty cells leave it"));
    m_keep->setText(tr("&Keep the known ones as they are"));
    m_copy->setVisible(wrong);
    if (wrong)
        m_banner->say(Banner::Mood::Warning,
            tr("%n problem(s); nothing is imported until the file is right", nullptr,
                static_cast<int>(m_draft.checked.problemCount)),
            m_draft.checked.problemCount > m_draft.checked.problems.size()
                ? tr("The first %n are listed. Mend the file and save it, then check again.", nullptr,
                    static_cast<int>(m_draft.checked.problems.size()))
                : tr("Mend the file and save it, then check again."));
    else if (m_state == State::Unreadable)
        m_banner->say(Banner::Mood::Danger, tr("This file cannot be imported"), ImportWords::problem(m_draft.table));
    else if (m_state == State::NotCounted)
        m_banner->say(Banner::Mood::Danger, tr("The book does not answer"), BookFileWords::notWritten(*m_error));
    else
        m_banner->hide();
    setObstacle(m_state == State::Checking || m_state == State::Counting
            ? tr("Wait until all rows are checked, or go back.")
            : wrong || !done    ? tr("Put the file right to go on.")
            : importable() == 0 ? tr("There is nothing to import.")
                                : QString());
    Q_EMIT buttonTextChanged();
}

} // namespace ui
