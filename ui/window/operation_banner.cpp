#include "operation_banner.h"

#include "banner.h"
#include "error_words.h"
#include "keep_translated.h"
#include "operation_words.h"
#include "plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui
{

OperationBanner::OperationBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_read(m_banner->addAction(QStringLiteral("outcomeRead")))
    , m_copy(m_banner->addAction(QStringLiteral("outcomeCopy")))
    , m_dismiss(m_banner->addAction(QStringLiteral("outcomeDismiss")))
{
    m_banner->setObjectName(QStringLiteral("operationBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_read, &QPushButton::clicked, this, [this] {
        const desk::Operation &shown = m_unknown.isEmpty() ? *m_ended : m_unknown.first();
        Q_EMIT readAgainWanted(shown.intent.iotId, shown.orderId);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const desk::Operation &shown = m_unknown.isEmpty() ? *m_ended : m_unknown.first();
        QApplication::clipboard()->setText(OperationWords::ticket(shown));
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_ended.reset();
        say();
    });
    keepTranslated(this, [this] { say(); });
}

void OperationBanner::note(const desk::Operation &operation)
{
    m_unknown.remove(operation.id);
    if (operation.state == desk::OperationState::Unknown)
        m_unknown.insert(operation.id, operation);
    else if (!desk::isOpen(operation.state))
        m_ended = operation;
    say();
}

void OperationBanner::say()
{
    m_read->setText(tr("Read again"));
    m_copy->setText(tr("Copy for ticket"));
    m_dismiss->setText(tr("Dismiss"));
    setVisible(!m_unknown.isEmpty() || m_ended);
    if (!m_unknown.isEmpty())
        sayUnknown(m_unknown.first());
    else if (m_ended)
        sayEnded(*m_ended);
}

void OperationBanner::sayUnknown(const desk::Operation &operation)
{
    m_dismiss->hide();
    m_read->show();
    m_copy->show();
    //: A banner: nobody knows whether the purchase happened. %1 a device's name.
    const QString title = tr("Outcome unknown: the purchase for %1").arg(onOneLine(operation.intent.deviceName));
    QString text = tr("It was sent, and no clear answer came. Do not buy again; read the device's orders and compare.");
    if (m_unknown.size() > 1)
        text += u' ' + tr("%n more outcome(s) unknown.", nullptr, static_cast<int>(m_unknown.size()) - 1);
    m_banner->say(Banner::Mood::Danger, title, text);
}

void OperationBanner::sayEnded(const desk::Operation &operation)
{
    const bool settled = operation.state == desk::OperationState::Settled;
    m_dismiss->show();
    m_read->setVisible(settled);
    m_copy->setVisible(!settled);
    m_banner->say(settled ? Banner::Mood::Good : Banner::Mood::Warning, OperationWords::title(operation),
        OperationWords::explanation(operation));
}

} // namespace ui
