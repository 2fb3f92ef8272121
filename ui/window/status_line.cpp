#include "status_line.h"

#include "elided_label.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_answer(plainLabel(this, QStringLiteral("muted")))
    , m_flight(new ElidedLabel(this))
    , m_clock(new ElidedLabel(this))
    , m_zone(plainLabel(this, QStringLiteral("muted")))
{
    setProperty("panel", QStringLiteral("status"));
    m_answer->setObjectName(QStringLiteral("statusAnswer"));
    m_flight->setProperty("role", QStringLiteral("muted"));
    m_clock->setProperty("role", QStringLiteral("problem"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 2), grid(this, 0.5), grid(this, 2), grid(this, 0.5));
    row->setSpacing(grid(this, 3));
    row->addWidget(m_answer);
    row->addWidget(m_flight);
    row->addWidget(m_clock);
    row->addStretch(1);
    row->addWidget(m_zone);
    keepTranslated(this, [this] { say(); });
}

void StatusLine::watch(linkvisual::Client &client)
{
    forget();
    m_client = &client;
    connect(&client, &linkvisual::Client::reported, this, [this](const linkvisual::CallReport &report) {
        m_last = report;
        say();
    });
    connect(&client, &linkvisual::Client::inFlightChanged, this, [this](int count) {
        m_inFlight = count;
        say();
    });
    connect(&client, &linkvisual::Client::clockSkewChanged, this, [this](std::chrono::milliseconds offset) {
        m_skew = offset;
        say();
    });
}

void StatusLine::forget()
{
    if (m_client != nullptr)
        m_client->disconnect(this);
    m_client = nullptr;
    m_last.reset();
    m_inFlight = 0;
    m_skew = std::chrono::milliseconds(0);
    say();
}

void StatusLine::say()
{
    if (!m_last) {
        m_answer->setText(tr("no answer yet"));
        m_answer->setToolTip(QString());
    } else {
        const QString at = m_last->at.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
        //: The status bar: %1 when the latest answer came, %2 how many milliseconds it took.
        m_answer->setText(m_last->answered ? tr("last answer %1 · %2 ms").arg(at).arg(m_last->duration.count())
                                           : tr("no answer at %1").arg(at));
        setPlainToolTip(m_answer, m_last->path);
    }
    m_flight->setFullText(tr("%n call(s) under way", nullptr, m_inFlight));
    m_flight->setVisible(m_inFlight > 0);
    const bool notable = linkvisual::ClockSkew::isNotable(m_skew);
    m_clock->setVisible(notable);
    if (notable) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(m_skew)).count();
        m_clock->setFullText(m_skew.count() > 0
                ? tr("This computer's clock is %1 behind").arg(Formats::duration(seconds))
                : tr("This computer's clock is %1 ahead").arg(Formats::duration(seconds)));
    }
    m_zone->setText(Formats::zone());
    layout()->activate(); // At once: words that became longer would be cut for a moment.
}

} // namespace ui
