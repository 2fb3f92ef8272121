#include "bulk_line.h"

#include "elided_label.h"
#include "error_words.h"
#include "flow_layout.h"
#include "keep_translated.h"
#include "symbolic_icon.h"
#include "theme.h"
#include "typography.h"

#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

BulkLine::BulkLine(desk::BulkReader &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_theme(theme)
    , m_words(new ElidedLabel(this))
    , m_reason(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    m_words->setObjectName(QStringLiteral("bulkWords"));
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setProperty("role", QStringLiteral("muted"));
    m_bar->setProperty("thin", true);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("bulkStop"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    auto *row = new FlowLayout(grid(this)); // The button stands below where the words need the line.
    row->setLineSpacing(grid(this, 0.25));
    row->addStretched(m_words);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.25));
    column->addLayout(row);
    column->addWidget(m_reason);
    column->addWidget(m_bar);
    setVisible(false);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_reader.progress().running)
            m_reader.cancel();
        else
            hide();
    });
    connect(&m_reader, &desk::BulkReader::progressed, this, [this] {
        say();
        setVisible(true);
    });
    keepTranslated(this, [this] { say(); });
}

void BulkLine::say()
{
    const desk::BulkProgress &progress = m_reader.progress();
    const auto failed = static_cast<int>(progress.failures.size());
    m_words->setFullText(words());
    m_reason->setFullText(problem());
    m_reason->setVisible(!m_reason->fullText().isEmpty());
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.done + failed);
    m_bar->setVisible(progress.running);
    m_bar->setAccessibleName(words());
    //: Button: asks for no further device's plans.
    m_stop->setText(progress.running ? tr("Stop") : tr("Dismiss"));
    m_stop->setIcon(progress.running ? QIcon() : symbolicIcon(m_theme, QStringLiteral("close")));
    m_stop->setToolTip(m_stop->text());
    m_stop->setEnabled(!progress.running || !progress.cancelled);
}

QString BulkLine::words() const
{
    const desk::BulkProgress &progress = m_reader.progress();
    const QLocale locale;
    const auto failed = static_cast<int>(progress.failures.size());
    const QString done = locale.toString(progress.done);
    const QString total = locale.toString(progress.total);
    QString words;
    if (progress.running && progress.cancelled)
        words = tr("Stopping…");
    else if (progress.running)
        //: Progress of reading many devices: %1 asked about so far of %2.
        words = tr("Reading plans: %1 of %2").arg(locale.toString(progress.done + failed), total);
    else if (progress.cancelled)
        //: Reading many devices was stopped: %1 were read of %2.
        words = tr("Stopped: %1 of %2 read").arg(done, total);
    else
        words = tr("Plans of %Ln device(s) read", nullptr, progress.done);
    return words;
}

/** How many could not be read and why the first of them, or why it pauses; empty: neither. */
QString BulkLine::problem() const
{
    const desk::BulkProgress &progress = m_reader.progress();
    if (progress.throttled)
        return tr("The platform asks for a pause; it goes on by itself.");
    if (progress.failures.isEmpty())
        return {};
    const desk::BulkFailure &first = progress.failures.first();
    //: What was read could not be kept on the disk, %1 the reason.
    const QString why = first.error
        ? ErrorWords::describe(*first.error).title
        : tr("Not kept: %1").arg(first.storageError ? first.storageError->detail : QString());
    //: Of reading many devices: how many could not be read, %1 why the first of them.
    return tr("%Ln failed: %1", nullptr, static_cast<int>(progress.failures.size())).arg(why);
}

} // namespace ui
