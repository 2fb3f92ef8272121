#include "leave_dialog.h"

#include "fitting_area.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int claimed = 14; // Steps of the grid that the lines have on the lowest screen.

} // namespace

LeaveDialog::LeaveDialog(Unfinished unfinished, QString where, QWidget *parent)
    : QDialog(parent)
    , m_unfinished(std::move(unfinished))
    , m_where(std::move(where))
    , m_question(plainLabel(this))
    , m_lines(plainLabel(this))
    , m_area(new FittingArea(m_lines, claimed, this))
    , m_copy(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_stay(new QPushButton(this))
{
    setObjectName(QStringLiteral("leaveDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setObjectName(QStringLiteral("leaveQuestion"));
    m_question->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_question->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("leaveLines"));
    m_lines->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyNotes"));
    m_leave->setObjectName(QStringLiteral("leaveSession"));
    m_stay->setObjectName(QStringLiteral("staySession"));
    // Return, held down or by habit, loses nothing.
    m_stay->setDefault(true);
    m_stay->setProperty("emphasis", QStringLiteral("primary"));
    for (QPushButton *button : {m_copy, m_leave})
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_leave, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_stay, QDialogButtonBox::RejectRole);
    m_copy->setVisible(!m_unfinished.notes.isEmpty()); // The box has shown all of them.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 1.5));
    column->addWidget(m_question);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, &LeaveDialog::copyNotes);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT leaveWanted();
    });
    keepTranslated(this, [this] { say(); });
    m_stay->setFocus();
}

void LeaveDialog::setUnfinished(const Unfinished &unfinished)
{
    m_unfinished = unfinished;
    m_copy->setVisible(!m_unfinished.notes.isEmpty());
    m_lines->setText(lines().join(u'\n'));
    fit();
}

/** As high as all that is said, where the screen has that. */
void LeaveDialog::fit()
{
    const int room = screen()->availableSize().height() - grid(this, 5); // The desktop adds a frame.
    const int width = qMin(grid(this, 64), screen()->availableSize().width() * 9 / 10);
    setFixedWidth(qMax(width, layout()->minimumSize().width()));
    m_area->setWhole(true);
    layout()->activate();
    m_area->setWhole(sizeHint().height() <= room);
    layout()->activate();
    resize(this->width(), sizeHint().height());
}

void LeaveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit(); // Only now has everything its width.
}

void LeaveDialog::say()
{
    const bool quitting = m_where.isEmpty();
    setWindowTitle(quitting ? tr("Quit PlanDesk") : tr("Work with another profile"));
    m_question->setText(quitting ? tr("Something is not finished. Quit all the same?")
                                 //: %1 name of a profile.
                                 : tr("Something is not finished. Work with %1 all the same?").arg(m_where));
    m_lines->setText(lines().join(u'\n'));
    m_copy->setText(m_copied ? tr("Copied") : tr("&Copy the notes"));
    m_leave->setText(quitting ? tr("&Quit all the same") : tr("Stop it and &go on"));
    m_stay->setText(tr("&Stay here"));
    if (isVisible())
        fit();
}

QStringList LeaveDialog::lines() const
{
    QStringList lines;
    if (m_unfinished.change)
        lines << tr("• A change: its window closes, and what was entered there is lost. Nothing of it was sent.");
    if (m_unfinished.replacement)
        lines << tr("• Replacing a device: the order on its way is finished, and the others stay where they are. You "
                    "can go on with it later.");
    if (m_unfinished.import)
        lines << tr("• An import of devices: it is stopped, and none of them comes into the book.");
    if (m_unfinished.readTotal > 0) {
        const QLocale locale;
        //: %1 of %2 devices.
        lines << tr("• Reading plans, %1 of %2 so far: it is stopped; what was read is kept.")
                     .arg(locale.toString(m_unfinished.readSoFar), locale.toString(m_unfinished.readTotal));
    }
    if (m_unfinished.tableSaving)
        lines << tr("• Saving a table: it is stopped, and the file stays as it was.");
    if (!m_unfinished.notes.isEmpty()) {
        lines << tr("• Notes about %n device(s), which the device book could not take: they are lost.", nullptr,
            static_cast<int>(m_unfinished.notes.size()));
    }
    return lines;
}

void LeaveDialog::copyNotes()
{
    QStringList texts;
    for (const plans::BookDevice &device : std::as_const(m_unfinished.notes)) {
        texts << QStringLiteral("%1 · %2\n%3")
                     .arg(Formats::shown(device.device.displayName()), onOneLine(device.device.iotId), device.notes);
    }
    QApplication::clipboard()->setText(harmless(texts.join(QStringLiteral("\n\n"))));
    m_copied = true;
    say();
}

} // namespace ui
