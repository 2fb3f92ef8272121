#include "plan_card.h"

#include "elided_label.h"
#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace ui {

PlanCard::PlanCard(QWidget *parent)
    : QAbstractButton(parent)
    , m_title(plainLabel(this, QStringLiteral("muted")))
    , m_buttons(new QHBoxLayout)
    , m_value(new ElidedLabel(this))
    , m_facts{new ElidedLabel(this), new ElidedLabel(this)}
{
    setProperty("panel", QStringLiteral("button-card"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_value->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    auto *lines = new QGridLayout(this);
    lines->setContentsMargins(grid(this, 1.5), grid(this), grid(this), grid(this));
    lines->setHorizontalSpacing(grid(this, 0.5));
    lines->setVerticalSpacing(grid(this, 0.25));
    lines->addWidget(m_title, 0, 0);
    lines->addWidget(m_value, 1, 0);
    // Buttons are higher than a line; the lines stand as they do on a card that has none.
    lines->addLayout(m_buttons, 0, 1, 2, 1, Qt::AlignTop);
    m_buttons->setSpacing(grid(this, 0.5));
    int row = 2;
    for (ElidedLabel *fact : m_facts) {
        fact->setProperty("role", QStringLiteral("muted"));
        lines->addWidget(fact, row++, 0, 1, 2);
    }
    lines->setColumnStretch(0, 1);
    lines->setRowStretch(row, 1);
    for (QWidget *label : findChildren<QWidget *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PlanCard::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(action->icon());
    button->setCursor(Qt::ArrowCursor);
    const auto follow = [button, action] {
        button->setText(withoutMnemonic(action->text()));
        button->setAccessibleName(button->text());
        setPlainToolTip(button, button->text());
        button->setVisible(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    setTabOrder(m_lastStop, button);
    m_lastStop = button;
    m_buttons->addWidget(button);
}

void PlanCard::show(const CardText &text)
{
    m_text = text;
    keepLinesLevel();
    m_title->setText(text.title);
    m_value->setFullText(text.value);
    for (int fact = 0; fact < 2; ++fact)
        m_facts[fact]->setFullText(text.facts.value(fact, QString(QChar::Nbsp))); // An empty line keeps its height.
    QStringList lines{text.value};
    lines << text.facts;
    if (!text.note.isEmpty())
        lines << text.note;
    // A screen reader says the name; what can be done, and what is not certain, follows on demand.
    //: Between the parts of what a screen reader says.
    setAccessibleName(text.title + tr(": ") + lines.join(tr(", ")));
    setAccessibleDescription(text.orderId.isEmpty() ? tr("No order to show") : tr("Shows the order"));
    setToolTip(plainToolTip(lines.join(u'\n')));
    setCursor(text.orderId.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

/** Letters of both languages stand on lines of one height, so that the lines of all cards are level. */
void PlanCard::keepLinesLevel()
{
    for (QLabel *line :
        {m_title, static_cast<QLabel *>(m_value), static_cast<QLabel *>(m_facts[0]), static_cast<QLabel *>(m_facts[1])})
        line->setMinimumHeight(line->fontMetrics().boundingRect({}, 0, QStringLiteral("Ag国")).height());
}

QSize PlanCard::sizeHint() const
{
    return layout()->sizeHint();
}

void PlanCard::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

void PlanCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
