#include "platform_devices.h"

#include "book.h"

namespace desk {

PlatformDevices::PlatformDevices(Desk &desk, storage::Book &book, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
{
}

void PlatformDevices::read()
{
    const int question = ++m_question;
    m_state = State::Reading;
    Q_EMIT begun();
    QCoro::connect(m_desk.devices(), this, [this, question](Result<QList<plans::Device>> result) {
        if (question == m_question)
            take(std::move(result));
    });
}

void PlatformDevices::stop()
{
    if (m_state != State::Reading)
        return;
    ++m_question;
    end(State::Stopped);
}

void PlatformDevices::take(Result<QList<plans::Device>> result)
{
    if (!result) {
        m_error = result.error();
        end(State::Failed);
        return;
    }
    const int question = m_question;
    const QDateTime now = m_desk.client().platformTime();
    QCoro::connect(
        m_book.learn(*result, now), this, [this, question, now, devices = *result](const storage::Result<void> &kept) {
            if (question != m_question)
                return;
            m_error.reset();
            m_notKept = kept ? std::nullopt : std::optional(kept.error());
            if (!kept)
                Q_EMIT cameWithoutBook(devices, now);
            end(State::Read);
        });
}

void PlatformDevices::end(State state)
{
    m_state = state;
    Q_EMIT ended();
}

} // namespace desk
