#include "option_fields.h"

#include "flow_layout.h"
#include "keep_translated.h"
#include "typography.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionButton>

namespace ui {

namespace {

// Where the note of a choice stands.
constexpr QStringView behind = u" · ";
constexpr QStringView below = u"\n";

} // namespace

StartChoice::StartChoice(QWidget *parent)
    : QWidget(parent)
    , m_later(new QRadioButton(this))
    , m_now(new QRadioButton(this))
{
    m_later->setObjectName(QStringLiteral("startLater"));
    m_now->setObjectName(QStringLiteral("startNow"));
    m_later->setChecked(true);
    auto *choices = new FlowLayout(grid(this, 2));
    setLayout(choices);
    choices->setLineSpacing(grid(this, 0.5));
    choices->addWidget(m_later);
    choices->addWidget(m_now);
    connect(m_now, &QRadioButton::toggled, this, &StartChoice::changed);
    keepTranslated(this, [this] { say(); });
}

void StartChoice::setNow(bool now)
{
    const QSignalBlocker quiet(m_now);
    (now ? m_now : m_later)->setChecked(true);
}

void StartChoice::setNotes(const QString &later, const QString &now)
{
    m_laterNote = later;
    m_nowNote = now;
    say();
}

/** The choices, each with its note behind @p joint. */
QStringList StartChoice::texts(QStringView joint) const
{
    const auto withNote = [joint](const QString &choice, const QString &note) {
        return note.isEmpty() ? choice : choice + joint.toString() + note;
    };
    return {withNote(tr("After the earlier plans end"), m_laterNote), withNote(tr("Start now"), m_nowNote)};
}

int StartChoice::widest(QStringView joint) const
{
    QStyleOptionButton option;
    option.initFrom(m_later);
    int width = 0;
    const QStringList all = texts(joint);
    for (const QString &text : all) {
        const QSize words = m_later->fontMetrics().size(Qt::TextShowMnemonic, text);
        width = qMax(width, style()->sizeFromContents(QStyle::CT_RadioButton, &option, words, m_later).width());
    }
    return width;
}

QSize StartChoice::minimumSizeHint() const
{
    return {widest(below), QWidget::minimumSizeHint().height()};
}

void StartChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    say();
}

void StartChoice::say()
{
    const QStringList words = texts(widest(behind) <= width() ? behind : below);
    m_later->setText(words.first());
    m_now->setText(words.last());
    updateGeometry();
}

bool StartChoice::isNow() const
{
    return m_now->isChecked();
}

SecondsBox::SecondsBox(const char *name, linkvisual::Range range, std::optional<int> platformDefault, QWidget *parent)
    : QSpinBox(parent)
    , m_platformDefault(platformDefault)
{
    setObjectName(QLatin1StringView(name));
    // One below the range stands for the platform's default.
    setRange(range.least - 1, range.most);
    setValue(minimum());
    setMinimumWidth(grid(this, 28));
    keepTranslated(this, [this] { say(); });
}

std::optional<int> SecondsBox::seconds() const
{
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void SecondsBox::say()
{
    //: Unit of seconds after a number; starts with a space.
    setSuffix(tr(" s"));
    setSpecialValueText(
        m_platformDefault ? tr("Platform's default (%1 s)").arg(*m_platformDefault) : tr("Platform's default"));
}

FlagBox::FlagBox(const char *name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QLatin1StringView(name));
    addItem(QString());
    addItem(QString(), true);
    addItem(QString(), false);
    setMinimumWidth(grid(this, 28));
    keepTranslated(this, [this] {
        setItemText(0, tr("Platform's default"));
        setItemText(1, tr("Yes"));
        setItemText(2, tr("No"));
    });
}

std::optional<bool> FlagBox::flag() const
{
    return currentIndex() == 0 ? std::nullopt : std::optional(currentData().toBool());
}

} // namespace ui
