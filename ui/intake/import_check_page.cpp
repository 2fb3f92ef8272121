#include "import_check_page.h"

#include "banner.h"
#include "book_file_words.h"
#include "device_field_words.h"
#include "import_preview.h"
#include "import_steps.h"
#include "import_summary.h"
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
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Place { Line, Column, What, PlaceCount };

constexpr std::chrono::milliseconds pulse{50};

} // namespace

ImportCheckPage::ImportCheckPage(const Theme &theme, ImportDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, ImportSteps::names, ImportSteps::Check, parent)
    , m_draft(draft)
    , m_bar(new QProgressBar(this))
    , m_words(plainLabel(this))
    , m_summary(new ImportSummary(ImportSummary::Source::Table, draft.task, this))
    , m_banner(new Banner(theme, this))
    , m_again(m_banner->addAction(QStringLiteral("importAgain")))
    , m_copy(m_banner->addAction(QStringLiteral("importCopy")))
    , m_problems(new QTableWidget(0, PlaceCount, this))
    , m_preview(new ImportPreview(this))
{
    setCommitPage(true);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setProperty("thin", true);
    m_banner->setObjectName(QStringLiteral("importCheckBanner"));
    layOut();
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, [this] { m_bar->setValue(m_checking.permille()); });
    connect(m_summary, &ImportSummary::changed, this, &ImportCheckPage::sayState);
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
    body()->addWidget(m_words);
    body()->addWidget(m_summary);
    body()->addWidget(m_banner);
    body()->addWidget(m_problems, 1);
    body()->addWidget(m_preview, 1);
    body()->addStretch(0);
}

void ImportCheckPage::initializePage()
{
    m_mapped = m_draft.table.firstRows.value(0);
    check();
    say();
}

void ImportCheckPage::cleanupPage()
{
    m_reading.cancel();
    m_checking.cancel();
    m_summary->clear();
    m_pulse.stop();
}

/** What was found in the file as it was. */
void ImportCheckPage::forget()
{
    m_draft.checked = {};
    m_draft.task.changes.clear();
    m_summary->clear();
}

/** After the file was mended. */
void ImportCheckPage::checkAgain()
{
    forget();
    exchange::TableFormat format{m_draft.table.encoding, m_draft.table.separator};
    m_reading.start([path = m_draft.path, format](
                        exchange::TableProgress &progress) { return exchange::readTable(path, format, progress); },
        [this, header = m_draft.table.hasHeader](exchange::TableFile table) {
            m_draft.table = std::move(table);
            m_draft.table.hasHeader = header;
            if (m_draft.table.problem != exchange::FileProblem::None)
                become(State::Unreadable);
            else if (header && m_draft.table.firstRows.constFirst() != m_mapped)
                become(State::OtherColumns);
            else
                check();
        });
    become(State::Checking);
}

void ImportCheckPage::check()
{
    forget();
    m_checking.start([text = m_draft.table.text, reading = m_draft.reading](
                         exchange::TableProgress &progress) { return exchange::checked(text, reading, progress); },
        [this](exchange::CheckedTable table) {
            m_draft.task.changes = std::exchange(table.changes, {});
            m_draft.checked = std::move(table);
            become(State::Checked);
            m_summary->count();
        });
    become(State::Checking);
}

void ImportCheckPage::become(State state)
{
    m_state = state;
    if (state == State::Checking)
        m_pulse.start();
    else
        m_pulse.stop();
    m_bar->setValue(0);
    m_bar->setVisible(state == State::Checking);
    showProblems();
    showPreview();
    sayState();
}

/** What was understood, where nothing is wrong. */
void ImportCheckPage::showPreview()
{
    const bool right
        = m_state == State::Checked && m_draft.checked.problemCount == 0 && !m_draft.task.changes.isEmpty();
    m_preview->setVisible(right);
    if (!right)
        return;
    QList<plans::DeviceField> fields;
    QStringList passedOver;
    const auto &mapping = m_draft.reading.mapping;
    for (qsizetype column = 0; column < mapping.size(); ++column) {
        if (mapping.at(column))
            fields << *mapping.at(column);
        else
            passedOver << ImportWords::column(m_draft.table, column);
    }
    m_preview->preview(m_draft.task.changes, fields, passedOver);
}

void ImportCheckPage::showProblems()
{
    const QList<exchange::RowProblem> &problems = m_draft.checked.problems;
    m_problems->setRowCount(0);
    m_problems->setRowCount(m_state == State::Checked ? static_cast<int>(problems.size()) : 0);
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

QString ImportCheckPage::buttonText() const
{
    const qint64 count = m_draft.checked.problemCount == 0 ? m_summary->importable() : 0;
    return count > 0 ? tr("&Import %Ln device(s)", nullptr, static_cast<int>(count)) : tr("&Import");
}

void ImportCheckPage::say()
{
    setHeading(tr("What will happen?"), QFileInfo(m_draft.path).fileName());
    m_problems->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("What is wrong")});
    m_problems->setAccessibleName(tr("Rows that cannot be imported"));
    m_again->setText(tr("&Check again"));
    m_copy->setText(tr("Copy the list"));
    showProblems();
    showPreview();
    sayState();
}

void ImportCheckPage::sayState()
{
    m_words->setText(m_state == State::Checking ? tr("Checking the rows…") : QString());
    m_words->setVisible(m_state == State::Checking);
    sayBanner();
    setObstacle(obstacleNow());
    Q_EMIT buttonTextChanged();
}

void ImportCheckPage::sayBanner()
{
    const qint64 problems = m_state == State::Checked ? m_draft.checked.problemCount : 0;
    m_copy->setVisible(problems > 0);
    if (m_state == State::Unreadable) {
        m_banner->say(Banner::Mood::Danger, tr("This file cannot be imported"), ImportWords::problem(m_draft.table));
    } else if (m_state == State::OtherColumns) {
        m_banner->say(Banner::Mood::Warning, tr("The columns of the file are not the same any more"),
            tr("Go back, choose the file again and say what is in its columns."));
    } else if (problems > 0) {
        const qsizetype listed = m_draft.checked.problems.size();
        m_banner->say(Banner::Mood::Warning,
            tr("%Ln problem(s); nothing is imported until the file is right", nullptr, static_cast<int>(problems)),
            problems > listed ? tr("The first %Ln are listed. Mend the file and save it, then check again.", nullptr,
                static_cast<int>(listed))
                              : tr("Mend the file and save it, then check again."));
    } else if (m_summary->state() == ImportSummary::State::Failed) {
        m_banner->say(
            Banner::Mood::Danger, tr("The book does not answer"), BookFileWords::notWritten(*m_summary->error()));
    } else {
        m_banner->hide();
    }
}

QString ImportCheckPage::obstacleNow() const
{
    if (m_state == State::Checking || m_summary->state() == ImportSummary::State::Counting)
        return tr("Wait until all rows are checked, or go back.");
    if (m_state == State::Unreadable || m_state == State::OtherColumns || m_draft.checked.problemCount > 0)
        return tr("Put the file right to go on.");
    if (m_summary->state() != ImportSummary::State::Done)
        return tr("Check the file again to go on.");
    return m_summary->importable() == 0 ? tr("There is nothing to import.") : QString();
}

} // namespace ui
