#include "notes_pane.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

NotesPane::NotesPane(desk::DeviceRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_title(plainLabel(this))
    , m_tags(plainLabel(this, QStringLiteral("muted")))
    , m_notes(new QPlainTextEdit(this))
    , m_state(plainLabel(this, QStringLiteral("muted")))
    , m_retry(new QPushButton(this))
{
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_title->setBuddy(m_notes);
    m_tags->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("deviceNotes"));
    m_notes->setTabChangesFocus(true);
    m_state->setObjectName(QStringLiteral("notesState"));
    m_state->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("notesRetry"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_retry);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(this), 0, 0);
    column->setSpacing(grid(this));
    column->addWidget(m_title);
    column->addWidget(m_tags);
    column->addWidget(m_notes, 1);
    column->addLayout(bottom);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_record.setNotes(m_notes->toPlainText()); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_record.save(); });
    connect(&record, &desk::DeviceRecord::changed, this, &NotesPane::follow);
    keepTranslated(this, [this] { say(); });
    follow();
}

void NotesPane::follow()
{
    m_notes->setReadOnly(!m_record.isReady());
    // What a person types came from here; only what came from elsewhere is put in.
    if (m_notes->toPlainText() != m_record.device().notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(m_record.device().notes);
    }
    say();
}

void NotesPane::say()
{
    m_title->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes about the device"));
    m_notes->setPlaceholderText(tr("What the next colleague should know: where it hangs, whom to call…"));
    m_retry->setText(tr("Try again"));
    QStringList tags;
    for (const QString &tag : m_record.device().tags)
        tags << onOneLine(tag);
    //: %1 words by which devices are grouped.
    m_tags->setText(tr("Tags: %1").arg(tags.join(tr(", "))));
    m_tags->setVisible(!tags.isEmpty());
    const auto &error = m_record.error();
    m_retry->setVisible(error && m_record.isUnsaved());
    if (error) {
        //: %1 technical words in English.
        m_state->setText((m_record.isReady() ? tr("Not saved; the text stays here. Details: %1")
                                             : tr("The device book does not answer. Details: %1"))
                             .arg(onOneLine(error->detail)));
    } else if (!m_record.isReady()) {
        m_state->setText({});
    } else {
        //: Under the notes: they are only in the window yet, or in the book.
        m_state->setText(m_record.isUnsaved() ? tr("Saving…") : tr("Kept on this computer, in this profile's book."));
    }
}

} // namespace ui
