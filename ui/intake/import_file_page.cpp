#include "import_file_page.h"

#include "banner.h"
#include "busy_line.h"
#include "elided_label.h"
#include "import_steps.h"
#include "import_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace ui {

ImportFilePage::ImportFilePage(const Theme &theme, ImportDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, ImportSteps::names, ImportSteps::File, parent)
    , m_draft(draft)
    , m_hint(plainLabel(this))
    , m_choose(new QPushButton(this))
    , m_path(new ElidedLabel(this))
    , m_facts(plainLabel(this, QStringLiteral("muted")))
    , m_busy(new BusyLine(this))
    , m_problem(new Banner(theme, this))
    , m_retry(m_problem->addAction(QStringLiteral("importRetry")))
{
    m_hint->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_path->setObjectName(QStringLiteral("importPath"));
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_problem->setObjectName(QStringLiteral("importFileProblem"));
    body()->addWidget(m_hint);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_path);
    body()->addWidget(m_busy);
    body()->addWidget(m_facts);
    body()->addWidget(m_problem);
    body()->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
    connect(m_retry, &QPushButton::clicked, this, &ImportFilePage::read);
    keepTranslated(this, [this] { say(); });
}

void ImportFilePage::choose()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose a table"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::setFile);
    dialog->open();
}

void ImportFilePage::setFile(const QString &path)
{
    m_draft.path = path;
    m_draft.format = {};
    read();
}

void ImportFilePage::read()
{
    m_busy->setBusy(true);
    m_draft.take({});
    m_reading.start(
        [path = m_draft.path](exchange::TableProgress &progress) { return exchange::readTable(path, {}, progress); },
        [this](exchange::TableFile table) {
            m_busy->setBusy(false);
            m_draft.take(std::move(table));
            say();
            // The file was chosen; Return goes on.
            if (isComplete() && m_choose->hasFocus())
                wizard()->button(QWizard::NextButton)->setFocus();
        });
    say();
}

QString ImportFilePage::facts() const
{
    const exchange::TableFile &table = m_draft.table;
    //: Facts of a file: %1 its encoding, %2 what separates its columns, %3 how many columns.
    return tr("%1 · %2 · %3")
        .arg(ImportWords::encoding(table.encoding), ImportWords::separator(table.separator),
            tr("%n column(s)", nullptr, static_cast<int>(table.columnCount())));
}

void ImportFilePage::say()
{
    setHeading(tr("Which table?"), tr("Devices from a CSV file come into this profile's book."));
    m_hint->setText(tr("A file with one device a line, as spreadsheets save it under “CSV”: in UTF-8, UTF-16 or "
                       "GB18030. One column must have the device IDs."));
    m_choose->setText(tr("Choose a &file…"));
    m_retry->setText(tr("Try again"));
    m_path->setFullText(QDir::toNativeSeparators(m_draft.path));
    const exchange::TableFile &table = m_draft.table;
    // A wrong encoding can be put right on the next page.
    const bool usable = table.problem == exchange::FileProblem::None || table.problem == exchange::FileProblem::NoText;
    const bool read = !m_draft.path.isEmpty() && !m_reading.isRunning();
    m_facts->setText(m_reading.isRunning() ? tr("Reading the file…") : read && usable ? facts() : QString());
    if (read && !usable)
        m_problem->say(Banner::Mood::Danger, tr("This file cannot be imported"), ImportWords::problem(table));
    else
        m_problem->hide();
    setObstacle(read && usable ? QString() : tr("Choose a file to go on."));
}

} // namespace ui
