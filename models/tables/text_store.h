#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace tables {

/** Many short texts close together in memory. What is given up leaves a hole until everything is kept anew. */
class TextStore
{
public:
    /** Copies @p text; the copy stays where it is as long as the store lives. */
    const char *keep(QByteArrayView text);

    /** Notes that a text of @p size bytes is not needed any more. */
    void giveUp(qsizetype size) { m_wasted += size; }

    /** Whether so much is wasted that all texts should be kept anew in another store. */
    bool isWasteful() const;

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr;
    qsizetype m_left = 0; ///< Behind m_free.
    qsizetype m_used = 0;
    qsizetype m_wasted = 0;
};

} // namespace tables
