#include "option_words.h"

namespace ui {

Fact OptionWords::start(bool now)
{
    return {tr("Start"), now ? tr("now") : tr("after the earlier plans end")};
}

Fact OptionWords::recording(bool defaultPlan)
{
    return {tr("Recording"),
        defaultPlan ? tr("the default recording plan is set") : tr("recording plans stay as they are")};
}

Fact OptionWords::events(std::optional<int> preRecordSeconds, std::optional<int> recordSeconds)
{
    if (!preRecordSeconds && !recordSeconds)
        //: Facts of event recording: %1 the seconds before an event, %2 the clip's length in seconds.
        return {tr("Events"), tr("pre-record %1 s, clip length %2 s (both by default)").arg(5).arg(10)};
    const QString pre = preRecordSeconds ? tr("%1 s").arg(*preRecordSeconds) : tr("%1 s by default").arg(5);
    const QString length = recordSeconds ? tr("%1 s").arg(*recordSeconds) : tr("%1 s by default").arg(10);
    //: Facts of event recording: %1 the pre-record time, %2 the clip's length.
    return {tr("Events"), tr("pre-record %1, clip length %2").arg(pre, length)};
}

} // namespace ui
