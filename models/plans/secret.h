#pragma once

#include <QByteArray>

#include <utility>

namespace plans {

/** Bytes that are overwritten when their owner lets go of them. Moves, never copies. */
class Secret
{
public:
    Secret() = default;

    /** Takes over @p bytes; copies that the caller still holds stay the caller's to clear. */
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }

    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            clear();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }

    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { clear(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /** The bytes, to be used at once and not kept. */
    const QByteArray &bytes() const { return m_bytes; }

    /** A second owner of the same secret, with bytes of its own. */
    Secret duplicate() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }

private:
    void clear()
    {
        // Volatile, because a compiler may leave out writes to memory that is about to be freed.
        if (!m_bytes.isEmpty()) {
            volatile char *byte = m_bytes.data();
            for (qsizetype i = 0; i < m_bytes.size(); ++i)
                byte[i] = 0;
        }
        m_bytes.clear();
    }

    QByteArray m_bytes;
};

} // namespace plans
