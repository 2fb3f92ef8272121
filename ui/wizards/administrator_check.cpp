#include "administrator_check.h"

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{200}; ///< Who walks through a list asks about no device of it.

} // namespace

AdministratorCheck::AdministratorCheck(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    connect(&m_pause, &QTimer::timeout, this, &AdministratorCheck::askNow);
}

void AdministratorCheck::ask(const QString &source, const QString &target)
{
    cancel();
    m_source = source;
    m_target = target;
    m_running = true;
    m_pause.start();
}

void AdministratorCheck::cancel()
{
    ++m_question;
    m_pause.stop();
    m_running = false;
    m_sourceTold.reset();
    m_targetTold.reset();
    m_sourceAnswered = false;
    m_targetAnswered = false;
}

void AdministratorCheck::askNow()
{
    const int question = m_question;
    QCoro::connect(m_desk.bindings(m_source), this, [this, question](desk::Result<QList<plans::Binding>> answer) {
        if (question == m_question)
            take(m_sourceTold, m_sourceAnswered, answer);
    });
    QCoro::connect(m_desk.bindings(m_target), this, [this, question](desk::Result<QList<plans::Binding>> answer) {
        if (question == m_question)
            take(m_targetTold, m_targetAnswered, answer);
    });
}

void AdministratorCheck::take(Told &told, bool &answered, const desk::Result<QList<plans::Binding>> &answer)
{
    if (answer)
        told = *answer;
    answered = true;
    m_running = !m_sourceAnswered || !m_targetAnswered;
    if (!m_running)
        Q_EMIT changed();
}

void AdministratorCheck::fill(TargetDraft &target) const
{
    target.match = plans::compareAdministrators(m_sourceTold, m_targetTold);
    target.sourceAdministrator = m_sourceTold ? plans::administratorOf(*m_sourceTold) : QString();
    target.targetAdministrator = m_targetTold ? plans::administratorOf(*m_targetTold) : QString();
}

} // namespace ui
