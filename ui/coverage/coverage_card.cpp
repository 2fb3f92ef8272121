#include "coverage_card.h"

#include "busy_line.h"
#include "coverage_view.h"
#include "coverage_words.h"
#include "error_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "theme.h"
#include "typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CoverageCard::CoverageCard(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(plainLabel(this))
    , m_range(plainLabel(this, QStringLiteral("muted")))
    , m_note(plainLabel(this, QStringLiteral("muted")))
    , m_retry(new QPushButton(this))
    , m_busy(new BusyLine(this))
    , m_view(new CoverageView(theme, this))
{
    setProperty("panel", QStringLiteral("card"));
    m_title->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_note->setObjectName(QStringLiteral("coverageNote"));
    m_note->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("coverageRetry"));
    m_view->setObjectName(QStringLiteral("coverageView"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(grid(this, 1.5), grid(this, 0.75), grid(this, 1.5), grid(this, 0.25));
    top->setSpacing(grid(this));
    top->addWidget(m_title);
    top->addWidget(m_note, 1);
    top->addWidget(m_retry);
    top->addWidget(m_range);
    auto *picture = new QVBoxLayout;
    picture->setContentsMargins(grid(this, 1.5), 0, grid(this, 1.5), grid(this, 0.5));
    picture->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    const int edge = frameWidth();
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addLayout(picture);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_retry, &QPushButton::clicked, this, [this] { read(m_iotId); });
    connect(m_view, &CoverageView::orderActivated, this, &CoverageCard::orderActivated);
    connect(m_view, &CoverageView::rangeChanged, this, [this] { m_range->setText(m_view->rangeText()); });
    keepTranslated(this, [this] { say(); });
}

void CoverageCard::read(const QString &iotId)
{
    if (!m_catalogueAsked) {
        m_catalogueAsked = true;
        learn(plans::Category::Camera);
        learn(plans::Category::Doorbell);
    }
    if (iotId != m_iotId) {
        m_iotId = iotId;
        m_orders.reset();
        m_freePlan.reset();
        CoverageScale scale = m_view->scale();
        scale.reset();
        m_view->setScale(scale);
    }
    m_error.reset();
    m_freePlanError.reset();
    const int question = ++m_question;
    m_busy->setBusy(true);
    draw();
    QCoro::connect(m_desk.allOrders(iotId), this, [this, question](desk::Result<QList<plans::Order>> result) {
        if (question != m_question)
            return;
        m_busy->setBusy(false);
        if (result)
            m_orders = std::move(*result);
        else
            m_error = result.error();
        draw();
        m_view->chooseOrder(m_chosen);
    });
    QCoro::connect(m_desk.freePlan(iotId), this, [this, question](desk::Result<plans::FreePlan> result) {
        if (question != m_question)
            return;
        if (result)
            m_freePlan = *result;
        else if (result.error().kind != linkvisual::ErrorKind::NotOffered)
            m_freePlanError = result.error();
        draw();
    });
}

void CoverageCard::chooseOrder(const QString &orderId)
{
    m_chosen = orderId;
    m_view->chooseOrder(orderId);
}

int CoverageCard::rowOf(const QString &orderId) const
{
    if (!m_orders)
        return -1;
    for (int row = 0; row < m_orders->size(); ++row) {
        if (m_orders->at(row).orderId == orderId)
            return row;
    }
    return -1;
}

void CoverageCard::learn(plans::Category category)
{
    QCoro::connect(m_desk.catalogue(category), this, [this](const desk::Result<QList<plans::Plan>> &catalogue) {
        // Without the catalogue the picture does not say how long recordings are kept.
        if (!catalogue)
            return;
        m_daysKept.insert(plans::daysKeptIn(*catalogue));
        draw();
    });
}

void CoverageCard::draw()
{
    // The picture of an older reading says less than why there is none; it is not shown beside an error.
    if (m_orders && !m_error)
        m_view->setCoverage(plans::coverageOf(*m_orders, m_freePlan, m_desk.client().platformTime(), m_daysKept));
    say();
}

void CoverageCard::say()
{
    m_title->setText(CoverageWords::title());
    m_retry->setText(tr("Try again"));
    const bool shown = m_orders && !m_error;
    m_view->setVisible(shown);
    m_range->setVisible(shown);
    m_range->setText(m_view->rangeText());
    m_retry->setVisible(m_error || m_freePlanError);
    if (m_error) {
        const ErrorText words = ErrorWords::describe(*m_error);
        //: Why the picture of the plans over time is missing; %1 what went wrong, a sentence without a full stop.
        m_note->setText(tr("Could not be read: %1. %2").arg(words.title, words.next));
    } else if (!m_orders) {
        m_note->setText(tr("Reading all orders…"));
    } else if (m_freePlanError) {
        m_note->setText(tr("Without the free plan: %1").arg(ErrorWords::describe(*m_freePlanError).title));
    } else {
        m_note->setText({});
    }
}

} // namespace ui
