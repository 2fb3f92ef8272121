#include "text_store.h"

#include <algorithm>
#include <cstring>

namespace tables {

namespace {

constexpr qsizetype blockSize = qsizetype(256) * 1024;

} // namespace

const char *TextStore::keep(QByteArrayView text)
{
    if (text.size() > m_left) {
        m_left = std::max(blockSize, text.size());
        m_blocks.push_back(std::make_unique<char[]>(static_cast<size_t>(m_left)));
        m_free = m_blocks.back().get();
    }
    char *kept = m_free;
    if (!text.isEmpty())
        std::memcpy(kept, text.data(), static_cast<size_t>(text.size()));
    m_free += text.size();
    m_left -= text.size();
    m_used += text.size();
    return kept;
}

bool TextStore::isWasteful() const
{
    return m_wasted > blockSize && m_wasted > m_used / 2;
}

} // namespace tables
