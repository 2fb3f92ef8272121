#include "import_summary.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

ImportSummary::ImportSummary(Source source, ImportTask &task, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_task(task)
    , m_words(plainLabel(this))
    , m_update(new QRadioButton(this))
    , m_keep(new QRadioButton(this))
{
    m_words->setObjectName(QStringLiteral("importSummary"));
    m_words->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_words->setWordWrap(true);
    m_update->setObjectName(QStringLiteral("importUpdate"));
    m_keep->setObjectName(QStringLiteral("importKeep"));
    m_update->setChecked(task.policy == storage::KnownDevices::Update);
    m_keep->setChecked(task.policy == storage::KnownDevices::Keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this));
    column->addWidget(m_words);
    column->addWidget(m_update);
    column->addWidget(m_keep);
    connect(m_update, &QRadioButton::toggled, this, [this](bool update) {
        m_task.policy = update ? storage::KnownDevices::Update : storage::KnownDevices::Keep;
        Q_EMIT changed();
    });
    keepTranslated(this, [this] { say(); });
}

ImportSummary::~ImportSummary()
{
    if (m_counting)
        m_counting->cancelled = true;
}

void ImportSummary::count()
{
    clear();
    QStringList iotIds;
    iotIds.reserve(m_task.changes.size());
    for (const plans::DeviceChange &change : std::as_const(m_task.changes))
        iotIds << change.device.device.iotId;
    m_counting = std::make_shared<storage::BookProgress>();
    become(State::Counting); // First, because the answer may be here at once.
    QCoro::connect(m_task.book.countKnown(iotIds, m_counting), this,
        [this, asked = m_counting](const storage::Result<qint64> &known) {
            if (asked != m_counting)
                return;
            m_counting.reset();
            m_task.known = known.value_or(0);
            m_error = known ? std::nullopt : std::optional(known.error());
            become(known ? State::Done : State::Failed);
        });
}

void ImportSummary::clear()
{
    if (m_counting)
        m_counting->cancelled = true;
    m_counting.reset();
    become(State::Idle);
}

qint64 ImportSummary::importable() const
{
    if (m_state != State::Done)
        return 0;
    const qint64 all = m_task.changes.size();
    return m_task.policy == storage::KnownDevices::Keep ? all - m_task.known : all;
}

void ImportSummary::become(State state)
{
    m_state = state;
    say();
    Q_EMIT changed();
}

void ImportSummary::say()
{
    const auto all = static_cast<int>(m_task.changes.size());
    const auto known = static_cast<int>(m_task.known);
    if (m_state == State::Counting)
        m_words->setText(tr("Looking up what is in the book already…"));
    else if (m_state == State::Done)
        //: What an import brings: %1 so many new devices, %2 so many that are known.
        m_words->setText(tr("%1 · %2").arg(
            tr("%Ln new device(s)", nullptr, all - known), tr("%Ln in the book already", nullptr, known)));
    m_words->setVisible(m_state == State::Counting || m_state == State::Done);
    m_update->setVisible(m_state == State::Done && known > 0);
    m_keep->setVisible(m_state == State::Done && known > 0);
    m_update->setText(m_source == Source::Table
            ? tr("&Update the known ones: what is written in a cell replaces what was, empty cells leave it")
            : tr("&Update the known ones with what the platform says; names, tags and notes given here stay"));
    m_keep->setText(tr("&Keep the known ones as they are"));
}

} // namespace ui
