// Stands in for libFuzzer where the compiler has none: replays a corpus, then mutations of it that are always the same.

#include "fuzz_target.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>
#include <random>

namespace {

/** Pieces that matter to a reader of JSON. */
constexpr std::array pieces{"null", "true", "[]", "{}", "\"\"", "-1", "0", "2147483648", "1e999", "0.5", "\"7\"", "\"",
    ",", ":", "[", "]", "{", "}", "\\u0000", "\xff", "9223372036854775808", "\"2022-02-30 10:00:00\"", "\"T\"",
    "\"Z\""};

class Mutator
{
public:
    explicit Mutator(QByteArrayList corpus)
        : m_corpus(std::move(corpus))
    {
    }

    QByteArray next()
    {
        QByteArray input = anyOf(m_corpus);
        for (std::size_t i = upTo(4) + 1; i > 0; --i)
            mutate(input);
        return input;
    }

private:
    void mutate(QByteArray &input)
    {
        const auto at = static_cast<qsizetype>(upTo(static_cast<std::size_t>(input.size()) + 1));
        const auto length = static_cast<qsizetype>(upTo(16));
        switch (upTo(5)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(upTo(256));
            break;
        case 1:
            input.remove(at, length);
            break;
        case 2:
            input.insert(at, pieces.at(upTo(pieces.size())));
            break;
        case 3:
            replaceValue(input, at);
            break;
        default:
            input = input.left(at) + anyOf(m_corpus).mid(at);
            break;
        }
    }

    /** Puts a piece where the value after the next colon is, which keeps the rest readable. */
    void replaceValue(QByteArray &input, qsizetype at)
    {
        const qsizetype colon = input.indexOf(':', at);
        if (colon < 0)
            return;
        qsizetype end = colon + 1;
        while (end < input.size() && input.at(end) != ',' && input.at(end) != '}')
            ++end;
        input.replace(colon + 1, end - colon - 1, pieces.at(upTo(pieces.size())));
    }

    // Not std::uniform_int_distribution, whose results differ from one library to the next.
    std::size_t upTo(std::size_t limit) { return m_random() % limit; }
    const QByteArray &anyOf(const QByteArrayList &list)
    {
        return list.at(static_cast<qsizetype>(upTo(static_cast<std::size_t>(list.size()))));
    }

    QByteArrayList m_corpus;
    std::mt19937 m_random{1};
};

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s CORPUS COUNT\n", argv[0]);
        return 2;
    }
    QByteArrayList corpus;
    const QDir directory(QFile::decodeName(argv[1]));
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        corpus.append(file.readAll());
        run(corpus.last());
    }
    if (corpus.isEmpty()) {
        std::fputs("the corpus is empty\n", stderr);
        return 2;
    }
    const int count = QByteArray(argv[2]).toInt();
    Mutator mutator(corpus);
    for (int i = 0; i < count; ++i)
        run(mutator.next());
    std::printf("%d inputs of the corpus and %d mutations\n", static_cast<int>(corpus.size()), count);
    return 0;
}
