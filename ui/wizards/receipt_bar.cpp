#include "receipt_bar.h"

#include "flow_layout.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "return_key.h"
#include "typography.h"
#include "whole_file.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ui {

ReceiptBar::ReceiptBar(std::function<QString()> receipt, QWidget *parent)
    : QWidget(parent)
    , m_receipt(std::move(receipt))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_state(plainLabel(this, QStringLiteral("muted")))
{
    m_copy->setObjectName(QStringLiteral("receiptCopy"));
    pressOnReturn(m_copy);
    m_save->setObjectName(QStringLiteral("receiptSave"));
    pressOnReturn(m_save);
    m_state->setObjectName(QStringLiteral("receiptState"));
    m_state->setWordWrap(true);
    auto *buttons = new FlowLayout(grid(this));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_state);
    m_state->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_receipt());
        finish(Outcome::Copied);
    });
    connect(m_save, &QPushButton::clicked, this, &ReceiptBar::offer);
    keepTranslated(this, [this] { say(); });
}

void ReceiptBar::offer()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(QStringLiteral("receiptDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the receipt"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setNameFilter(tr("Texts (*.txt)"));
    dialog->selectFile(QStringLiteral("plandesk-%1.txt")
                           .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    // What is saved is what stood there when it was wanted.
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, receipt = m_receipt()](const QString &path) { write(path, receipt); });
    dialog->open();
}

void ReceiptBar::write(const QString &path, const QString &receipt)
{
    const QByteArray text = receipt.toUtf8() + '\n';
    QtConcurrent::run([path, text] { return writeWhole(path, text); }).then(this, [this, path](const QString &why) {
        finish(why.isEmpty() ? Outcome::Saved : Outcome::Failed, path, why);
    });
}

void ReceiptBar::finish(Outcome outcome, const QString &path, const QString &why)
{
    m_outcome = outcome;
    m_path = path;
    m_why = why;
    say();
}

void ReceiptBar::say()
{
    m_copy->setText(tr("Copy the receipt"));
    m_save->setText(tr("Save the receipt…"));
    m_state->setVisible(m_outcome != Outcome::None);
    const QString file = breakable(onOneLine(QDir::toNativeSeparators(m_path)));
    switch (m_outcome) {
    case Outcome::None:
        m_state->clear();
        break;
    case Outcome::Copied:
        m_state->setText(tr("Copied"));
        break;
    case Outcome::Saved:
        //: %1 a file name.
        m_state->setText(tr("Saved: %1").arg(file));
        break;
    case Outcome::Failed:
        //: %1 a file name, %2 the system's words.
        m_state->setText(tr("Not saved: %1 (%2). Choose another place.").arg(file, onOneLine(m_why)));
        break;
    }
}

} // namespace ui
