#include "notes.h"

#include "baselines.h"
#include "plain_text.h"
#include "typography.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

Notes::Notes(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(grid(this, 0.5));
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(1, 1);
}

void Notes::setSentences(const QStringList &sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    while (const QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < sentences.size(); ++row) {
        auto *mark = plainLabel(this, QStringLiteral("assumed"));
        mark->setText(QStringLiteral("◆"));
        mark->setAlignment(Qt::AlignTop);
        auto *sentence = plainLabel(this, QStringLiteral("assumed"));
        sentence->setWordWrap(true);
        sentence->setText(breakable(sentences.at(row)));
        alignBaselines(mark, sentence);
        m_rows->addWidget(mark, row, 0);
        m_rows->addWidget(sentence, row, 1);
        // What is hidden counts for nothing when heights are asked for.
        mark->show();
        sentence->show();
    }
}

} // namespace ui
