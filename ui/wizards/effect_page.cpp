#include "effect_page.h"

#include "coverage_comparison.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

EffectPage::EffectPage(const Environment &environment, StepNames steps, int step, const Theme &theme, QWidget *parent)
    : WizardPage(environment, steps, step, parent)
    , m_theme(theme)
    , m_content(new QWidget(this))
    , m_facts(new QGridLayout)
    , m_assumed(plainLabel(this, QStringLiteral("assumed")))
    , m_reasonName(plainLabel(this, QStringLiteral("muted")))
    , m_reason(new QLineEdit(this))
{
    setCommitPage(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(200);
    m_reasonName->setBuddy(m_reason);
    m_assumed->setObjectName(QStringLiteral("assumed"));
    m_assumed->setWordWrap(true);
    m_facts->setHorizontalSpacing(grid(this, 2));
    m_facts->setVerticalSpacing(grid(this, 0.5));
    m_facts->setColumnStretch(1, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(grid(this, 3));
    below->addLayout(m_facts, 1);
    below->addWidget(m_assumed, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this));
    column->addLayout(below);
    column->addStretch(1);
    // Pictures of many plans need more room than a small screen has; the reason and the button stay in view.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("effectScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    body()->setSpacing(grid(this));
    body()->addWidget(scroll, 1);
    body()->addWidget(m_reasonName);
    body()->addWidget(m_reason);
    keepTranslated(this, [this] {
        m_reasonName->setText(tr("Reason (kept in the activity record)"));
        m_reason->setAccessibleName(m_reasonName->text());
        m_reason->setPlaceholderText(tr("For example: customer called to renew"));
    });
}

bool EffectPage::validatePage()
{
    if (m_operationId.isEmpty())
        m_operationId = start();
    return true;
}

CoverageComparison *EffectPage::addComparison()
{
    auto *comparison = new CoverageComparison(m_theme, m_content);
    qobject_cast<QVBoxLayout *>(m_content->layout())->insertWidget(m_comparisons++, comparison);
    return comparison;
}

void EffectPage::addQuestion(QWidget *question)
{
    body()->insertWidget(1, question);
}

void EffectPage::addFact()
{
    const int row = static_cast<int>(m_names.size());
    m_names << plainLabel(m_content, QStringLiteral("muted"));
    m_values << plainLabel(m_content);
    m_values.last()->setWordWrap(true);
    if (row == 0)
        m_values.last()->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_facts->addWidget(m_names.last(), row, 0, Qt::AlignTop);
    m_facts->addWidget(m_values.last(), row, 1);
}

void EffectPage::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    while (m_names.size() < facts.size())
        addFact();
    for (int row = 0; row < m_names.size(); ++row) {
        const bool shown = row < facts.size();
        m_names.at(row)->setVisible(shown);
        m_values.at(row)->setVisible(shown);
        if (!shown)
            continue;
        m_names.at(row)->setText(facts.at(row).first);
        m_values.at(row)->setText(facts.at(row).second);
    }
}

void EffectPage::setAssumed(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines << QStringLiteral("◆ ") + sentence;
    m_assumed->setText(lines.join(u'\n'));
}

QString EffectPage::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace ui
