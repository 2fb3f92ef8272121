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
    row->setSpacing(grid(this, 3));
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
    for (int step = 0; step < m_labels.size(); ++step) {
        const QString mark = step < m_current ? QStringLiteral(" ✓") : QString();
        m_labels.at(step)->setText(QStringLiteral("%1 %2%3").arg(step + 1).arg(names.value(step), mark));
    }
}

} // namespace ui
