#include "device_reading_banner.h"

#include "device_reader.h"
#include "error_words.h"
#include "formats.h"
#include "keep_translated.h"
#include "plain_text.h"

#include <QPushButton>

namespace ui {

DeviceReadingBanner::DeviceReadingBanner(const desk::DeviceReader &reader, const Theme &theme, QWidget *parent)
    : Banner(theme, parent)
    , m_reader(reader)
    , m_retry(addAction(QStringLiteral("deviceRetry")))
{
    setObjectName(QStringLiteral("deviceBanner"));
    connect(m_retry, &QPushButton::clicked, this, &DeviceReadingBanner::retryWanted);
    connect(&reader, &desk::DeviceReader::changed, this, &DeviceReadingBanner::follow);
    keepTranslated(this, [this] {
        m_retry->setText(tr("Try again"));
        follow();
    });
}

void DeviceReadingBanner::follow()
{
    const desk::DeviceReading &reading = m_reader.reading();
    if (reading.error)
        sayFailed();
    else if (reading.notKept)
        say(Mood::Warning, tr("What was read could not be kept on this computer"),
            //: %1 technical words in English.
            tr("It is shown, but will not be there offline. Details: %1").arg(onOneLine(reading.notKept->detail)));
    else
        hide();
}

void DeviceReadingBanner::sayFailed()
{
    const desk::DeviceReading &reading = m_reader.reading();
    const QString what = ErrorWords::describe(*reading.error).title;
    //: %1 when it was read, %2 what went wrong.
    sayError(Mood::Warning,
        reading.snapshot ? tr("As of %1, not of now: %2").arg(Formats::dateTime(reading.snapshot->readAt), what)
                         : tr("The plans could not be read: %1").arg(what),
        *reading.error);
}

} // namespace ui
