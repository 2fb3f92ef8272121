#include "step_line.h"

#include "plain_text.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

StepLine::StepLine(int current, int count, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int step = 0; step < count; ++step) {
        auto *label = plainLabel(this, step == current ? QStringLiteral("step-now") : QStringLiteral("step"));
        if (step == current)
            label->setFont(scaledFont(font(), 1, QFont::DemiBold));
        m_labels << label;
        row->addWidget(label);
    }
    row->addStretch(1);
}

void StepLine::setNames(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    say();
}

QString StepLine::text(int step, bool named) const
{
    const QString mark = step < m_current ? QStringLiteral(" ✓") : QString();
    const QString name = named || step == m_current ? u' ' + m_names.value(step) : QString();
    return QString::number(step + 1) + name + mark;
}

/** Between two steps, in pixels. */
int StepLine::space(bool named) const
{
    return grid(this, named ? 3 : 1.5);
}

int StepLine::widthNeeded(bool named) const
{
    int width = 0;
    for (int step = 0; step < m_labels.size(); ++step) {
        // As QLabel measures it, which is a little more than the letters' own width.
        const QFontMetrics metrics = m_labels.at(step)->fontMetrics();
        width += (step > 0 ? space(named) : 0)
            + metrics.boundingRect(QRect(), Qt::TextDontClip, text(step, named)).width() + 1;
    }
    return width;
}

QSize StepLine::sizeHint() const
{
    return {widthNeeded(true), QWidget::sizeHint().height()};
}

QSize StepLine::minimumSizeHint() const
{
    return {widthNeeded(false), QWidget::minimumSizeHint().height()};
}

void StepLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    say();
}

void StepLine::say()
{
    const bool named = widthNeeded(true) <= width();
    layout()->setSpacing(space(named));
    for (int step = 0; step < m_labels.size(); ++step) {
        QLabel *label = m_labels.at(step);
        const QString words = text(step, named);
        if (words != label->text())
            label->setText(words);
        const QString whole = text(step, true);
        label->setAccessibleName(whole);
        setPlainToolTip(label, words == whole ? QString() : whole);
    }
}

} // namespace ui
