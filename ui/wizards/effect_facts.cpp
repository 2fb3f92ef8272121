#include "effect_facts.h"

#include "baselines.h"
#include "notes.h"
#include "plain_text.h"
#include "typography.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ui {

EffectFacts::EffectFacts(QWidget *parent)
    : QWidget(parent)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_assumed(new Notes(this))
{
    setObjectName(QStringLiteral("effectFacts"));
    m_assumed->setObjectName(QStringLiteral("assumed"));
    setLayout(m_both);
    m_both->setContentsMargins(0, 0, 0, 0);
    for (QGridLayout *&column : m_columns) {
        column = new QGridLayout;
        column->setHorizontalSpacing(grid(this, 2));
        column->setVerticalSpacing(grid(this, 0.25));
        column->setColumnStretch(1, 1);
        // Not by an alignment, with which words that wrap get too little height.
        auto *top = new QVBoxLayout;
        top->addLayout(column);
        top->addStretch(1);
        m_both->addLayout(top, 1);
    }
}

void EffectFacts::addRow()
{
    m_rows << Row{plainLabel(this, QStringLiteral("muted")), plainLabel(this)};
    m_rows.last().name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_rows.last().value->setWordWrap(true);
    if (m_rows.size() == 1)
        m_rows.last().value->setFont(scaledFont(font(), 1, QFont::DemiBold));
}

void EffectFacts::setFacts(const QList<Fact> &facts)
{
    while (m_rows.size() < facts.size())
        addRow();
    if (m_shown != facts.size())
        m_first = -1;
    m_shown = static_cast<int>(facts.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool shown = row < m_shown;
        m_rows.at(row).name->setText(shown ? facts.at(row).first : QString());
        m_rows.at(row).value->setText(shown ? breakable(facts.at(row).second) : QString());
        alignBaselines(m_rows.at(row).name, m_rows.at(row).value);
    }
    arrange();
}

void EffectFacts::setAssumed(const QStringList &sentences)
{
    m_assumed->setSentences(sentences);
    arrange();
}

void EffectFacts::arrangeIn(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    constexpr double narrowest = 40; // Of a column, in steps of the grid.
    const bool beside = width >= grid(this, 2 * narrowest);
    m_both->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_both->setSpacing(grid(this, beside ? 3 : 0.25));
    arrange();
}

/** So many that the higher column is as low as it can be. */
int EffectFacts::rowsOfFirstColumn() const
{
    if (m_both->direction() == QBoxLayout::TopToBottom)
        return m_shown;
    const int width = (m_width - grid(this, 3)) / 2;
    int names = 0;
    for (int row = 0; row < m_shown; ++row)
        names = std::max(names, m_rows.at(row).name->sizeHint().width());
    int second = m_assumed->sentences().isEmpty() ? 0 : m_assumed->heightForWidth(width);
    QList<int> heights;
    for (int row = 0; row < m_shown; ++row) {
        heights << m_rows.at(row).value->heightForWidth(std::max(1, width - names - grid(this, 2))) + grid(this, 0.25);
    }
    int first = std::accumulate(heights.begin(), heights.end(), 0);
    int rows = m_shown;
    while (rows > 1 && second + heights.at(rows - 1) < first) {
        --rows;
        first -= heights.at(rows);
        second += heights.at(rows);
    }
    return rows;
}

void EffectFacts::arrange()
{
    const int first = rowsOfFirstColumn();
    if (first == m_first)
        return;
    m_first = first;
    m_columns[1]->removeWidget(m_assumed);
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool shown = row < m_shown;
        QGridLayout *column = m_columns[row < first ? 0 : 1];
        const int place = row < first ? row : row - first;
        int cell = 0;
        for (QLabel *label : {m_rows.at(row).name, m_rows.at(row).value}) {
            for (QGridLayout *other : m_columns)
                other->removeWidget(label);
            if (shown)
                column->addWidget(label, place, cell++);
            label->setVisible(shown);
        }
    }
    m_columns[1]->addWidget(m_assumed, m_shown - first, 0, 1, 2);
}

} // namespace ui
