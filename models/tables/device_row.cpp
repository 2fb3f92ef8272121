#include "device_row.h"

#include "query.h"

#include <cstring>
#include <limits>

namespace tables {

namespace {

constexpr int recordTexts = 8;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/** Puts values behind each other: numbers seven bits a byte, texts behind their size plus one, 0 for none. */
class Writer
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }

    void time(const QDateTime &time)
    {
        const qint64 value = time.isValid() ? time.toMSecsSinceEpoch() : noTime;
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }

    void text(const plans::Reported<QString> &text)
    {
        if (!text)
            return number(0);
        const QByteArray bytes = text->toUtf8();
        number(static_cast<quint64>(bytes.size()) + 1);
        m_bytes.append(bytes);
    }

    void shared(const plans::Reported<QString> &text, SharedTexts &texts)
    {
        number(text ? texts.numberOf(*text) + 1 : 0);
    }

    void spans(const QList<plans::TimeSpan> &spans)
    {
        number(static_cast<quint64>(spans.size()));
        for (const plans::TimeSpan &span : spans) {
            time(span.start);
            time(span.end);
        }
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/** Reads what Writer wrote. */
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_at(bytes.data())
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
    }

    QDateTime time()
    {
        qint64 value = 0;
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        return value == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
    }

    QList<plans::TimeSpan> spans()
    {
        QList<plans::TimeSpan> spans;
        for (quint64 left = number(); left > 0; --left) {
            const QDateTime start = time();
            spans.append({start, time()});
        }
        return spans;
    }

    std::optional<QByteArrayView> bytes()
    {
        const quint64 size = number();
        if (size == 0)
            return std::nullopt;
        const QByteArrayView view(m_at, static_cast<qsizetype>(size - 1));
        m_at += size - 1;
        return view;
    }

    plans::Reported<QString> text()
    {
        const std::optional<QByteArrayView> view = bytes();
        return view ? plans::Reported<QString>(QString::fromUtf8(*view)) : std::nullopt;
    }

    plans::Reported<QString> shared(const SharedTexts &texts)
    {
        const quint64 value = number();
        return value == 0 ? std::nullopt : plans::Reported<QString>(texts.at(value - 1));
    }

private:
    const char *m_at;
};

void skipTexts(Reader &reader, int count)
{
    for (int text = 0; text < count; ++text)
        reader.bytes();
}

bool saysSomething(QByteArrayView text)
{
    return !text.trimmed().isEmpty();
}

} // namespace

quint64 SharedTexts::numberOf(const QString &text)
{
    auto found = m_numbers.constFind(text);
    if (found == m_numbers.cend()) {
        found = m_numbers.insert(text, m_texts.size());
        m_texts.append(text);
    }
    return static_cast<quint64>(*found);
}

QByteArray recordOf(const storage::BookEntry &entry, SharedTexts &shared)
{
    const plans::Device &device = entry.device.device;
    Writer writer;
    for (const plans::Reported<QString> &text :
        {plans::Reported<QString>(device.iotId), plans::Reported<QString>(device.label), device.nickname, device.name,
            device.deviceName, device.serialNumber, plans::Reported<QString>(entry.device.administrator),
            plans::Reported<QString>(entry.device.tags.join(u'\n'))})
        writer.text(text);
    writer.shared(device.productName, shared);
    writer.shared(device.region, shared);
    writer.shared(device.productKey, shared);
    writer.shared(device.firmwareVersion, shared);
    writer.number(device.status ? quint64(static_cast<quint32>(device.status->number())) + 1 : 0);
    writer.number(device.activeTime ? 1 : 0);
    if (device.activeTime) {
        writer.time(device.activeTime->utc);
        writer.text(device.activeTime->text);
    }
    writer.number(entry.plans ? 1 : 0);
    if (entry.plans) {
        writer.spans(entry.plans->covered);
        writer.time(entry.plans->readAt);
        writer.number(static_cast<quint64>(entry.plans->undated));
        writer.number(entry.plans->unclear ? 1 : 0);
        for (const plans::HeldBack *heldBack : {&entry.plans->frozen, &entry.plans->unpaid}) {
            writer.number(static_cast<quint64>(heldBack->orders));
            writer.spans(heldBack->spans);
        }
    }
    return writer.take();
}

static plans::Device readDevice(Reader &reader, const SharedTexts &shared)
{
    plans::Device device;
    device.iotId = reader.text().value_or(QString());
    device.label = reader.text().value_or(QString());
    device.nickname = reader.text();
    device.name = reader.text();
    device.deviceName = reader.text();
    device.serialNumber = reader.text();
    skipTexts(reader, 2);
    device.productName = reader.shared(shared);
    device.region = reader.shared(shared);
    device.productKey = reader.shared(shared);
    device.firmwareVersion = reader.shared(shared);
    if (const quint64 status = reader.number(); status > 0)
        device.status = plans::OpenEnum<plans::DeviceStatus>::fromNumber(static_cast<int>(quint32(status - 1)));
    if (reader.number() == 1) {
        plans::Moment moment;
        moment.utc = reader.time();
        moment.text = reader.text().value_or(QString());
        device.activeTime = moment;
    }
    return device;
}

plans::Device deviceOf(QByteArrayView record, const SharedTexts &shared)
{
    Reader reader(record);
    return readDevice(reader, shared);
}

std::optional<plans::PlanSummary> plansOf(QByteArrayView record)
{
    Reader reader(record);
    skipTexts(reader, recordTexts);
    for (int number = 0; number < 5; ++number)
        reader.number();
    if (reader.number() == 1) {
        reader.time();
        reader.bytes();
    }
    if (reader.number() == 0)
        return std::nullopt;
    plans::PlanSummary plans;
    plans.covered = reader.spans();
    plans.readAt = reader.time();
    plans.undated = static_cast<int>(reader.number());
    plans.unclear = reader.number() == 1;
    for (plans::HeldBack *heldBack : {&plans.frozen, &plans.unpaid}) {
        heldBack->orders = static_cast<int>(reader.number());
        heldBack->spans = reader.spans();
    }
    return plans;
}

QByteArrayView textOf(QByteArrayView record, RecordText which)
{
    Reader reader(record);
    skipTexts(reader, static_cast<int>(which));
    return reader.bytes().value_or(QByteArrayView());
}

std::optional<quint64> sharedTextOf(QByteArrayView record, SharedText which)
{
    Reader reader(record);
    skipTexts(reader, recordTexts);
    if (which == SharedText::Region)
        reader.number();
    const quint64 number = reader.number();
    return number == 0 ? std::nullopt : std::optional(number - 1);
}

QByteArrayView displayNameOf(QByteArrayView record)
{
    Reader reader(record);
    const QByteArrayView iotId = reader.bytes().value_or(QByteArrayView());
    for (int name = 0; name < 4; ++name) {
        if (const auto candidate = reader.bytes(); candidate && saysSomething(*candidate))
            return *candidate;
    }
    return iotId;
}

QByteArray searchTextOf(const plans::BookDevice &device)
{
    QStringList texts{device.device.iotId, device.device.label};
    for (const plans::Reported<QString> &text :
        {device.device.nickname, device.device.name, device.device.deviceName, device.device.serialNumber}) {
        if (text && !texts.contains(*text))
            texts << *text;
    }
    texts << device.administrator << device.tags;
    texts.removeAll(QString());
    return search::folded(texts.join(u'\n'));
}

} // namespace tables
