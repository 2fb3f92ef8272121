#include "customer_message.h"

#include "keep_translated.h"
#include "language.h"
#include "plain_text.h"
#include "typography.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QtMath>
#include <QVBoxLayout>

namespace ui {

CustomerMessage::CustomerMessage(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_words(language)
    , m_title(plainLabel(this, QStringLiteral("muted")))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
{
    m_title->setText(Language::nativeName(language));
    m_text->setObjectName(QStringLiteral("customerText-") + language);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    // As high as its text: it stands on a page that is scrolled as a whole.
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &CustomerMessage::fit);
    m_copy->setObjectName(QStringLiteral("copyCustomerText-") + language);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 0.5));
    column->addLayout(top);
    column->addWidget(m_text);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    keepTranslated(this, [this] {
        m_copy->setText(tr("Copy"));
        //: Name of a button for screen readers; %1 a language.
        m_copy->setAccessibleName(tr("Copy the text in %1").arg(Language::nativeName(m_language)));
        m_text->setAccessibleName(tr("Text for the customer in %1").arg(Language::nativeName(m_language)));
    });
}

void CustomerMessage::fit()
{
    const QTextDocument *document = m_text->document();
    qreal height = 2 * document->documentMargin();
    // Letters of another font may make a line higher than the others.
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        height += document->documentLayout()->blockBoundingRect(block).height();
    m_text->setMinimumHeight(qCeil(height) + m_text->height() - m_text->viewport()->height());
}

void CustomerMessage::show(const QString &deviceName, const QList<plans::Finding> &findings)
{
    const QString text = m_words.text(deviceName, findings);
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

} // namespace ui
